public import GraphCore

/// The names that a query may use, and what is known of them.
///
/// A closed schema is a graph's own: another label or property is an error with the nearest name.
/// With an open one every name may occur, and unknown ones are null.
public struct QuerySchema: Sendable {
  /// The graph whose names are known; nil for an open schema.
  let graph: Graph?

  /// The schema in which every name may occur.
  public static let open = QuerySchema(graph: nil)

  /// The schema of a graph's kinds, their properties, its levels and its nodes' ids.
  public static func closed(_ graph: Graph) -> QuerySchema { QuerySchema(graph: graph) }

  /// The schema that a reader's graph has.
  public init(_ reader: some ElementReader) { graph = reader.isOpen ? nil : reader.graph }

  private init(graph: Graph?) { self.graph = graph }

  /// Whether unknown names are errors.
  public var isClosed: Bool { graph != nil }
}

extension QuerySchema {
  /// The labels of nodes.
  var nodeLabels: [String] { graph?.schema.entityKinds.map(\.name) ?? [] }

  /// The labels of edges.
  var edgeLabels: [String] { graph?.schema.relationshipKinds.map(\.name) ?? [] }

  /// The kinds of node among a mask.
  func entityKinds(_ mask: UInt64) -> [EntityKind] {
    let kinds = graph?.schema.entityKinds ?? []
    return kinds.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { kinds[$0] }
  }

  /// The kinds of edge among a mask.
  func relationshipKinds(_ mask: UInt64) -> [RelationshipKind] {
    let kinds = graph?.schema.relationshipKinds ?? []
    return kinds.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { kinds[$0] }
  }

  /// The property that a key names on an element of a shape, and all keys that it may have.
  func property(
    _ key: String, of shape: ValueShape
  ) -> (found: PropertyKey?, isGeneral: Bool, keys: [String]) {
    var keys: [PropertyKey] = []
    var general: [String] = []
    if shape.types.contains(.node) {
      keys += entityKinds(shape.kinds).flatMap(\.properties)
      general += GeneralNodeKey.allCases.map(\.rawValue)
    }
    if shape.types.contains(.edge) {
      keys += relationshipKinds(shape.kinds).flatMap(\.properties)
      general += GeneralEdgeKey.allCases.map(\.rawValue)
    }
    let found = keys.first { ClaimReader.queryKey($0.key) == key }
    let names = keys.map { ClaimReader.queryKey($0.key) } + general
    return (found, general.contains(key), names)
  }
}
