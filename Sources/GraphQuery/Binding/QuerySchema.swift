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

  /// Whether there is such a label.
  func has(label: String, ofEdges: Bool) -> Bool {
    guard let schema = graph?.schema else { return false }
    return ofEdges
      ? schema.relationshipKind(named: label) != nil : schema.entityKind(named: label) != nil
  }

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

  /// The property that a key names on an element of a shape, and whether any element may have it;
  /// where it may, nobody looks through the kinds.
  func property(
    _ key: String, of shape: ValueShape
  ) -> (found: PropertyKey?, isGeneral: Bool) {
    guard let graph else { return (nil, false) }
    var (found, isGeneral) = (PropertyKey?.none, false)
    if shape.types.contains(.node) {
      isGeneral = GeneralNodeKey(rawValue: key) != nil
      if !isGeneral {
        found = Self.first(key, shape.kinds, graph.schema.entityKinds) { $0.properties }
      }
    }
    if shape.types.contains(.edge), found == nil {
      let isGeneralOfEdges = GeneralEdgeKey(rawValue: key) != nil
      isGeneral = isGeneral || isGeneralOfEdges
      if !isGeneralOfEdges {
        found = Self.first(key, shape.kinds, graph.schema.relationshipKinds) { $0.properties }
      }
    }
    return (found, isGeneral)
  }

  private static func first<Kind>(
    _ key: String, _ mask: UInt64, _ kinds: [Kind], _ properties: (Kind) -> [PropertyKey]
  ) -> PropertyKey? {
    for index in kinds.indices where mask & (1 << UInt64(index)) != 0 {
      for property in properties(kinds[index]) where ClaimReader.isQueryKey(key, of: property.key) {
        return property
      }
    }
    return nil
  }

  /// All keys that an element of a shape may have, as queries write them.
  func keys(of shape: ValueShape) -> [String] {
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
    return keys.map { ClaimReader.queryKey($0.key) } + general
  }
}
