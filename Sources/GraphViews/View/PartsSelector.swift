public import GraphCore

/// Chooses by kinds, names and relationships: what the `groups:` of a view file say.
public struct PartsSelector: Selector {
  /// One way to name nodes.
  public enum Part: Sendable {
    /// One entity.
    case entity(ViewName)
    /// All entities of a kind.
    case kind(ViewName)
    /// Those related to an entity in a certain way.
    case related(Relation)

    /// Whether it is one entity.
    var isEntity: Bool { if case .entity = self { true } else { false } }
  }

  /// Entities at the other end of a kind of relationship.
  public struct Relation: Sendable {
    /// The kind.
    public var via: ViewName
    /// The entity.
    public var of: ViewName
    /// Whether it stands at the end of the relationship (`to:`) and not at its beginning (`from:`).
    public var isTarget: Bool
    /// For properties of the relationship, the values that are admitted.
    public var conditions: [String: [ViewName]]

    /// Makes a relation.
    public init(
      via: ViewName, of entity: ViewName, isTarget: Bool, conditions: [String: [ViewName]] = [:]
    ) {
      (self.via, of, self.isTarget) = (via, entity, isTarget)
      self.conditions = conditions
    }
  }

  /// A group of nodes; a node belongs to the first group that names it.
  public struct Group: Sendable {
    /// Its title; empty for a group without a frame.
    public var title = LocalizedText()
    /// What is in it.
    public var parts: [Part]
    /// Where it stands.
    public var place = GroupPlace.below
    /// The ink of its frame and members.
    public var ink: String?
    /// Whether only those of its members are shown to which a relationship that is drawn leads.
    public var isTiedOnly = false

    /// Makes a group.
    public init(_ parts: [Part]) { self.parts = parts }
  }

  /// The groups.
  public var groups: [Group]
  /// The kinds of relationship that are drawn between what is shown.
  public var relationships: [ViewName]
  /// Entities that are left out.
  public var exceptions: [ViewName]

  /// Makes a selector.
  public init(groups: [Group], relationships: [ViewName] = [], except exceptions: [ViewName] = []) {
    (self.groups, self.relationships, self.exceptions) = (groups, relationships, exceptions)
  }

  /// The entities that the groups call by name.
  public func named(in graph: Graph) -> [NodeID] {
    groups.flatMap(\.parts).compactMap { part in
      if case .entity(let name) = part { graph.node(id: name.text) } else { nil }
    }
  }

  /// The things whose relationships decide who stands in a group.
  public func subjects(in graph: Graph) -> [NodeID] {
    groups.flatMap(\.parts).compactMap { part in
      if case .related(let relation) = part { graph.node(id: relation.of.text) } else { nil }
    }.uniqued()
  }

  /// Chooses group by group.
  ///
  /// A group of entities that are named one by one keeps their order; the
  /// members of any other are sorted together, by the names that the figure prints.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    var taken = NodeSet(capacity: slice.graph.nodes.count)
    for name in exceptions { taken.insert(try name.node(in: slice.graph)) }
    var selected: [SelectedGroup] = []
    for group in groups {
      var members: [SelectedGroup.Member] = []
      for part in group.parts {
        for member in inOrder(try self.members(of: part, in: slice), of: slice.graph)
        where slice.nodes.contains(member.node) && taken.insert(member.node) {
          members.append(member)
        }
      }
      var result = SelectedGroup(title: group.title, members: members)
      (result.place, result.ink) = (group.place, group.ink)
      result.isAlphabetical = !group.parts.allSatisfy(\.isEntity)
      selected.append(result)
    }
    let edges = try edges(between: selected, in: slice)
    let tied = Set(edges.flatMap { [slice.graph[$0].source, slice.graph[$0].target] })
    for index in selected.indices where groups[index].isTiedOnly {
      selected[index].members.removeAll { !tied.contains($0.node) }
    }
    return Selection(groups: selected.filter { !$0.members.isEmpty }, edges: edges)
  }

  private func members(
    of part: Part, in slice: TimeSlice
  ) throws(ViewError) -> [SelectedGroup.Member] {
    switch part {
    case .entity(let name): return [.init(try name.node(in: slice.graph))]
    case .kind(let name):
      let kind = try name.entityKind(in: slice.graph.schema)
      return slice.graph.nodes(of: kind).map { .init($0) }
    case .related(let relation): return try members(of: relation, in: slice)
    }
  }

  private func members(
    of relation: Relation, in slice: TimeSlice
  ) throws(ViewError) -> [SelectedGroup.Member] {
    let kind = try relation.via.relationshipKind(in: slice.graph.schema)
    let node = try relation.of.node(in: slice.graph)
    try check(relation.conditions, of: slice.graph.schema[kind])
    var members: [SelectedGroup.Member] = []
    for id in slice.edges(at: node) where slice.graph[id].kind == kind {
      let edge = slice.graph[id]
      let isDirected = slice.graph.schema[kind].isDirected
      if isDirected, (relation.isTarget ? edge.target : edge.source) != node { continue }
      let claim = slice.graph.claim(of: id)
      let isAdmitted = relation.conditions.allSatisfy { key, values in
        values.contains { $0.text == claim[key]?.text }
      }
      if isAdmitted { members.append(.init(edge.otherEnd(than: node), reason: id)) }
    }
    return members
  }

  private func check(
    _ conditions: [String: [ViewName]], of kind: RelationshipKind
  ) throws(ViewError) {
    for (key, values) in conditions.sorted(by: { $0.key < $1.key }) {
      guard let property = kind.property(key) else {
        throw ViewError("'\(kind.slug)' has no property '\(key)'", at: values.first?.range)
      }
      let choices = property.choices.map(\.id)
      for value in values where !choices.isEmpty && !choices.contains(value.text) {
        throw unknown(value, among: choices, property: key)
      }
    }
  }

  private func edges(
    between groups: [SelectedGroup], in slice: TimeSlice
  ) throws(ViewError) -> [EdgeID] {
    var kinds: Set<RelationshipKindID> = []
    for name in relationships { kinds.insert(try name.relationshipKind(in: slice.graph.schema)) }
    var nodes = NodeSet(capacity: slice.graph.nodes.count)
    for member in groups.flatMap(\.members) { nodes.insert(member.node) }
    return slice.edges.members.filter {
      let edge = slice.graph[$0]
      return kinds.contains(edge.kind) && nodes.contains(edge.source)
        && nodes.contains(edge.target)
    }
  }
}

/// Members by their English names, then ids.
func inOrder(_ members: [SelectedGroup.Member], of graph: Graph) -> [SelectedGroup.Member] {
  members.sorted {
    let (one, two) = (graph[$0.node], graph[$1.node])
    return (one.names.text(in: .english), one.id) < (two.names.text(in: .english), two.id)
  }
}
