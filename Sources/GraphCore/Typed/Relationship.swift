/// An edge together with the graph that it belongs to.
public struct Relationship: Hashable, Sendable {
  /// The graph.
  public let graph: Graph
  /// The edge's number in it.
  public let id: EdgeID

  /// Makes the relationship of an edge.
  public init(_ id: EdgeID, in graph: Graph) { (self.graph, self.id) = (graph, id) }

  /// The edge's ends, kind and days.
  public var edge: Edge { graph[id] }
  /// What says so.
  public var claim: Claim { graph.claim(of: id) }
  /// Where it begins.
  public var source: Entity { Entity(edge.source, in: graph) }
  /// Where it ends.
  public var target: Entity { Entity(edge.target, in: graph) }

  /// Whether both are the same edge of the same graph.
  public static func == (lhs: Relationship, rhs: Relationship) -> Bool {
    lhs.id == rhs.id && lhs.graph.storage === rhs.graph.storage
  }

  /// Feeds the edge's number to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What the Swift types of all relationship kinds have in common.
public protocol RelationshipType: Hashable, Sendable {
  /// The kind.
  static var kind: RelationshipKind { get }
  /// The relationship behind the value.
  var relationship: Relationship { get }
  /// Wraps a relationship of the kind.
  init(_ relationship: Relationship)
}

extension RelationshipType {
  /// When it holds.
  public var validity: Validity { relationship.claim.validity }
  /// The documents that say so.
  public var citations: [Citation] { relationship.claim.citations }
  /// How well they say so.
  public var confidence: Confidence { relationship.claim.confidence }
  /// The date on which it was last seen to hold, for one without an end.
  public var confirmed: CalendarDate? { relationship.claim.confirmed }
  /// What a reader should know besides.
  public var note: String? { relationship.claim.note }
  /// The contradiction that it is a side of, if it is disputed.
  public var dispute: Dispute? { relationship.graph.dispute(of: relationship.id) }
  /// The documents with the places in them that say so.
  public var documents: [(reference: Reference, locator: String?)] {
    relationship.graph.documents(of: relationship.claim)
  }

  /// What imprecise dates leave open about it on `day`.
  public func certainty(on day: Day) -> Certainty {
    relationship.graph.certainty(of: relationship.id, on: day)
  }
}

/// A Swift type for the relationships of one kind that lead from one type of entity to another.
public protocol DirectedRelationship: RelationshipType {
  /// What may stand at its beginning.
  associatedtype Source: EntityType
  /// What may stand at its end.
  associatedtype Target: EntityType
}

extension DirectedRelationship {
  /// Where it begins.
  public var source: Source { Source(relationship.source) }
  /// Where it ends.
  public var target: Target { Target(relationship.target) }
}

/// A Swift type for the relationships of one kind whose ends are alike.
public protocol UndirectedRelationship: RelationshipType {
  /// What may stand at either end.
  associatedtype End: EntityType
}

extension UndirectedRelationship {
  /// Both ends, in the order in which the claim was written.
  public var ends: (End, End) { (End(relationship.source), End(relationship.target)) }

  /// The end that is not `end`.
  public func other(than end: End) -> End {
    let (first, second) = ends
    return first == end ? second : first
  }
}
