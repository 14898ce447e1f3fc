/// A node together with the graph that it belongs to.
public struct Entity: Hashable, Sendable {
  /// The graph.
  public let graph: Graph
  /// The node's number in it.
  public let id: NodeID

  /// Makes the entity of a node.
  public init(_ id: NodeID, in graph: Graph) { (self.graph, self.id) = (graph, id) }

  /// What the graph keeps of it.
  public var node: Node { graph[id] }

  /// Its name in a language, or in the first one in which it has a name.
  public func name(in language: Language = .english) -> String { node.names.text(in: language) }

  /// A property's value at the knowledge date.
  public func value(_ key: String) -> Value? {
    graph.value(of: id, property: key, in: .day(graph.knowledge))
  }

  /// Whether both are the same node of the same graph.
  public static func == (lhs: Entity, rhs: Entity) -> Bool {
    lhs.id == rhs.id && lhs.graph.storage === rhs.graph.storage
  }

  /// Feeds the node's number to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A Swift type for the entities of one kind.
public protocol EntityType: Hashable, Sendable {
  /// The kind.
  static var kind: EntityKind { get }
  /// The entity behind the value.
  var entity: Entity { get }
  /// Wraps an entity of the kind.
  init(_ entity: Entity)
}

extension EntityType {
  /// Its stable id, a slug.
  public var id: String { entity.node.id }

  /// Its name in a language, or in the first one in which it has a name.
  public func name(in language: Language = .english) -> String { entity.name(in: language) }
}

extension Graph {
  /// All entities of a type, those only proposed included, in the order of their ids.
  public func entities<Kind: EntityType>(_ type: Kind.Type) -> [Kind] {
    guard let kind = schema.entityKind(named: Kind.kind.name) else { return [] }
    return nodes(of: kind).map { Kind(Entity($0, in: self)) }
  }

  /// The entity with that id, if it is of the type.
  public func entity<Kind: EntityType>(_ type: Kind.Type, id: String) -> Kind? {
    guard let node = node(id: id), let kind = schema.entityKind(named: Kind.kind.name),
      self[node].kinds.contains(kind)
    else { return nil }
    return Kind(Entity(node, in: self))
  }
}
