import Diagnostics

/// Cuts a text into tokens; what fits nowhere becomes an `.invalid` token and a finding.
struct Lexer {
  let file: SourceFile
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  var findings: [QueryFinding] = []
  var position = 0

  init(_ file: SourceFile) {
    self.file = file
    bytes = Array(file.text.utf8)
    tokens.reserveCapacity(bytes.count / 4 + 2)
  }

  /// Reads the whole text.
  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while true {
      skipBlanks()
      guard position < bytes.count else { break }
      readToken()
    }
    tokens.append(
      Token(kind: .endOfText, keyword: nil, lower: offset(position), upper: offset(position)))
  }

  /// The byte some places ahead, 0 at the end.
  func byte(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  /// Adds a token that reaches from a place to here.
  mutating func add(_ kind: TokenKind, from start: Int, keyword: Keyword? = nil) {
    tokens.append(
      Token(kind: kind, keyword: keyword, lower: offset(start), upper: offset(position)))
  }

  /// Adds an unusable token that reaches from a place to here, and says why.
  mutating func refuse(_ problem: QueryProblem, _ message: String, from start: Int) {
    add(.invalid, from: start)
    findings.append(problem(message, at: SourceSpan(start, position), in: file))
  }

  private func offset(_ place: Int) -> UInt32 { UInt32(clamping: place) }

  private mutating func readToken() {
    let first = bytes[position]
    if CharacterClass.startsWord(first) { return readWord() }
    if CharacterClass.isDigit(first) || (first == 0x2E && CharacterClass.isDigit(byte(1))) {
      return readNumber()
    }
    switch first {
    case 0x22, 0x27: readString(first)
    case 0x24: readParameter()
    case 0x60: readQuotedName()
    case 0x80...: readForeign()
    default: readSign(first)
    }
  }

  private mutating func readSign(_ first: UInt8) {
    let start = position
    if let kind = Sign.double(UInt16(first) << 8 | UInt16(byte(1))) {
      position += 2
      return add(kind, from: start)
    }
    position += 1
    if let kind = Sign.single[Int(first)] { return add(kind, from: start) }
    let sign = Unicode.Scalar(first)
    refuse(
      .unexpected,
      "\(Excerpt.quoted(String(sign))) means nothing here\(CharacterHint.text(sign))", from: start)
  }
}
