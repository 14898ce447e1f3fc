import GraphCore

/// The order in which the ties of one entity are told.
struct EgoOrder {
  let graph: Graph
  let center: NodeID

  /// Families from who belongs where to what is done, levels from the highest rank, then kinds.
  func key(of edge: EdgeID) -> [Int] {
    let kind = graph.kind(of: edge)
    let families: [Family] = [
      .membership, .partnership, .law, .organisation, .geography, .activity,
    ]
    let rank = graph[edge].level.map { 0 - max(graph.levels[$0].rank, -.max) } ?? 0
    return [
      families.firstIndex(of: kind.family) ?? families.count, rank,
      Int(graph[edge].kind.rawValue), graph[edge].target == center ? 1 : 0, choice(of: edge),
    ]
  }

  /// The place of the first choice that an edge states among those that its kind allows.
  private func choice(of edge: EdgeID) -> Int {
    let (kind, claim) = (graph.kind(of: edge), graph.claim(of: edge))
    for property in claim.properties {
      guard case .choice(let id) = property.value else { continue }
      let choices = kind.property(property.key)?.choices ?? []
      return choices.firstIndex { $0.id == id } ?? choices.count
    }
    return 0
  }

  /// The directed kinds of which the entity stands at either end.
  static func twoWayKinds(of scene: Scene, center: NodeID) -> Set<RelationshipKindID> {
    let edges = scene.selection.edges.map { scene.graph[$0] }
      .filter { scene.graph.schema[$0.kind].isDirected }
    let outgoing = Set(edges.filter { $0.source == center }.map(\.kind))
    return outgoing.intersection(edges.filter { $0.target == center }.map(\.kind))
  }
}
