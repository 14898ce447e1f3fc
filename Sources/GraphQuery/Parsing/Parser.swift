import Diagnostics

/// Parsing of one construct stopped; what is wrong is in the findings already.
struct SyntaxStop: Error {}

/// Reads a query's tokens into its tree, from left to right and never twice.
///
/// Each construct is an extension in a file of its own. One that cannot go on adds a finding and
/// throws; the loop over clauses catches it and goes on at the next clause, so that one run finds
/// several mistakes.
///
/// - Complexity: O(tokens).
struct Parser {
  let list: TokenList
  var index = 0
  private(set) var findings: [QueryFinding] = []
  /// How many brackets are open around this place.
  private(set) var depth = 0
  /// The height of the highest tree made since the enclosing one began.
  var height = 0
  /// Whether `|` ends the expression, as in a comprehension, instead of joining labels.
  var barEnds = false

  /// How many brackets may nest.
  static let depthLimit = 200
  /// How high an expression's tree may be.
  static let heightLimit = 600
  /// How many mistakes are told.
  static let findingLimit = 20

  init(_ list: TokenList) { self.list = list }

  /// The token here.
  var token: Token { list.tokens[index] }

  /// A token some places ahead; the last one beyond the end.
  func peek(_ ahead: Int = 1) -> Token {
    list.tokens[min(index + ahead, list.tokens.count - 1)]
  }

  /// Whether a kind of token stands here.
  func at(_ kind: TokenKind) -> Bool { token.kind == kind }

  /// Whether a word of the language stands here.
  func at(_ keyword: Keyword) -> Bool { token.keyword == keyword }

  /// Goes past the token here and gives it.
  @discardableResult
  mutating func advance() -> Token {
    let token = list.tokens[index]
    if token.kind != .endOfText { index += 1 }
    return token
  }

  /// Goes past a kind of token, if it stands here.
  mutating func take(_ kind: TokenKind) -> Bool {
    guard at(kind) else { return false }
    advance()
    return true
  }

  /// Goes past a word of the language, if it stands here.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  /// The stretch from a token to the last one that was passed.
  func span(from start: Token) -> SourceSpan {
    let last = index > 0 ? list.tokens[index - 1].upper : start.upper
    return SourceSpan(Int(start.lower), Int(max(last, start.lower)))
  }

  /// Adds a finding.
  mutating func report(
    _ problem: QueryProblem, _ message: String, at span: SourceSpan,
    notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(problem(message, at: span, in: list.file, notes: notes, fixIts: fixIts))
  }

  /// Goes one bracket deeper; `leave` goes back.
  mutating func enter() throws(SyntaxStop) {
    guard depth < Self.depthLimit else {
      throw stop(.tooDeep, "brackets nest more than \(Self.depthLimit) deep here", at: token.span)
    }
    depth += 1
  }

  /// Goes one bracket back.
  mutating func leave() { depth -= 1 }

  /// Goes back to a depth after a stop.
  mutating func restore(depth: Int) {
    self.depth = depth
    barEnds = false
    height = 0
  }
}
