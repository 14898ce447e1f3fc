/// Reads the XML that Graphviz writes into a tree.
///
/// It keeps elements, attributes and text, and drops declarations, document types, comments and
/// processing instructions. What is not well-formed is refused; entities are kept as written.
/// Attributes of shapes and texts, nine in ten, stay in the source unless something in them may
/// have to go. Linear in the bytes.
struct SVGScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var open: [SVGElement] = []
  private var root: SVGElement?
  private var found: [(name: Range<Int>, value: Range<Int>)] = []

  /// The root element of `bytes`.
  static func scan(_ bytes: [UInt8]) throws(RenderError) -> SVGElement {
    var scanner = SVGScanner(bytes)
    while scanner.at < bytes.count { try scanner.step() }
    guard let root = scanner.root, scanner.open.isEmpty, root.name == "svg" else {
      throw scanner.refusal("it does not end where it should")
    }
    return root
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func step() throws(RenderError) {
    guard bytes[at] == UInt8(ascii: "<") else { return text() }
    switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
    case UInt8(ascii: "!"): try declaration()
    case UInt8(ascii: "?"): try skip(past: "?>")
    case UInt8(ascii: "/"): try close()
    default: try begin()
    }
  }

  private mutating func text() {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    guard let parent = open.last else { return }
    parent.children.append(.text(string(start..<at)))
  }

  private mutating func declaration() throws(RenderError) {
    if has("<!--") {
      try skip(past: "-->")
      if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    } else if has("<![CDATA[") {
      let start = at + "<![CDATA[".utf8.count
      try skip(past: "]]>")
      let text = SVGText.escape(string(start..<at - "]]>".utf8.count))
      open.last?.children.append(.text(text))
    } else {
      try skip(past: ">")
    }
  }

  private mutating func begin() throws(RenderError) {
    at += 1
    let element = SVGElement(string(try name()))
    let start = at
    found.removeAll(keepingCapacity: true)
    while true {
      spaces()
      guard at < bytes.count else { throw refusal("a tag is cut short") }
      let isEmpty = bytes[at] == UInt8(ascii: "/") && has("/>")
      if isEmpty || bytes[at] == UInt8(ascii: ">") {
        keepAttributes(of: element, from: start)
        at += isEmpty ? 2 : 1
        place(element)
        if !isEmpty { open.append(element) }
        return
      }
      found.append(try attribute())
    }
  }

  private func keepAttributes(of element: SVGElement, from start: Int) {
    if SVGSafety.isPlain(element.name),
      !found.contains(where: { SVGSafety.isSuspect(bytes[$0.name], bytes[$0.value]) })
    {
      element.plain = start..<at
      return
    }
    element.attributes = found.map { name, value in
      let text = string(value)
      let isSingle = bytes[value.lowerBound - 1] == UInt8(ascii: "'")
      return (string(name), isSingle ? SVGText.quotable(text) : text)
    }
  }

  private mutating func place(_ element: SVGElement) {
    if let parent = open.last {
      parent.children.append(.element(element))
    } else if root == nil {
      root = element
    }
  }

  private mutating func close() throws(RenderError) {
    at += 2
    let name = string(try name())
    spaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), open.popLast()?.name == name else {
      throw refusal("a closing tag has no opening one")
    }
    at += 1
  }

  private mutating func attribute() throws(RenderError) -> (name: Range<Int>, value: Range<Int>) {
    let name = try name()
    spaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      throw refusal("the attribute '\(string(name))' has no value")
    }
    at += 1
    spaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      throw refusal("the attribute '\(string(name))' has no quotes")
    }
    let quote = bytes[at]
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else {
      throw refusal("the attribute '\(string(name))' does not end")
    }
    at += 1
    return (name, start..<at - 1)
  }

  private mutating func name() throws(RenderError) -> Range<Int> {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    guard at > start else { throw refusal("a name is missing") }
    return start..<at
  }

  private mutating func spaces() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func skip(past end: String) throws(RenderError) {
    while at < bytes.count, !has(end) { at += 1 }
    guard at < bytes.count else {
      throw refusal("a comment, declaration or section does not end")
    }
    at += end.utf8.count
  }

  private func has(_ word: String) -> Bool { bytes[at...].starts(with: word.utf8) }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func refusal(_ reason: String) -> RenderError {
    let line = bytes[..<min(at, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    return RenderError(
      .renderFailed, "Graphviz wrote SVG that is not well-formed: line \(line), \(reason).")
  }
}
