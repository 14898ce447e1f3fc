/// One clause of the language: the words it begins with, its page, and how it is read.
struct ClauseForm: Sendable {
  /// The word that leads to it.
  let lead: Keyword
  /// The page of the manual.
  let page: QueryPage
  /// Reads it, its first word included.
  let parse: @Sendable (inout Parser) throws(SyntaxStop) -> Clause

  /// All clauses, in alphabetical order.
  static let all: [ClauseForm] = [
    .match,
    .optionalMatch,
    .return,
    .unwind,
    .with,
  ]

  /// The clause that begins with a word.
  static func leading(_ keyword: Keyword) -> ClauseForm? { byLead[Int(keyword.rawValue)] }

  private static let byLead: [ClauseForm?] = {
    var table = [ClauseForm?](repeating: nil, count: Keyword.allCases.count)
    for form in all { table[Int(form.lead.rawValue)] = form }
    return table
  }()
}
