import GraphCore
import GraphText

/// What a map says in its legend and in its notes.
struct MapTold {
  let content: MapContent
  let marks: MapMarks

  private var scene: Scene { content.scene }
  private var graph: Graph { content.scene.graph }

  /// Adds legend, notes and the claims that stand behind them.
  func tell(in drawing: inout Drawing, _ letters: MapLetters, named: Set<NodeID>) {
    tellMarks(in: &drawing)
    tellLines(in: &drawing)
    drawing.notes = notes(letters, named).map { $0.text(in: scene.language) }
    drawing.claimedEdges = content.routes.flatMap(\.stops).map(\.edge) + passed
    drawing.disputes = content.routes.flatMap { $0.disputes(in: scene) }
  }

  /// What the view has chosen of the states that the lines run through: the lines tell it.
  private var passed: [EdgeID] {
    let corridors = Set(content.routes.map(\.corridor))
    return scene.selection.edges.filter { edge in
      corridors.contains(graph[edge].source) && graph.kind(of: edge).property("sequence") != nil
    }
  }

  // MARK: Notes

  private func notes(_ letters: MapLetters, _ named: Set<NodeID>) -> [LocalizedText] {
    var notes: [LocalizedText] = []
    let list = letters.entries.map { letter, nodes in
      let names = nodes.filter { node in
        !content.sites.contains { $0.place == node && $0.node != node }
      }
      return "\(letter)\u{A0}" + names.map { name(of: $0) }.joined(separator: " / ")
    }
    if !list.isEmpty { notes.append(MapWords.letters(list.joined(separator: scene.semicolon))) }
    let (bare, gone) = (bare(besides: named), gone(besides: named))
    if !bare.isEmpty { notes.append(MapWords.withoutName(listed(bare))) }
    if !gone.isEmpty { notes.append(MapWords.withoutMark(listed(gone))) }
    let ground =
      [MapWords.boundaries] + (content.routes.isEmpty ? [] : [MapWords.lines])
      + [MapWords.projection]
    var text = LocalizedText()
    text[scene.language] = scene.wording.joined(ground.map { $0.text(in: scene.language) })
    return notes + [text]
  }

  /// The first of many names, and how many more there are.
  private func listed(_ names: [String]) -> String {
    let most = scene.view.page.isWide ? 4 : 8
    let first = names.prefix(most).joined(separator: scene.semicolon)
    guard names.count > most else { return first }
    return first + " " + FigureWords.moreParts(names.count - most).text(in: scene.language)
  }

  /// A name, and of a state its capital, too.
  private func name(of node: NodeID) -> String {
    let site = content.sites.first { $0.node == node }
    let town = site.flatMap { $0.place == node ? nil : $0.place }
    return scene.shortName(of: node) + scene.bracketed(town.map { scene.shortName(of: $0) } ?? "")
  }

  /// What has no name beside the mark that it shares; a capital with its state.
  private func bare(besides named: Set<NodeID>) -> [String] {
    marks.marks.filter { named.contains($0.sites[0].node) }.flatMap(\.sites)
      .compactMap { site -> String? in
        if !named.contains(site.node) { return name(of: site.node) }
        guard site.group != nil, !named.contains(site.place) else { return nil }
        return scene.shortName(of: site.place) + scene.bracketed(scene.shortName(of: site.node))
      }.uniqued()
  }

  /// What has no mark.
  private func gone(besides named: Set<NodeID>) -> [String] {
    marks.marks.filter { !named.contains($0.sites[0].node) }.flatMap(\.sites)
      .filter { !named.contains($0.node) }.map { name(of: $0.node) }.uniqued()
  }

  // MARK: Legend

  private func tellMarks(in drawing: inout Drawing) {
    let drawn = Set(marks.marks.compactMap(\.sites[0].group))
    for (number, group) in content.marks.enumerated() where drawn.contains(number) {
      guard let first = group.group.members.first else { continue }
      let entry = scene.legendEntry(for: first.node, of: group.group, look: group.look)
      // One number for why they stand there, and for where: a capital's tie to its state.
      let sites = marks.marks.flatMap(\.sites).filter { $0.group == number }
      let reasons = (group.group.members.compactMap(\.reason) + sites.compactMap(\.tie))
        .map { graph[$0].claim }
      drawing.legend.add(
        Legend.Entry(entry.sample, entry.text + scene.disputeMarks.note(on: reasons)))
    }
    if let wayPoint = drawing.nodes.first(where: { $0.classes.contains("way-point") }) {
      drawing.legend.add(
        Legend.Entry(.node(wayPoint.look), MapWords.wayPoint.text(in: scene.language)))
    }
    if content.sites.contains(where: { content.year(of: $0) != nil }) {
      let since = FigureWords.sinceYear.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.mark(scene.sampleYear), since))
    }
  }

  /// What the lines mean: modes, the direction of flow, stages; a mode of which no line is simply
  /// in use, and a stage that its mode draws in a form of its own, both in one.
  private func tellLines(in drawing: inout Drawing) {
    let routes = content.routes.filter { $0.stops.count > 1 }
    let plain = Set(routes.filter { $0.look.pattern == $0.modeLook.pattern }.map(\.mode))
    for route in routes where plain.contains(route.mode) {
      drawing.legend.add(Legend.Entry(.edge(route.modeLook), route.mode))
    }
    let (flows, staged) = (routes.filter(\.isFlow), routes.filter { $0.stagePattern != .solid })
    var entries: [Legend.Entry] = []
    for route in staged {
      let stage = scene.stageName(of: route.corridor) ?? ""
      var look = route.look
      look.arrow = .none
      if plain.contains(route.mode), look.pattern == route.stagePattern {
        if look.stroke == route.modeLook.stroke { look.stroke = scene.theme.text }
        entries.append(Legend.Entry(.edge(look), stage))
      } else {
        let words = "\(route.mode)\(scene.language.comma)\(stage)"
        entries.append(Legend.Entry(.edge(look), words))
      }
    }
    if !flows.isEmpty { drawing.legend.add(scene.flowEntry) }
    for entry in entries { drawing.legend.add(entry) }
  }
}
