import Diagnostics

extension Parser {
  /// Reads the clause that begins here.
  ///
  /// - Returns: nil where a misspelt word was told and read as what it means.
  mutating func clause(after last: Clause?) throws(SyntaxStop) -> Clause? {
    if let keyword = token.keyword, let form = ClauseForm.leading(keyword) {
      return try form.parse(&self)
    }
    if token.kind == .word, let word = Self.writing[list.text(token).lowercased()] {
      throw stop(
        .writing, "\(word) would change the graph; this language only reads", at: token.span)
    }
    if token.kind.closes, !findings.isEmpty {
      advance()
      return nil
    }
    throw expected(Self.expectation(after: last), orWords: Self.words(after: last))
  }

  /// What could stand after a clause, in plain words.
  private static func expectation(after last: Clause?) -> String {
    switch last {
    case nil: "a clause such as MATCH, WITH or RETURN"
    case .result: "',' and another column, ORDER BY, SKIP, LIMIT or the end of the query"
    case .match: "',' and another pattern, WHERE or the next clause, such as RETURN"
    case .unwind, .with: "the next clause, such as MATCH or RETURN"
    }
  }

  /// The words that could stand after a clause.
  private static func words(after last: Clause?) -> [String] {
    let clauses = ["MATCH", "OPTIONAL MATCH", "RETURN", "UNWIND", "WITH", "UNION"]
    let ending = ["ORDER BY", "SKIP", "OFFSET", "LIMIT", "ORDER", "AS"]
    return switch last {
    case nil: clauses + ["EXPLAIN", "PROFILE", "OPTIONAL"]
    case .match: clauses + ["WHERE", "AS OF", "DURING", "COST"]
    case .result: ["UNION"] + ending
    case .unwind: clauses
    case .with: clauses + ending + ["WHERE"]
    }
  }

  /// Words of other languages that change a graph.
  private static let writing: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "CALL", "CREATE", "DELETE", "DETACH", "DROP", "FOREACH", "INSERT", "LOAD", "MERGE", "REMOVE",
      "SET",
    ].map { ($0.lowercased(), $0) })
}
