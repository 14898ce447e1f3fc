public import GraphCore

/// What began, ended and was upgraded between two days: what `sco compare` gives.
///
/// It is told of its own two days, whatever the time of the edition.
public struct Comparison: Sendable {
  /// The changes.
  public let changes: GraphChanges
  /// The entity that they must concern; nil for all.
  public var about: NodeID?
  /// The kinds of relationship told; together with `entityKinds` empty for all.
  public var relationshipKinds: Set<RelationshipKindID> = []
  /// The kinds of entity told.
  public var entityKinds: Set<EntityKindID> = []

  /// Tells all changes; filters are set by name.
  public init(_ changes: GraphChanges) { self.changes = changes }
}

extension Comparison {
  /// A relationship that is told, with those that it followed: one change is told once, although
  /// two labels held at once gave way to one.
  public struct Line: Hashable, Sendable {
    /// The relationship.
    public let edge: EdgeID
    /// Those that gave way to it; none where it began or ended by itself.
    public var formers: [EdgeID] = []

    /// The relationship and those that gave way to it, these first.
    public var edges: [EdgeID] { formers + [edge] }
  }

  /// The relationships of a sort that pass the filters: by family, kind and the ids of their ends.
  public func lines(_ sort: ChangeSort, in graph: Graph) -> [Line] {
    let lines: [Line] =
      switch sort {
      case .upgraded, .changed, .lowered, .renewed:
        turns.filter { ChangeSort($0.turn) == sort }.map(\.line)
      case .began: changes.began.map { Line(edge: $0) }
      case .ended: changes.ended.map { Line(edge: $0) }
      case .uncertain: changes.uncertain.map { Line(edge: $0) }
      case .unchanged: changes.unchanged.map { Line(edge: $0) }
      case .appeared, .vanished, .stages, .values: []
      }
    func key(_ line: Line) -> [Int] {
      let edge = graph[line.edge]
      let family = Family.allCases.firstIndex(of: graph.schema[edge.kind].family) ?? 0
      return [family, edge.kind.index, edge.source.index, edge.target.index, line.edge.index]
    }
    return lines.filter { isAsked($0.edge, graph) }
      .sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  /// The relationships that gave way to another, by what that is to them; of several turns the
  /// first of their order.
  private var turns: [(turn: Turn, line: Line)] {
    Dictionary(grouping: changes.changed, by: \.after).map { after, group in
      let ranked = group.sorted { ($0.turn.rank, $0.before) < ($1.turn.rank, $1.before) }
      return (ranked[0].turn, Line(edge: after, formers: ranked.map(\.before)))
    }
  }

  /// The entities of a sort that pass the filters.
  public func nodes(_ sort: ChangeSort, in graph: Graph) -> [NodeID] {
    switch sort {
    case .appeared: changes.appeared.filter { isAsked($0, graph) || isPrepared($0, graph) }
    case .vanished: changes.vanished.filter { isAsked($0, graph) }
    default: []
    }
  }

  /// The changed stages, or the other changed values, that pass the filters; of what came into
  /// being they are told with it.
  public func values(
    _ sort: ChangeSort, in graph: Graph
  ) -> [GraphChanges.ValueChange] {
    guard sort == .stages || sort == .values else { return [] }
    let new = Set(changes.appeared)
    let stage = graph.schema.stage?.key
    return changes.values.filter { change in
      (change.key == stage) == (sort == .stages) && isAsked(change.node, graph)
        && !new.contains(change.node)
    }
  }

  /// How many changes of a sort pass the filters.
  func count(_ sort: ChangeSort, in graph: Graph) -> Int {
    lines(sort, in: graph).count + nodes(sort, in: graph).count + values(sort, in: graph).count
  }

  /// How many relationships and entities came and went in between, of those that pass.
  func passing(in graph: Graph) -> (relationships: Int, entities: Int) {
    (
      changes.passing.count { isAsked($0, graph) },
      changes.passingNodes.count { isAsked($0, graph) }
    )
  }

  /// The edition at the stretch of days that is compared.
  func edition(like edition: Edition) -> Edition {
    let days = [changes.earlier, changes.later].map { CalendarDate($0) }
    let time = try? AskedTime(during: days[0], days[1], knowledge: edition.graph.knowledge)
    return Edition(of: edition.graph, at: time ?? edition.time, in: edition.language)
  }

  /// Whether a thing that came into being was tied to the entity asked about before: it is told
  /// with what came of it, as the treaty that a state had proposed.
  private func isPrepared(_ node: NodeID, _ graph: Graph) -> Bool {
    guard let about, takesAll else { return false }
    let unchanged = Set(changes.unchanged)
    return graph.edges(at: node).contains {
      unchanged.contains($0) && graph[$0].otherEnd(than: node) == about
    }
  }

  private var takesAll: Bool { relationshipKinds.isEmpty && entityKinds.isEmpty }

  private func isAsked(_ id: EdgeID, _ graph: Graph) -> Bool {
    let edge = graph[id]
    if let about, edge.source != about, edge.target != about { return false }
    return takesAll || relationshipKinds.contains(edge.kind)
  }

  private func isAsked(_ node: NodeID, _ graph: Graph) -> Bool {
    if let about, node != about { return false }
    return takesAll || entityKinds.contains { graph[node].kinds.contains($0) }
  }
}

extension Turn {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Comparison: Answer {
  /// `sco.compare/1`.
  public static var shape: AnswerShape { .compare }

  /// Whether nothing changed, and nothing may have changed.
  public func isEmpty(in edition: Edition) -> Bool {
    ChangeSort.allCases.allSatisfy { $0 == .unchanged || count($0, in: edition.graph) == 0 }
  }

  /// The changes by sort and family, each with its dates and numbered citations.
  public func text(in edition: Edition) -> String { ComparisonText(self, edition).text }

  /// The changes for programs.
  public func json(in edition: Edition) -> JSONValue { ComparisonJSON(self, edition).value }

  /// One row a change of a relationship, then one an entity or value.
  public func table(in edition: Edition) -> TextTable { ComparisonJSON(self, edition).table }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { self.edition(like: edition).warnings }
}
