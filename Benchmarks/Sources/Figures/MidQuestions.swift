import Foundation
import SCOGraphDiagrams

/// Q1, Q2, Q5 and Q6 of the shared workload by the text of a query and by the library call that it
/// stands for; processor time, and what each question gave.
struct MidQuestions {
  private let mid: MidGraph
  private let session: QuerySession
  private var lines: [String] = []

  /// Measures on the graph of a folder and prints one JSON object; by default all questions.
  static func measure(_ folder: String, only names: [String] = []) throws {
    var questions = MidQuestions(mid: try MidGraph(folder))
    let isAsked = { (name: String) in names.isEmpty || names.contains(name) }
    if isAsked("Q1") { try questions.shortest() }
    if isAsked("Q2") { try questions.filtered() }
    if isAsked("Q5") { try questions.simple() }
    if isAsked("Q6") { try questions.near() }
    if isAsked("plan") { try questions.reading() }
    print("{\(questions.lines.joined(separator: ", "))}")
  }

  private init(mid: MidGraph) {
    self.mid = mid
    session = QuerySession(ClaimReader(mid.graph, at: MidGraph.always))
  }

  /// Q1: a shortest path.
  private mutating func shortest() throws {
    let (graph, session) = (mid.graph, session)
    let query = try graph.prepare(Self.shortestText)
    var constraints = PathConstraints(in: MidGraph.always)
    constraints.keepsDirection = true
    var search = BidirectionalSearch(graph, filter: PathFilter(constraints, for: graph))
    try compare("Q1", mid.pairs) { source, target in
      guard let one = graph.node(id: source), let other = graph.node(id: target) else { return 0 }
      return search.shortestPath(from: one, to: other)?.length ?? 0
    } text: { source, target in
      let rows = try query.rows(
        in: session, parameters: ["s": .string(source), "t": .string(target)])
      guard case .path(let path)? = try rows.next()?[0] else { return 0 }
      return path.length
    }
  }

  private static let shortestText =
    "MATCH p = ANY SHORTEST (a {id: $s})-[]->+(b {id: $t}) RETURN p"

  /// Q2: a shortest path over some kinds, from a level on, on a day; each text is read and planned.
  private mutating func filtered() throws {
    let (graph, session) = (mid.graph, session)
    var search = BidirectionalSearch(
      graph, filter: PathFilter(PathConstraints(in: MidGraph.always), for: graph))
    try compare("Q2", mid.filtered) { question in
      guard let one = graph.node(id: question.source), let other = graph.node(id: question.target)
      else { return 0 }
      var constraints = PathConstraints(in: .day(question.day))
      constraints.keepsDirection = true
      constraints.via = question.kinds.compactMap { graph.schema.relationshipKind(named: $0) }
      constraints.atLeast = LevelID(question.level)
      search.use(PathFilter(constraints, for: graph))
      return search.shortestPath(from: one, to: other)?.length ?? 0
    } text: { question in
      let kinds = question.kinds.joined(separator: "|")
      let query = try graph.prepare(
        "MATCH p = ANY SHORTEST (a {id: $s})-[r:\(kinds) WHERE level(r) >= 'l\(question.level)']->+"
          + "(b {id: $t}) AS OF date('\(question.day)') RETURN p")
      let rows = try query.rows(
        in: session,
        parameters: ["s": .string(question.source), "t": .string(question.target)])
      guard case .path(let path)? = try rows.next()?[0] else { return 0 }
      return path.length
    }
  }

  /// Q5: simple paths of at most four edges, a hundred thousand at most.
  private mutating func simple() throws {
    let (graph, session) = (mid.graph, session)
    let query = try graph.prepare(
      "MATCH p = ACYCLIC (a {id: $s})-[]->{1,4}(b {id: $t}) RETURN p LIMIT 100000")
    try compare("Q5", mid.simple) { source, target in
      guard let one = graph.node(id: source), let other = graph.node(id: target) else { return 0 }
      var constraints = PathConstraints(in: MidGraph.always)
      constraints.keepsDirection = true
      var question = PathQuestion(from: one, to: other, constraints: constraints)
      (question.want, question.seeksRelaxations) = (.all(maxHops: 4), false)
      question.limits.paths = 100_000
      return try graph.answer(question).paths.count
    } text: { source, target in
      let rows = try query.rows(
        in: session, parameters: ["s": .string(source), "t": .string(target)],
        limits: QueryLimits(memory: 1 << 33))
      var count = 0
      while try rows.next() != nil { count += 1 }
      return count
    }
  }

  /// Q6: how many nodes of each kind lie within two steps.
  private mutating func near() throws {
    let (graph, session) = (mid.graph, session)
    let query = try graph.prepare(
      "MATCH (a {id: $s})-[]->{1,2}(b) WHERE b.id <> $s "
        + "RETURN labels(b)[0] AS kind, count(DISTINCT b) AS number")
    var constraints = PathConstraints(in: MidGraph.always)
    constraints.keepsDirection = true
    let filter = PathFilter(constraints, for: graph)
    try compare("Q6", mid.starts) { source in
      guard let center = graph.node(id: source) else { return 0 }
      var counts: [EntityKindID: Int] = [:]
      for neighbor in graph.neighborhood(of: center, hops: 2, filter: filter).neighbors {
        for kind in graph[neighbor.node].kinds.kinds { counts[kind, default: 0] += 1 }
      }
      return counts.values.reduce(0, +)
    } text: { source in
      let rows = try query.rows(in: session, parameters: ["s": .string(source)])
      var sum = 0
      while let row = try rows.next() { sum += Int(row[1].integer ?? 0) }
      return sum
    }
  }

  /// Reading, checking and planning Q1's text: the median of some rounds after one to warm up.
  private mutating func reading() throws {
    let (count, rounds) = (1000, 21)
    var times: [Double] = []
    for _ in 0...rounds {
      times.append(
        try seconds {
          for _ in 0..<count { _ = try mid.graph.prepare(Self.shortestText).plan(for: session) }
        })
    }
    let median = times.dropFirst().sorted()[rounds / 2]
    lines.append("\"Q1 reading and planning\": \(median / Double(count) * 1e6)")
  }

  /// Runs both over all questions, once to warm up, and keeps microseconds and results; then the
  /// text once more, for the microseconds of each question.
  private mutating func compare<Question>(
    _ name: String, _ questions: [Question], _ library: (Question) throws -> Int,
    text: (Question) throws -> Int
  ) throws {
    for question in questions.prefix(questions.count / 10) {
      _ = try (library(question), text(question))
    }
    var (one, other, each) = ([Int](), [Int](), [Double]())
    let called = try seconds { for question in questions { one.append(try library(question)) } }
    let asked = try seconds { for question in questions { other.append(try text(question)) } }
    for question in questions { each.append(try seconds { _ = try text(question) } * 1e6) }
    if one != other {
      FileHandle.standardError.write(Data("\(name): text and library differ\n".utf8))
    }
    let number = Double(questions.count)
    lines.append(
      "\"\(name)\": {\"library\": \(called / number * 1e6), \"text\": \(asked / number * 1e6), "
        + "\"each\": \(each), \"results\": \(other)}")
  }
}
