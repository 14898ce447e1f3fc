import GraphCore

extension QueryFunction {
  /// How well an element is supported; of a path, its weakest edge: 'sourced', 'stated',
  /// 'general-knowledge'.
  static let confidence = QueryFunction(
    "confidence", [Parameter("value", [.node, .edge, .path])], gives: .string,
    sentence:
      "How well an element is supported; of a path, its weakest edge: 'sourced', 'stated', 'general-knowledge'.",
    example: .query(
      "MATCH (s:State)-[r:PARTICIPATES_IN]->(o {id: 'sco'}) RETURN s.name, confidence(r)")
  ) { (arguments, context) throws(QueryError) in
    let order = Confidence.allCases
    let ranks = Provenance.elements(of: arguments[0]).compactMap { element in
      order.firstIndex(of: context.reader.confidence(of: element))
    }
    return ranks.max().map { .string(order[$0].rawValue) } ?? .null
  }
}
