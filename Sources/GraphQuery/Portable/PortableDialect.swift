/// Another engine's language: what it lacks, and how it writes what is written differently.
public struct PortableDialect: Sendable {
  /// Its name after `--portable`.
  public let name: String
  /// What it lacks.
  let missing: Set<PortableFeature>
  /// The word for `UNWIND list AS x`.
  let unwind: @Sendable (_ list: String, _ variable: String) -> String
  /// The word for `SKIP`.
  let skip: String
  /// How a repeated edge is written: arrow head, inside of the brackets, arrow head, condition.
  let repeated: @Sendable (PortableEdge) -> String
  /// How a selector is written before the pattern; nil where it stands inside the edge.
  let selector: @Sendable (PathSelector) -> String?

  /// All of them, in alphabetical order.
  public static let all: [PortableDialect] = [
    .gql,
    .kuzu,
    .neo4j,
  ]

  /// The one of a name.
  public static func named(_ name: String) -> PortableDialect? {
    all.first { $0.name == name.lowercased() }
  }
}

/// A repeated edge, its parts in the dialect's words.
struct PortableEdge: Sendable {
  /// The edge's name; never empty where it has a condition.
  var name: String
  /// The label with its colon, or nothing.
  var label: String
  /// The properties and the condition as one condition, or nothing.
  var condition: String
  /// How often it repeats.
  var quantifier: Quantifier
  /// Its arrow heads.
  var heads: (left: String, right: String)
  /// The selector of its path.
  var selector: PathSelector?
  /// The mode of its path.
  var mode: PathMode?
}
