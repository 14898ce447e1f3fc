import GraphCore
import GraphText

/// The names beside the marks of a pane, and letters where there is no room for a name.
struct MapNames {
  let figure: MapFigure

  /// A way to write what stands at a mark.
  private struct Form {
    var label: LabelPlacer.Form
    /// What it names: members, the towns below their names, way-points.
    let names: [NodeID]
    var isLetter = false
  }

  private var marks: [MapMarks.Mark] { figure.marks.marks }
  private var scene: Scene { figure.content.scene }
  private var type: MapType { figure.content.type }

  /// Draws the names beside the numbers of lines, and tells what is named.
  ///
  /// - Parameter letters: the letters that were given so far, of which new ones go on.
  func draw(
    beside discs: [NumberPlacer.Disc], letters: inout MapLetters, into drawing: inout Drawing
  ) -> MapFigure.Names {
    let named = marks.indices.filter(figure.isNamed)
    let allForms = named.map { forms(of: $0) }
    let labels = zip(named, allForms).map { label(of: $0, $1) }
    let places = placer(beside: discs).place(labels)
    var names = MapFigure.Names()
    for number in inReadingOrder(places) {
      guard let place = places[number] else { continue }
      let form = allForms[number][place.form]
      var lines = form.label.lines
      if form.isLetter {
        guard let letter = letters.letter(for: form.names) else { continue }
        lines[0].text = letter
      }
      names.named.formUnion(form.names)
      names.marks.append(named[number])
      draw(lines, of: named[number], at: place, into: &drawing)
    }
    names.marks.sort()
    let bare = named.filter { !names.named.contains(marks[$0].sites[0].node) }
    names.unnamed = Set(bare.map { marks[$0].sites[0].node })
    return names
  }

  private func label(of index: Int, _ forms: [Form]) -> LabelPlacer.Label {
    let mark = marks[index]
    return LabelPlacer.Label(
      forms: forms.map(\.label), anchor: mark.point, radius: mark.radius,
      dropCost: dropCost(of: index), most: mark.isWayPoint ? 80 : 120,
      mostCrossings: mark.isWayPoint ? LabelCost.mostCrossings : LabelCost.mostCrossingsOfMember)
  }

  private func dropCost(of index: Int) -> Double {
    let mark = marks[index]
    if !mark.isWayPoint {
      return figure.isNamedAgain(index) ? LabelCost.noNameAgain : LabelCost.noMember
    }
    return mark.isMain ? LabelCost.noEnd : LabelCost.noName
  }

  /// About what the names cost beside the numbers of lines.
  func cost(beside discs: [NumberPlacer.Disc]) -> Double {
    let labels = marks.indices.filter(figure.isNamed).map { label(of: $0, forms(of: $0)) }
    return placer(beside: discs).costs(of: labels).reduce(0, +)
  }

  private func placer(beside discs: [NumberPlacer.Disc]) -> LabelPlacer {
    let drawn = marks.indices.filter(figure.isNamed).map { marks[$0].frame }
    let leaders = discs.compactMap { disc in
      disc.leader.map { MapFigure.points(along: [$0, disc.center]) }
    }
    return LabelPlacer(
      pane: figure.pane.frame,
      blocked: figure.blocked + discs.map(\.frame) + drawn.map { $0.widened(by: 0.3) },
      marks: drawn, lines: figure.lines + leaders, coasts: figure.coasts)
  }

  /// From the top to the bottom, so that letters follow each other as they are read.
  private func inReadingOrder(_ places: [LabelPlacer.Candidate?]) -> [Int] {
    places.indices.sorted { one, two in
      let (a, b) = (places[one]?.box ?? Frame(0, 0, 0, 0), places[two]?.box ?? Frame(0, 0, 0, 0))
      return (a.y, a.x, one) < (b.y, b.x, two)
    }
  }

  private func draw(
    _ lines: [LabelLine], of index: Int, at place: LabelPlacer.Candidate,
    into drawing: inout Drawing
  ) {
    var y = place.box.y
    for (number, line) in lines.enumerated() {
      let height = LabelPlacer.height(of: line)
      let frame = Frame(place.box.x, y, place.box.width, height)
      let id =
        "\(number == 0 ? "label" : "place\(number == 1 ? "" : "-\(number)")")-\(figure.id(of: index))"
      // Words of two looks are set higher in the middle than at a side.
      let isMixed = line.trailing != nil && place.alignment == .center
      drawing.furniture.append(
        scene.text([line], id: id, frame: frame, alignment: isMixed ? .left : place.alignment))
      y += height
    }
    if let leader = place.leader {
      drawing.backdrop.append(
        .line(
          [leader.start, leader.end], color: scene.theme.mutedText, width: 0.5, pattern: .solid))
    }
  }

  /// Beside each mark of a member that is named here: right of it and left of it.
  var bestPlaces: [Frame] {
    let members = marks.indices.filter { !marks[$0].isWayPoint && figure.isNamed($0) }
    return members.flatMap { index -> [Frame] in
      let size = LabelPlacer.size(of: Array(forms(of: index)[0].label.lines.prefix(1)))
      let (point, radius) = (marks[index].point, marks[index].radius)
      return [point.x + radius, point.x - radius - size.width].map {
        Frame($0, point.y - size.height / 2, size.width, size.height)
      }
    }
  }

  /// The room that a name asks for in full.
  func size(of index: Int) -> PageSize { LabelPlacer.size(of: forms(of: index)[0].label.lines) }

  // MARK: Forms

  private func forms(of index: Int) -> [Form] {
    let mark = marks[index]
    return mark.isWayPoint
      ? wayPointForms(mark) : memberForms(mark, isAgain: figure.isNamedAgain(index))
  }

  /// Way-points so near to each other that they share a mark are named one below the other.
  private func wayPointForms(_ mark: MapMarks.Mark) -> [Form] {
    let nodes = mark.sites.map(\.node).uniqued()
    var forms: [Form] = []
    func add(_ lines: [LabelLine], _ cost: Double, _ named: [NodeID]) {
      forms.append(Form(label: .init(lines: lines, cost: cost), names: named))
    }
    func lines(_ names: [String]) -> [LabelLine] {
      names.map { LabelLine($0, size: type.place, isMuted: true) }
    }
    let names = nodes.map { self.names(of: $0) }
    add(lines(names.flatMap { $0 }), 0, nodes)
    if nodes.count > 1 { add(lines(names[0]), LabelCost.halved, [nodes[0]]) }
    if nodes.count == 1, let two = wrapped(lines(names[0])[0]) {
      add(two + lines(Array(names[0].dropFirst())), LabelCost.wrapped, nodes)
    }
    if names[0].count > 1 {
      add(lines([names[0][0]]), LabelCost.shortened / 2, [nodes[0]])
    }
    if mark.isMain { forms.append(letterForm(nodes)) }
    return forms
  }

  private func memberForms(_ mark: MapMarks.Mark, isAgain: Bool) -> [Form] {
    let site = mark.sites[0]
    var names = names(of: site.node).enumerated().map { number, name in
      LabelLine(name, size: number == 0 ? type.name : type.place, isMuted: number > 0)
    }
    if let year = figure.content.year(of: site) {
      (names[0].trailing, names[0].trailingSize) = (year, type.place)
    }
    let others = mark.sites.dropFirst().filter { $0.group != nil && $0.place == site.place }
      .map(\.node)
    let towns = (site.place == site.node ? [] : [site.place]) + others
    let below = towns.map {
      LabelLine(scene.shortName(of: $0), size: type.place, isMuted: true)
    }
    let all = [site.node] + towns
    var forms: [Form] = []
    func add(_ lines: [LabelLine], _ cost: Double, _ named: [NodeID]) {
      let label = LabelPlacer.Form(
        lines: lines, cost: cost, longestLeader: LabelCost.longestLeaderOfMember)
      forms.append(Form(label: label, names: named))
    }
    if isAgain {
      add([names[0]], 0, [site.node])
      return forms
    }
    add(names + below, 0, all)
    if below.count == 1, let two = wrapped(below[0]) { add(names + two, LabelCost.wrapped, all) }
    if below.count == 1, names.count == 1, names[0].trailing == nil {
      var line = names[0]
      (line.trailing, line.trailingSize) = (below[0].text, type.place)
      add([line], LabelCost.joined, all)
    }
    if !below.isEmpty { add(names, LabelCost.shortened, [site.node]) }
    if names.count > 1 { add([names[0]], LabelCost.shortened * 1.2, [site.node]) }
    return forms
  }

  /// A letter that the notes explain.
  private func letterForm(_ names: [NodeID]) -> Form {
    let line = LabelLine(figure.content.widestLetter, size: type.name)
    return Form(
      label: .init(lines: [line], cost: LabelCost.letter, longestLeader: 24), names: names,
      isLetter: true)
  }

  private func names(of node: NodeID) -> [String] { figure.content.names[node] ?? [""] }

  /// A line as two of nearly the same width; nil for a single word or a short one.
  private func wrapped(_ line: LabelLine) -> [LabelLine]? {
    let words = line.text.split(separator: " ").map(String.init)
    guard words.count > 1, line.text.count > 10 else { return nil }
    let cuts = (1..<words.count).map { cut in
      [words[..<cut], words[cut...]].map { $0.joined(separator: " ") }
    }
    let best = cuts.min { one, two in
      (one.map(\.count).max() ?? 0) < (two.map(\.count).max() ?? 0)
    }
    return best?.map { LabelLine($0, size: line.size, isMuted: line.isMuted) }
  }
}
