extension QueryProblem {
  /// Something else was expected.
  static let unexpected = QueryProblem(
    "unexpected", .unexpectedSyntax,
    meaning: "The text does not continue as a query can at this place.",
    example: "MATCH (n:State RETURN n",
    fix: "Write what the message expects; `sco explain match` shows the forms.")

  /// More levels of brackets or operators than anybody writes by hand.
  static let tooDeep = QueryProblem(
    "too-deep", .unexpectedSyntax,
    meaning: "Brackets, or operators after each other, nest deeper than the reader follows.",
    example: "RETURN " + String(repeating: "(", count: 12) + "…",
    fix: "Split the expression with WITH; write long lists as lists and long sums with reduce().")

  /// Clauses in an order that means nothing.
  static let clauseOrder = QueryProblem(
    "clause-order", .invalidClauseComposition,
    meaning: "A clause stands where it cannot, or the last clause is missing.",
    example: "MATCH (n:State)",
    fix: "End each query with RETURN; join queries either by UNION or by UNION ALL, not by both.")

  /// A clause that would change the graph.
  static let writing = QueryProblem(
    "writing", .unexpectedSyntax,
    meaning: "The language only reads; data are changed in their files.",
    example: "CREATE (n:State)",
    fix: "Change the files under Graphs/, or give your own with --overlay.")

  /// An edge pattern that is none.
  static let badEdge = QueryProblem(
    "bad-edge", .invalidRelationshipPattern,
    meaning: "The brackets of an edge pattern hold something that does not belong there.",
    example: "MATCH (a)-[:PARTNERSHIP..]-(b) RETURN b",
    fix: "Write -[variable:LABEL *1..3 {key: value} WHERE condition]-; every part may be absent.")

  /// A quantifier that fits no number.
  static let badQuantifier = QueryProblem(
    "bad-quantifier", .invalidRelationshipPattern,
    meaning: "A quantifier's least number is greater than its greatest, or too large to count.",
    example: "MATCH (a)-[:PARTNERSHIP]-{3,2}(b) RETURN b",
    fix: "Write {least,greatest}, {least,}, {,greatest}, {exactly}, *, + or ?.")

  /// A parameter where the graph's own names are needed.
  static let parameterInPattern = QueryProblem(
    "parameter-in-pattern", .invalidParameterUse,
    meaning: "A parameter cannot stand for all properties of a pattern.",
    example: "MATCH (n $properties) RETURN n",
    fix: "Name each property: (n {id: $id}).")

  /// A whole number beyond 64 bits.
  static let integerOverflow = QueryProblem(
    "integer-overflow", .integerOverflow,
    meaning: "A whole number does not fit into 64 bits.",
    example: "RETURN 9223372036854775808",
    fix: "Write a number with a point, 9223372036854775808.0, if it need not be exact.")

  /// A number beyond the greatest one.
  static let floatOverflow = QueryProblem(
    "float-overflow", .floatingPointOverflow,
    meaning: "A number is greater than any 64-bit floating-point number.",
    example: "RETURN 1.34E999",
    fix: "Write a number below 1.8E308.")

  /// An escape in a text that stands for nothing.
  static let badEscape = QueryProblem(
    "bad-escape", .unexpectedSyntax,
    meaning: "A backslash in a text stands before something that it cannot escape.",
    example: #"RETURN 'C:\queries'"#,
    fix: #"Known are \\, \', \", \`, \b, \f, \n, \r, \t, \uXXXX and \UXXXXXX."#)
}
