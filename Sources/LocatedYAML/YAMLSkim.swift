/// A cheap reading of YAML's surface, before the parser sees the file.
///
/// The parser resolves aliases while it composes, and hashes what they stand for when they are
/// keys, so a few hundred bytes could keep it busy for ever; and its nodes cannot tell an explicit
/// tag from an implied one. The skim finds both first, with their places. It follows quotes,
/// comments, flow brackets and block scalars, and errs on the side of finding too much: a line of
/// a plain multi-line text that begins with `&` is taken for an anchor.
struct YAMLSkim {
  /// Something that is refused, at a UTF-8 offset.
  struct Finding: Equatable {
    /// What it is.
    enum Kind { case alias, anchor, tag, tooDeep }

    let kind: Kind
    let offset: Int
  }

  /// What was found, in order; at most one finding of depth.
  private(set) var findings: [Finding] = []

  /// About how many nodes there are, rather more than fewer.
  private(set) var nodeEstimate = 1

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var offset = 0
  private var lineStart = 0
  private var flowDepth = 0
  private var dashDepth = 0
  private var parentColumn = -1
  private var tokenColumn = 0
  private var expectsToken = true

  /// Reads the bytes of a file.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    while offset < bytes.count { expectsToken ? readToken() : readRest() }
  }

  /// The byte at a distance, or a line feed beyond the end.
  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : UInt8(ascii: "\n")
  }

  /// Whether a blank or a line end stands at a distance.
  private func isBlank(_ distance: Int) -> Bool { " \r\n".utf8.contains(byte(distance)) }

  /// Reads what stands where a node may begin.
  private mutating func readToken() {
    tokenColumn = offset - lineStart
    switch byte() {
    case UInt8(ascii: "\n"): newLine()
    case UInt8(ascii: " "), UInt8(ascii: "\r"): offset += 1
    case UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipQuoted()
    case UInt8(ascii: "&"): found(.anchor)
    case UInt8(ascii: "*"): found(.alias)
    case UInt8(ascii: "!"): found(.tag)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): flowDepth == 0 ? skipBlock() : startPlain()
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ","):
      bracket()
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      isBlank(1) ? indicator() : startPlain()
    default: startPlain()
    }
  }

  /// Reads on in a plain text, or after a quoted one.
  private mutating func readRest() {
    switch byte() {
    case UInt8(ascii: "\n"): newLine()
    case UInt8(ascii: ":") where isBlank(1) || (flowDepth > 0 && ",[]{}\"'".utf8.contains(byte(1))):
      if flowDepth == 0 { parentColumn = tokenColumn }
      nodeEstimate += 2
      offset += 1
      expectsToken = true
    case UInt8(ascii: "#") where offset > 0 && bytes[offset - 1] == UInt8(ascii: " "): skipLine()
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ","):
      flowDepth > 0 ? bracket() : (offset += 1)
    default: offset += 1
    }
  }

  private mutating func newLine() {
    offset += 1
    lineStart = offset
    dashDepth = 0
    expectsToken = true
  }

  private mutating func skipLine() {
    while offset < bytes.count, byte() != UInt8(ascii: "\n") { offset += 1 }
  }

  private mutating func startPlain() {
    expectsToken = false
    offset += 1
  }

  /// A dash, a question mark or a colon that stands alone.
  private mutating func indicator() {
    if flowDepth == 0 { parentColumn = tokenColumn }
    if byte() == UInt8(ascii: "-") {
      dashDepth += 1
      noteDepth(dashDepth)
    }
    nodeEstimate += 1
    offset += 1
  }

  /// A bracket, a brace or a comma.
  private mutating func bracket() {
    nodeEstimate += 1
    switch byte() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowDepth += 1
      noteDepth(flowDepth)
      expectsToken = true
    case UInt8(ascii: ","): expectsToken = true
    default:
      flowDepth = max(0, flowDepth - 1)
      expectsToken = false
    }
    offset += 1
  }

  private mutating func noteDepth(_ depth: Int) {
    if depth == depthLimit + 1, !findings.contains(where: { $0.kind == .tooDeep }) {
      findings.append(Finding(kind: .tooDeep, offset: offset))
    }
  }

  /// Records a finding and goes behind its name; a node may still begin there.
  private mutating func found(_ kind: Finding.Kind) {
    if findings.count < YAMLCharacters.reportLimit {
      findings.append(Finding(kind: kind, offset: offset))
    }
    offset += 1
    while offset < bytes.count, !isBlank(0), !",[]{}".utf8.contains(byte()) { offset += 1 }
    if kind == .alias { expectsToken = false }
  }

  private mutating func skipQuoted() {
    let quote = byte()
    offset += 1
    while offset < bytes.count, byte() != quote {
      if byte() == UInt8(ascii: "\n") { lineStart = offset + 1 }
      offset += quote == UInt8(ascii: "\"") && byte() == UInt8(ascii: "\\") ? 2 : 1
    }
    offset += 1
    expectsToken = false
  }

  /// Skips a block scalar: all lines that are blank or deeper than the node it belongs to.
  private mutating func skipBlock() {
    skipLine()
    while offset < bytes.count {
      newLine()
      var column = 0
      while byte(column) == UInt8(ascii: " "), offset + column < bytes.count { column += 1 }
      if !isBlank(column), column <= parentColumn { return }
      skipLine()
    }
  }
}
