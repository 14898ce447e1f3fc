import SCOGraphDiagrams

/// Pattern queries: reading and binding their text, and their cost over the library call that they
/// stand for, on the data set, each way between two states once.
enum Questions {
  static func measure(rounds: Int) throws {
    let graph = Graph.sco
    let texts = (0..<1000).map { text($0, id: "china") }
    let reading = try seconds { for text in texts { _ = try graph.prepare(text) } }
    let doubtful = (0..<1000).map { text($0, id: "state-\($0)") }
    let doubting = try seconds { for text in doubtful { _ = try graph.prepare(text) } }
    let states = graph.entities(State.self).map(\.id)
    let pairs = states.flatMap { a in states.filter { $0 != a }.map { (a, $0) } }
    let query = try graph.prepare(
      "MATCH p = ALL SHORTEST (a {id: $a})-[*]-(b {id: $b}) RETURN p")
    let session = QuerySession(ClaimReader(graph))
    var ratios: [Double] = []
    for _ in 0..<rounds {
      let library = try seconds { for (a, b) in pairs { try ways(a, b, graph) } }
      let language = try seconds {
        for (a, b) in pairs {
          let parameters: [String: QueryValue] = ["a": .string(a), "b": .string(b)]
          _ = try QueryAnswer(running: query, in: session, parameters: parameters)
        }
      }
      ratios.append(language / library)
    }
    let ratio = ratios.sorted()[rounds / 2]
    print(
      "{\"reading\": \(reading / Double(texts.count) * 1e6), "
        + "\"doubting\": \(doubting / Double(texts.count) * 1e6), \"ratio\": \(ratio)}")
  }

  private static func ways(_ a: String, _ b: String, _ graph: Graph) throws {
    guard let source = graph.node(id: a), let target = graph.node(id: b) else { return }
    var question = PathQuestion(
      from: source, to: target, constraints: PathConstraints(in: .day(graph.knowledge)))
    (question.want, question.seeksRelaxations) = (.allShortest, false)
    _ = try graph.answer(question)
  }

  /// A query of 200 characters that no other number gives; an id that nothing has is told with the
  /// nearest ones.
  private static func text(_ number: Int, id: String) -> String {
    let start = """
      MATCH (a:State)-[r:PARTICIPATES_IN]->(o:Organization) WHERE r.status = 'member' AND a.id <> \
      '\(id)' RETURN o.name AS name, count(*) + \(number) AS n ORDER BY n DESC LIMIT 9
      """
    return start + String(repeating: " ", count: max(0, 200 - start.count))
  }
}
