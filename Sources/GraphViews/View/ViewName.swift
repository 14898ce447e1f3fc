public import Diagnostics
import GraphCore

/// A name that a view writes, and where.
public struct ViewName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let text: String
  /// Where it was written.
  public let range: SourceRange?

  /// Makes a name.
  public init(_ text: String, at range: SourceRange? = nil) {
    (self.text, self.range) = (text, range)
  }

  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

extension ViewName {
  /// The node of that id.
  func node(in graph: Graph) throws(ViewError) -> NodeID {
    if let node = graph.node(id: text) { return node }
    let hint = NearestName.hint(among: graph.nodes.map(\.id), for: text)
    throw ViewError("no entity named '\(text)'\(hint)", at: range)
  }

  /// The level of that id.
  func level(in graph: Graph) throws(ViewError) -> LevelID {
    let ids = graph.levels.levels.map(\.id)
    if let index = ids.firstIndex(of: text) { return LevelID(index) }
    throw ViewError("no level named '\(text)'\(NearestName.hint(among: ids, for: text))", at: range)
  }

  /// The document of that id.
  func reference(in graph: Graph) throws(ViewError) -> ReferenceID {
    let ids = graph.references.map(\.id)
    if let index = ids.firstIndex(of: text) { return ReferenceID(index) }
    throw ViewError(
      "no document with the id '\(text)'\(NearestName.hint(among: ids, for: text))", at: range)
  }

  /// The entity kind of that name, `State` or its section, `states`.
  func entityKind(in schema: Schema) throws(ViewError) -> EntityKindID {
    let kinds = schema.entityKinds
    if let index = kinds.firstIndex(where: { $0.name == text || $0.section == text }) {
      return EntityKindID(index)
    }
    let hint = NearestName.hint(among: kinds.map(\.name), for: text)
    throw ViewError("no kind of entity named '\(text)'\(hint)", at: range)
  }

  /// The relationship kind of that name, `RUNS_THROUGH` or `runs-through`.
  func relationshipKind(in schema: Schema) throws(ViewError) -> RelationshipKindID {
    let kinds = schema.relationshipKinds
    if let index = kinds.firstIndex(where: { $0.name == text || $0.slug == text.lowercased() }) {
      return RelationshipKindID(index)
    }
    let hint = NearestName.hint(among: kinds.map(\.slug), for: text)
    throw ViewError("no kind of relationship named '\(text)'\(hint)", at: range)
  }
}

extension Graph {
  /// Whether an edge's claim cites a document.
  func cites(_ edge: EdgeID, _ document: ReferenceID) -> Bool {
    claim(of: edge).citations.contains { $0.reference == document }
  }
}
