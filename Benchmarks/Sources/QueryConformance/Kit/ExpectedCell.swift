/// A cell in the notation of the cases.
indirect enum ExpectedCell: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  case list([ExpectedCell])
  case map([String: ExpectedCell])
  case node(labels: Set<String>, properties: [String: ExpectedCell])
  case edge(type: String, properties: [String: ExpectedCell])
  /// Nodes, then each edge with whether it is walked from its source.
  case path(nodes: [ExpectedCell], edges: [ExpectedCell], forward: [Bool])

  /// Why a text is no cell.
  struct Malformed: Error {
    let text: String
  }

  /// Reads a cell.
  init(parsing text: String) throws(Malformed) {
    var reader = CellReader(text)
    self = try reader.cell()
    guard reader.isAtEnd else { throw Malformed(text: text) }
  }
}

/// Reads cells from left to right.
struct CellReader {
  private let text: String
  private var rest: Substring

  init(_ text: String) { (self.text, rest) = (text, text[...]) }

  var isAtEnd: Bool { rest.allSatisfy { $0 == " " } }

  private var malformed: ExpectedCell.Malformed { .init(text: text) }

  private mutating func skip(_ part: String) -> Bool {
    rest = rest.drop { $0 == " " }
    guard rest.hasPrefix(part) else { return false }
    rest = rest.dropFirst(part.count)
    return true
  }

  private mutating func expect(_ part: String) throws(ExpectedCell.Malformed) {
    guard skip(part) else { throw malformed }
  }

  /// Any cell.
  mutating func cell() throws(ExpectedCell.Malformed) -> ExpectedCell {
    if skip("'") { return .string(try quoted()) }
    if skip("<") { return try path() }
    if skip("(") { return try node() }
    if skip("[:") { return try edge() }
    if skip("[") { return .list(try list()) }
    if skip("{") { return .map(try entries()) }
    return try word()
  }

  private mutating func quoted() throws(ExpectedCell.Malformed) -> String {
    var result = ""
    while let next = rest.popFirst() {
      if next == "'" { return result }
      if next == "\\", let escaped = rest.popFirst() {
        result.append(["n": "\n", "t": "\t", "r": "\r"][escaped] ?? escaped)
      } else {
        result.append(next)
      }
    }
    throw malformed
  }

  private mutating func list() throws(ExpectedCell.Malformed) -> [ExpectedCell] {
    var result: [ExpectedCell] = []
    if skip("]") { return result }
    repeat { result.append(try cell()) } while skip(",")
    try expect("]")
    return result
  }

  private mutating func entries() throws(ExpectedCell.Malformed) -> [String: ExpectedCell] {
    var result: [String: ExpectedCell] = [:]
    if skip("}") { return result }
    repeat {
      let key = name()
      try expect(":")
      result[key] = try cell()
    } while skip(",")
    try expect("}")
    return result
  }

  private mutating func name() -> String {
    rest = rest.drop { $0 == " " }
    if skip("`") {
      let name = rest.prefix { $0 != "`" }
      rest = rest.dropFirst(name.count + 1)
      return String(name)
    }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  private mutating func node() throws(ExpectedCell.Malformed) -> ExpectedCell {
    var labels: Set<String> = []
    while skip(":") { labels.insert(name()) }
    let properties = skip("{") ? try entries() : [:]
    try expect(")")
    return .node(labels: labels, properties: properties)
  }

  private mutating func edge() throws(ExpectedCell.Malformed) -> ExpectedCell {
    let type = name()
    let properties = skip("{") ? try entries() : [:]
    try expect("]")
    return .edge(type: type, properties: properties)
  }

  private mutating func path() throws(ExpectedCell.Malformed) -> ExpectedCell {
    try expect("(")
    var nodes = [try node()]
    var (edges, forward): ([ExpectedCell], [Bool]) = ([], [])
    while !skip(">") {
      let isBackward = skip("<-")
      if !isBackward { try expect("-") }
      try expect("[:")
      edges.append(try edge())
      try expect(isBackward ? "-" : "->")
      forward.append(!isBackward)
      try expect("(")
      nodes.append(try node())
    }
    return .path(nodes: nodes, edges: edges, forward: forward)
  }

  private mutating func word() throws(ExpectedCell.Malformed) -> ExpectedCell {
    rest = rest.drop { $0 == " " }
    let word = String(rest.prefix { !",]}) ".contains($0) })
    rest = rest.dropFirst(word.count)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .float(.nan)
    case "Inf": return .float(.infinity)
    case "-Inf": return .float(-.infinity)
    default: break
    }
    if let number = Int64(word) { return .integer(number) }
    if let number = Double(word) { return .float(number) }
    throw malformed
  }
}
