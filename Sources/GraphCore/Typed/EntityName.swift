/// The id of an entity together with the type it is of: a name that can be written down before
/// there is a graph.
///
/// The front door names what its data set certainly holds, so that `graph[.sco]` compiles; a name
/// that a graph does not know is answered with nil, and a question about it with nothing.
public struct EntityName<Kind: EntityType>: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The id, a slug.
  public let id: String

  /// Makes a name.
  public init(_ id: String) { self.id = id }

  /// Makes a name of a literal.
  public init(stringLiteral id: String) { self.id = id }
}

extension Graph {
  /// The entity of that name, or nil where the graph has none of the type.
  public subscript<Kind: EntityType>(name: EntityName<Kind>) -> Kind? {
    entity(Kind.self, id: name.id)
  }
}
