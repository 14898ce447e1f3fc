/// A piece of a JSON Schema, its keys in the order in which they are printed.
enum SchemaText: Sendable {
  case text(String)
  case flag(Bool)
  case number(Int)
  case fraction(Double)
  case list([SchemaText])
  case members([Member])

  /// A key of an object and what it holds.
  ///
  /// A tuple would do, and makes Swift 6.3 see a circle where the files are compiled in another
  /// order.
  struct Member: Sendable {
    let key: String
    let value: SchemaText
  }

  /// An object.
  static func object(_ entries: [(String, SchemaText)]) -> SchemaText {
    .members(entries.map { Member(key: $0, value: $1) })
  }

  /// A number, whole where it can be.
  static func decimal(_ number: Double) -> SchemaText {
    Int(exactly: number).map { .number($0) } ?? .fraction(number)
  }

  /// An object with more keys behind its own.
  func adding(_ entries: [(String, SchemaText)]) -> SchemaText {
    guard case .members(let members) = self else { return self }
    return .members(members + entries.map { Member(key: $0, value: $1) })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaText { .list(texts.map { .text($0) }) }

  /// The JSON, indented by two spaces a level.
  func json(indent: String = "") -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .fraction(let number): String(number)
    case .list(let items):
      Self.block("[", items.map { $0.json(indent: indent + "  ") }, "]", indent, isShort: isPlain)
    case .members(let entries):
      Self.block(
        "{", entries.map { "\(Self.quoted($0.key)): \($0.value.json(indent: indent + "  "))" }, "}",
        indent,
        isShort: entries.count == 1 && isPlain)
    }
  }

  /// Whether all members are scalars.
  private var isPlain: Bool {
    let members =
      switch self {
      case .list(let items): items
      case .members(let entries): entries.map(\.value)
      default: [SchemaText]()
      }
    return members.allSatisfy {
      switch $0 {
      case .list, .members: false
      default: true
      }
    }
  }

  private static func block(
    _ open: String, _ items: [String], _ close: String, _ indent: String, isShort: Bool
  ) -> String {
    let line = open + items.joined(separator: ", ") + close
    if items.isEmpty || (isShort && line.unicodeScalars.count + indent.count < 80) { return line }
    let lines = items.map { indent + "  " + $0 }
    return "\(open)\n\(lines.joined(separator: ",\n"))\n\(indent)\(close)"
  }

  /// A JSON string (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
