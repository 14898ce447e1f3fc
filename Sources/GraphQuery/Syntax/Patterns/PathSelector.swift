/// Which paths between each pair of ends are kept.
struct PathSelector: Sendable, Equatable {
  /// The kind of choice.
  enum Kind: Sendable, Equatable {
    /// `ALL`: every path.
    case all
    /// `ANY`, `ANY k`: some paths.
    case any
    /// `CHEAPEST k`, `ANY CHEAPEST` (one): by least cost.
    case cheapest
    /// `SHORTEST k`, `ANY SHORTEST` (one): by fewest edges.
    case shortest
    /// `ALL SHORTEST` (one group), `SHORTEST k GROUPS`: all paths of the k least lengths.
    case shortestGroups
  }

  /// The kind.
  var kind: Kind
  /// How many, or how many groups.
  var count: PathCount = .literal(1)
  /// Where it stands.
  var span: SourceSpan = .none
}

/// The number in a selector.
enum PathCount: Sendable, Equatable {
  /// A number in the text, at least 1.
  case literal(Int)
  /// A parameter.
  case parameter(Name)
}
