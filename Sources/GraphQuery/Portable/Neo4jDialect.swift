extension PortableDialect {
  /// Neo4j from 5.21 on.
  static let neo4j = PortableDialect(
    name: "neo4j",
    missing: [.cheapest, .matchModes, .pathModes, .provenance, .timeRespecting, .validity],
    unwind: { "UNWIND \($0) AS \($1)" }, skip: "SKIP",
    repeated: { edge in
      let link = "\(edge.heads.left)-[\(edge.name)\(edge.label)]-\(edge.heads.right)"
      if edge.condition.isEmpty { return link + edge.quantifier.braces }
      return " (()\(link)() WHERE \(edge.condition))\(edge.quantifier.braces) "
    },
    selector: { $0.words })
}
