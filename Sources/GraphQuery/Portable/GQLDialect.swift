extension PortableDialect {
  /// ISO/IEC 39075, as far as its own engines go.
  static let gql = PortableDialect(
    name: "gql",
    missing: [
      .cheapest, .comprehensions, .countSubqueries, .patternComprehensions, .patternValues,
      .provenance, .regularExpressions, .textTests, .timeRespecting, .validity, .withClause,
    ],
    unwind: { "FOR \($1) IN \($0)" }, skip: "OFFSET",
    repeated: { edge in
      let condition = edge.condition.isEmpty ? "" : " WHERE \(edge.condition)"
      return "\(edge.heads.left)-[\(edge.name)\(edge.label)\(condition)]-\(edge.heads.right)"
        + edge.quantifier.braces
    },
    selector: { $0.words })
}

extension Quantifier {
  /// The quantifier in braces.
  var braces: String {
    if upper == 1, lower == 0 { return "?" }
    return upper.map { $0 == lower ? "{\($0)}" : "{\(lower),\($0)}" } ?? "{\(lower),}"
  }
}

extension PathSelector {
  /// The selector in GQL's words.
  var words: String {
    let number =
      switch count {
      case .literal(let number): "\(number)"
      case .parameter(let name): "$\(name.text)"
      }
    switch kind {
    case .all: return "ALL"
    case .any: return number == "1" ? "ANY" : "ANY \(number)"
    case .cheapest: return "CHEAPEST \(number)"
    case .shortest: return number == "1" ? "ANY SHORTEST" : "SHORTEST \(number)"
    case .shortestGroups: return number == "1" ? "ALL SHORTEST" : "SHORTEST \(number) GROUPS"
    }
  }
}
