import GraphCore
import GraphPaths
import GraphTestSupport
import GraphViews
import SCO

/// States with capitals and a pipeline between them, for maps.
struct MapWorld {
  private var builder = GraphBuilder(
    GraphHeader(
      name: "world", title: "World", version: "1", knowledge: Day(year: 2025, month: 11, day: 30)),
    schema: .sco)
  private var nodes: [String: NodeID] = [:]

  /// Three states, their capitals, a pipeline from one to another by two way-points, and a state
  /// whose capital no data names.
  static func standard() throws -> Graph {
    var world = MapWorld()
    for (state, city, latitude, longitude) in [
      ("kazakhstan", "astana", 51.17, 71.47), ("china", "beijing", 39.9, 116.4),
      ("turkmenistan", "ashgabat", 37.96, 58.33),
    ] {
      world.add(state, "State")
      world.place(city, latitude, longitude)
      world.tie(city, "CAPITAL_OF", state)
    }
    world.add("atlantis", "State")
    world.place("galkynysh", 37.4, 62.2)
    world.place("khorgos", 44.2, 80.4)
    world.corridor("pipe", mode: "gas-pipeline", stage: "operating")
    for (index, stop) in ["galkynysh", "khorgos"].enumerated() {
      world.tie("pipe", "RUNS_THROUGH", stop, [Property("sequence", .integer(index + 1))])
    }
    world.flow("pipe", from: "turkmenistan", to: "china")
    return try world.builder.build()
  }

  /// The graph of what was added.
  func graph() throws -> Graph { try builder.build() }

  mutating func add(_ id: String, _ kind: String, named names: LocalizedText? = nil) {
    let kinds = builder.schema.entityKind(named: kind).map { KindSet($0) } ?? KindSet()
    let node = builder.add(Node(id: id, kinds: kinds, names: names ?? LocalizedText(id)))
    nodes[id] = node
    builder.add(Claim(.node(node)))
  }

  mutating func place(_ id: String, _ latitude: Double, _ longitude: Double) {
    add(id, "Place")
    state(id, Property("latitude", .number(latitude)))
    state(id, Property("longitude", .number(longitude)))
  }

  mutating func corridor(_ id: String, mode: String, stage: String) {
    add(id, "Corridor")
    state(id, Property("mode", .choice(mode)))
    state(id, Property("stage", .choice(stage)))
  }

  mutating func flow(_ id: String, from source: String, to target: String) {
    for (sequence, (state, role)) in [(source, "supplier"), (target, "consumer")].enumerated() {
      tie(
        id, "RUNS_THROUGH", state,
        [Property("sequence", .integer(sequence + 1)), Property("role", .choice(role))])
    }
  }

  mutating func tie(
    _ from: String, _ kind: String, _ to: String, _ properties: [Property] = []
  ) {
    guard let kind = builder.schema.relationshipKind(named: kind), let one = nodes[from],
      let two = nodes[to]
    else { return }
    var claim = Claim(.edge(kind, from: one, to: two))
    claim.properties = properties
    builder.add(claim)
  }

  mutating func state(_ id: String, _ property: Property) {
    guard let node = nodes[id] else { return }
    var claim = Claim(.property(of: node))
    claim.properties = [property]
    builder.add(claim)
  }

  /// The picture of the pipeline and all states, or of the states alone, on a page.
  static func diagram(
    _ options: DiagramOptions = DiagramOptions(), withPipe: Bool = true
  ) throws -> Diagram {
    var pipes = PartsSelector.Group([.entity("pipe")])
    (pipes.title, pipes.ink) = (LocalizedText("Natural gas"), "ochre")
    var states = PartsSelector.Group([.kind("State")])
    (states.title, states.ink) = (LocalizedText("States"), "blue")
    let view = GraphView(
      id: "pipes", title: LocalizedText("Pipes"),
      showing: PartsSelector(groups: withPipe ? [pipes, states] : [states]),
      layout: "map")
    return try DiagramBuilder.diagram(view, of: standard(), options: options)
  }
}
