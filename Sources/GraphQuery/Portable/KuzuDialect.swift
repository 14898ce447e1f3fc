extension PortableDialect {
  /// Kuzu, and Ladybug after it.
  static let kuzu = PortableDialect(
    name: "kuzu",
    missing: [
      .cheapest, .comprehensions, .groups, .kShortest, .labelExpressions, .matchModes,
      .patternComprehensions, .patternValues, .provenance, .timeRespecting, .validity,
    ],
    unwind: { "UNWIND \($0) AS \($1)" }, skip: "SKIP",
    repeated: { edge in
      let mode =
        switch edge.selector?.kind {
        case .shortest: " SHORTEST"
        case .shortestGroups: " ALL SHORTEST"
        default: edge.mode.map { $0 == .walk ? "" : " \($0.rawValue)" } ?? " TRAIL"
        }
      let bounds = "\(edge.quantifier.lower)..\(edge.quantifier.upper.map { "\($0)" } ?? "30")"
      let condition =
        edge.condition.isEmpty ? "" : " (\(edge.name), _ | WHERE \(edge.condition))"
      return "\(edge.heads.left)-[\(edge.name)\(edge.label)*\(mode) \(bounds)\(condition)]-"
        + edge.heads.right
    },
    selector: { _ in nil })
}
