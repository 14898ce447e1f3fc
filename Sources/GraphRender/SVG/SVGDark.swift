/// Joins a light and a dark drawing of one figure: the light one, with the colours of the dark one
/// in a style sheet that holds where the reader's screen is dark.
///
/// The two drawings have the same parts in the same places and differ in how these are painted.
/// There is no script; the rules hold below the figure's own id, so that several figures can stand
/// in one page.
///
/// Source: Media Queries Level 5 (W3C), 12.5, `prefers-color-scheme`; SVG 2, 6.5, presentation
/// attributes, which any rule of a style sheet overrides.
struct SVGDark {
  /// What may differ; all of it can stand in a style sheet.
  private static let paints = [
    "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
  ]

  private var classes: [String: String] = [:]
  private var rules: [(name: String, declarations: String)] = []
  private var scope = ""

  /// The joined drawing.
  ///
  /// - Throws: `RenderError` where the two differ in more than paint.
  /// - Complexity: O(bytes).
  static func join(_ light: [UInt8], _ dark: [UInt8]) throws(RenderError) -> [UInt8] {
    var joiner = SVGDark()
    return try joiner.join(SVGPieces(light), SVGPieces(dark))
  }

  private mutating func join(
    _ light: SVGPieces, _ dark: SVGPieces
  ) throws(RenderError) -> [UInt8] {
    guard light.count == dark.count else { throw Self.refusal }
    var head: [UInt8] = []
    var body: [UInt8] = []
    var isHead = true
    for index in 0..<light.count {
      let (piece, other) = (light[index], dark[index])
      if isHead, piece.starts(with: Array("<g ".utf8)) { isHead = false }
      let bytes = piece == other ? Array(piece) : try painted(SVGTag(piece), SVGTag(other))
      if isHead { head += bytes } else { body += bytes }
      if scope.isEmpty, !isHead { scope = SVGTag(piece)?["id"].map { "#\($0) " } ?? " " }
    }
    return head + Array(sheet.utf8) + body
  }

  /// A light tag with the class of its dark paint.
  private mutating func painted(_ light: SVGTag?, _ dark: SVGTag?) throws(RenderError) -> [UInt8] {
    guard var light, let dark, light.name == dark.name else { throw Self.refusal }
    var declarations: [String] = []
    for key in Self.paints where light[key] != dark[key] {
      guard let value = dark[key] ?? Self.initial[key], Self.isPlain(value) else {
        throw Self.refusal
      }
      declarations.append("\(key):\(value)")
    }
    let isSame = light.rest(without: Self.paints) == dark.rest(without: Self.paints)
    guard isSame, !declarations.isEmpty else { throw Self.refusal }
    let name = className(declarations.joined(separator: ";"))
    light["class"] = light["class"].map { "\($0) \(name)" } ?? name
    return light.bytes
  }

  private mutating func className(_ declarations: String) -> String {
    if let name = classes[declarations] { return name }
    let name = "dark-\(rules.count + 1)"
    classes[declarations] = name
    rules.append((name, declarations))
    return name
  }

  private var sheet: String {
    guard !rules.isEmpty else { return "" }
    let lines = rules.map { "\(scope == " " ? "" : scope).\($0.name){\($0.declarations)}" }
    return
      "<style>@media (prefers-color-scheme:dark){\n\(lines.joined(separator: "\n"))\n}</style>\n"
  }

  /// What holds where Graphviz writes nothing.
  private static let initial = [
    "fill": "#000000", "fill-opacity": "1", "stroke": "none", "stroke-opacity": "1",
    "stroke-width": "1", "stroke-dasharray": "none",
  ]

  /// Colours and numbers; nothing that could end a rule.
  private static func isPlain(_ value: String) -> Bool {
    value.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23, 0x2C, 0x2D, 0x2E: true
      default: false
      }
    }
  }

  private static let refusal = RenderError(
    .renderFailed,
    "The dark theme draws this figure in other shapes than the light one, so that one SVG cannot "
      + "hold both; draw two files.")
}

/// A drawing as tags and the text between them.
private struct SVGPieces {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end =
        bytes[start] == UInt8(ascii: "<") ? Self.tagEnd(bytes, start) : Self.next(bytes, start)
      ranges.append(start..<end)
      start = end
    }
    (self.bytes, self.ranges) = (bytes, ranges)
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  private static func next(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
  }

  /// Behind the bracket that closes a tag, not one in quotes.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
    }
    return bytes.count
  }
}

/// An opening tag as we write it: attributes in double quotes.
private struct SVGTag {
  let name: String
  private var attributes: [(key: String, value: String)]
  private let ending: String

  init?(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("<"), !text.hasPrefix("</"), !text.hasPrefix("<?") else { return nil }
    name = String(text.dropFirst().prefix { !" />\n".contains($0) })
    attributes = text.matches(of: #/([A-Za-z:_-]+)="([^"]*)"/#).map {
      (String($0.output.1), String($0.output.2))
    }
    ending = text.hasSuffix("/>") ? "/>" : ">"
  }

  subscript(key: String) -> String? {
    get { attributes.first { $0.key == key }?.value }
    set {
      guard let newValue else { return attributes.removeAll { $0.key == key } }
      if let index = attributes.firstIndex(where: { $0.key == key }) {
        attributes[index].value = newValue
      } else {
        attributes.insert((key, newValue), at: 0)
      }
    }
  }

  func rest(without keys: [String]) -> [String] {
    attributes.filter { !keys.contains($0.key) }.map { "\($0.key)=\($0.value)" }
  }

  var bytes: [UInt8] {
    let list = attributes.map { " \($0.key)=\"\($0.value)\"" }.joined()
    return Array("<\(name)\(list)\(ending)".utf8)
  }
}
