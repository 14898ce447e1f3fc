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

  /// A property's value on `day`.
  public func value(_ key: String, at day: Day) -> Value? {
    graph.value(of: id, property: key, in: .day(day))
  }

  /// The claim that there is such a thing.
  public var claim: Claim { graph.claim(of: id) }

  /// Every preferred claim about it: that it exists, what it is like, and how it is related.
  public var claims: [Claim] {
    let properties = node.properties.map { graph[$0] }.filter(\.isPreferred)
    return [claim] + properties + graph.edges(at: id).map { graph.claim(of: $0) }
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

  /// A form of its name short enough for a drawing.
  public var shortName: String? { entity.node.short }
  /// Other names that questions may use.
  public var aliases: [String] { entity.node.aliases }
  /// When it exists.
  public var validity: Validity { entity.claim.validity }
  /// The documents that say so.
  public var citations: [Citation] { entity.claim.citations }
  /// How well they say so.
  public var confidence: Confidence { entity.claim.confidence }
  /// What a reader should know besides.
  public var note: String? { entity.claim.note }
  /// Every preferred claim about it: that it exists, what it is like, and how it is related.
  public var claims: [Claim] { entity.claims }

  /// Whether it is there on `day`, or only proposed, or not there.
  public func presence(on day: Day) -> Presence {
    entity.graph.presence(of: entity.id, in: .day(day))
  }
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
