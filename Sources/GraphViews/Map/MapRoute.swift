import GraphCore

/// A corridor and the places that it is drawn through, in the direction of its flow where it has
/// one.
struct MapRoute {
  /// A way-point and the relationship that names it.
  struct Stop {
    let place: NodeID
    let projected: Point
    let edge: EdgeID
  }

  let corridor: NodeID
  /// Its number in the key.
  var number = 0
  let stops: [Stop]
  let isFlow: Bool
  /// The line; its head says where something flows.
  let look: EdgeLook
  /// The same for its mode alone, whatever the stage.
  let modeLook: EdgeLook
  /// What the colour says.
  let mode: String
  /// The pattern that its stage wants, whatever the mode.
  let stagePattern: LinePattern

  /// The route of a node, or nil for one that names no place in a sequence.
  init?(of node: NodeID, in group: SelectedGroup, scene: Scene) {
    let graph = scene.graph
    let route = RouteStops(graph)
    let edges = graph.outgoing(from: node).filter {
      route.contains($0) && scene.frame.admits(graph[$0].interval)
        && graph.claim(of: $0).isPreferred
    }
    let sequence: (EdgeID) -> Double = { graph.claim(of: $0)["sequence"]?.number ?? 0 }
    let ordered = edges.sorted { (sequence($0), $0) < (sequence($1), $1) }
    var stops: [Stop] = ordered.compactMap { edge in
      guard let point = MapContent.position(of: graph[edge].target, in: scene),
        MapContent.covers(point)
      else { return nil }
      return Stop(place: graph[edge].target, projected: point, edge: edge)
    }
    guard !stops.isEmpty else { return nil }
    func ends(_ arrow: ArrowEnd) -> [Double] {
      edges.filter { scene.sheet.look(of: scene.facts(of: $0)).arrow == arrow }.map(sequence)
    }
    let (sources, targets) = (ends(.source), ends(.target))
    isFlow = !sources.isEmpty && !targets.isEmpty
    if isFlow, (sources.min() ?? 0) > (targets.max() ?? 0) { stops.reverse() }
    self.stops = stops
    corridor = node
    let facts = scene.facts(of: node, groupInk: nil)
    stagePattern =
      scene.sheet.look(of: facts).pattern ?? (Self.isPartly(facts) ? .dashed : .solid)
    (look, modeLook, mode) = Self.looks(of: node, in: group, scene: scene, isFlow: isFlow)
  }

  /// The claims that its line shows: its own, and those of its way-points.
  func claims(in graph: Graph) -> [ClaimID] {
    [graph[corridor].claim] + stops.map { graph[$0.edge].claim }
  }

  /// Inks for what a corridor carries, where its group has none.
  private static let inks = [
    "gas-pipeline": "ochre", "oil-pipeline": "slate", "power-line": "purple", "railway": "indigo",
    "road": "red", "economic-corridor": "olive", "multimodal-corridor": "teal",
    "transit-agreement": "blue", "port": "slate", "border-zone": "slate",
  ]

  /// Whether a corridor is at work in part: then it is drawn with dashes on a thin line.
  private static func isPartly(_ facts: StyleFacts) -> Bool {
    facts.choices.contains { $0.key == "stage" && $0.value == "partly-operating" }
  }

  private static func looks(
    of node: NodeID, in group: SelectedGroup, scene: Scene, isFlow: Bool
  ) -> (EdgeLook, EdgeLook, String) {
    let facts = scene.facts(of: node, groupInk: nil)
    let part = scene.sheet.look(of: facts)
    let choice = scene.graph.kind(of: node)?.properties.lazy.compactMap { property -> String? in
      guard let text = scene.graph.value(of: node, property: property.key, in: scene.frame)?.text
      else { return nil }
      return inks[text] == nil ? nil : text
    }.first
    let ink = group.ink ?? choice.flatMap { inks[$0] } ?? part.ink ?? "grey"
    let color = scene.theme.ink(ink)
    var plain = EdgeLook(stroke: color.stroke, text: scene.theme.text)
    (plain.width, plain.pattern) = (1.8, color.line)
    var look = plain
    look.hasCore = part.pattern == nil && isPartly(facts)
    look.pattern = color.form(of: part.pattern ?? (look.hasCore ? .dashed : .solid))
    look.arrow = isFlow ? .target : .none
    if part.ink == "grey" { look.stroke = scene.theme.ground.faded }
    let title = group.ink == nil ? "" : group.title.text(in: scene.language)
    let mode = choice.flatMap { scene.choiceName(ofNode: node, $0) }
    let kind = scene.graph.kind(of: node)?.singular.text(in: scene.language) ?? ""
    return (look, plain, title.isEmpty ? mode ?? kind : title)
  }
}

extension MapRoute {
  /// The disputes about the corridor, its properties and its way-points.
  func disputes(in scene: Scene) -> [DisputeID] {
    scene.disputes(about: corridor) + stops.compactMap { scene.graph.claim(of: $0.edge).dispute }
  }
}

extension Scene {
  /// The name of a choice that some property of a node's kind allows.
  func choiceName(ofNode node: NodeID, _ choice: String) -> String? {
    graph.kind(of: node)?.properties.lazy.flatMap(\.choices).first { $0.id == choice }?
      .name.text(in: language)
  }
}

/// Which edges lead to a place along a route.
struct RouteStops {
  private let graph: Graph
  /// Whether claims of a kind may say so, by its number; those of other kinds are not read.
  private let isRoute: [Bool]

  init(_ graph: Graph) {
    self.graph = graph
    isRoute = graph.schema.relationshipKinds.map { $0.property("sequence") != nil }
  }

  func contains(_ edge: EdgeID) -> Bool {
    isRoute[graph[edge].kind.index] && graph.claim(of: edge)["sequence"] != nil
  }
}
