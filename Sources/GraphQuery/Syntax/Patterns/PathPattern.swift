/// `[variable =] [selector] [mode] elements [COST expression]`: one path pattern.
///
/// `shortestPath((a)-[*]-(b))` is the selector `.anyShortest` and `isLegacyShortest`.
struct PathPattern: Sendable, Equatable {
  /// The path's own name.
  var variable: Name?
  /// Which of the paths between two ends are kept; `nil` keeps all.
  var selector: PathSelector?
  /// What may repeat within the path; `nil` leaves it to the match mode.
  var mode: PathMode?
  /// `TIME RESPECTING`: the days on which its edges begin never go backwards.
  var isTimeRespecting: Bool = false
  /// Nodes, edges and groups; it begins and ends with a node or a group, and edges stand alone.
  var elements: [PathElement]
  /// `COST expression`: what one edge costs, for `CHEAPEST`.
  var cost: Expression?
  /// Whether it was written `shortestPath(…)` or `allShortestPaths(…)`.
  var isLegacyShortest: Bool = false
  /// Where it stands.
  var span: SourceSpan = .none
}

/// One element of a path pattern.
enum PathElement: Sendable, Equatable {
  /// An edge.
  case edge(EdgePattern)
  /// A parenthesised path pattern.
  case group(PathGroup)
  /// A node.
  case node(NodePattern)

  /// Where it stands.
  var span: SourceSpan {
    switch self {
    case .edge(let edge): edge.span
    case .group(let group): group.span
    case .node(let node): node.span
    }
  }
}
