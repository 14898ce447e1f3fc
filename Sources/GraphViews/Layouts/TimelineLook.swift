import GraphCore

/// The looks of bars: a fill and letters for each level, status or kind; the letters alone suffice.
struct TimelineLook {
  private let scene: Scene
  private let marks: LevelMarks
  private var letters: [String: String] = [:]
  /// The inks of the choices of a property, in the order of the choices.
  private static let inks = [
    "slate", "blue", "indigo", "teal", "olive", "green", "ochre", "purple", "grey",
  ]

  init(scene: Scene) {
    self.scene = scene
    marks = LevelMarks(scene: scene)
    let labels = scene.selection.edges.filter { scene.graph[$0].level == nil }
      .map(scene.shortLabel).uniqued().sorted()
    var taken = Set(
      scene.selection.edges.compactMap { scene.graph[$0].level }.map { marks.mark(of: $0) })
    for label in labels {
      let all = [Self.initials(of: label), String(label.prefix(2)), String(label.prefix(3))]
      let mark = all.map { $0.uppercased() }.first { !taken.contains($0) } ?? "?"
      letters[label] = mark
      taken.insert(mark)
    }
  }

  /// The first letters of the words and their parts; small words between them have none.
  private static func initials(of label: String) -> String {
    let words = label.split { $0 == " " || $0 == "-" }
    let long = words.filter { $0.count > 2 }
    return String((long.isEmpty ? words : long).compactMap(\.first))
  }

  /// The letters of what an edge says.
  func mark(of edge: EdgeID) -> String {
    scene.graph[edge].level.map(marks.mark) ?? letters[scene.shortLabel(of: edge)] ?? "?"
  }

  /// The look of an edge's bar.
  func look(of edge: EdgeID) -> NodeLook {
    if let level = scene.graph[edge].level {
      var look = marks.look(of: level)
      (look.stroke, look.strokeWidth) = (scene.theme.ink("blue").stroke, 0.6)
      return look
    }
    let ink = scene.theme.ink(ink(of: edge))
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    (look.shape, look.fill, look.stroke, look.strokeWidth) = (.box, ink.fill, ink.stroke, 0.8)
    return look
  }

  /// Edges with levels from the highest down, then others in the order of their choices.
  func inOrder(_ edges: [EdgeID]) -> [EdgeID] {
    let levels = marks.sorted(edges.compactMap { scene.graph[$0].level }.uniqued())
    func key(_ edge: EdgeID) -> (Int, Int, EdgeID) {
      let place = scene.graph[edge].level.flatMap { levels.firstIndex(of: $0) } ?? .max
      return (place, place == .max ? rank(of: edge) : 0, edge)
    }
    return edges.map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The place of the first choice that the claim states among the choices; high without one.
  func rank(of edge: EdgeID) -> Int {
    let claim = scene.graph.claim(of: edge)
    for key in scene.graph.kind(of: edge).properties {
      let index = key.choices.firstIndex { $0.id == claim[key.key]?.text }
      if let index { return index }
    }
    return .max
  }

  /// The ink of the first choice that the claim states, else of its kind.
  private func ink(of edge: EdgeID) -> String {
    let (kind, claim) = (scene.graph.kind(of: edge), scene.graph.claim(of: edge))
    for key in kind.properties {
      let index = key.choices.firstIndex { $0.id == claim[key.key]?.text }
      if let index { return Self.inks[index % Self.inks.count] }
    }
    return scene.sheet.look(of: scene.facts(of: edge)).ink ?? "grey"
  }

  /// The look of the days on which an imprecise date leaves open whether it holds.
  func doubt(of edge: EdgeID) -> NodeLook {
    var look = look(of: edge)
    (look.fill, look.pattern) = (nil, .dotted)
    return look
  }

  /// What the look of a bar means.
  func entry(for edge: EdgeID) -> Legend.Entry {
    Legend.Entry(.cell(look(of: edge), mark(of: edge)), scene.shortLabel(of: edge))
  }

  /// The steps of a row's bars, in their order in time: one up where a claim stands above the one
  /// before, one down where it stands below it, none where the two are not compared.
  func steps(of bars: [TimelineBar]) -> [Int] {
    var steps = bars.isEmpty ? [] : [0]
    for (one, two) in zip(bars, bars.dropFirst()) {
      let rise =
        switch scene.graph.turn(from: one.edge, to: two.edge) {
        case .upgraded: 1
        case .lowered: -1
        case .changed, .renewed: 0
        }
      steps.append((steps.last ?? 0) + rise)
    }
    let least = steps.min() ?? 0
    return steps.map { $0 - least }
  }
}
