/// A drawing as a tree, and its named groups in document order.
struct SVGTree {
  var root: SVGElement
  var groups: [SVGElement]
}

/// Reads the XML that Graphviz writes into a tree.
///
/// It keeps elements, attributes and text, and drops declarations, document types, comments and
/// processing instructions. What is not well-formed is refused; entities are kept as written.
/// Attributes of shapes and texts, nine in ten, stay in the source unless something in them may
/// have to go. Linear in the bytes.
struct SVGScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var open: [(element: SVGElement, name: String, firstChild: Int)] = []
  /// What has been read of the elements that are open: of each, the children after its parent's.
  private var children: [SVGElement.Child] = []
  private var root: SVGElement?
  private var groups: [SVGElement] = []

  /// The drawing in `bytes`, cleaned by `SVGSafety`.
  static func scan(_ bytes: [UInt8]) throws(RenderError) -> SVGTree {
    var scanner = SVGScanner(bytes)
    while scanner.at < bytes.count { try scanner.step() }
    guard let root = scanner.root, scanner.open.isEmpty, root.name == "svg" else {
      throw scanner.refusal("it does not end where it should")
    }
    return SVGTree(root: root, groups: scanner.groups)
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
    at = next(UInt8(ascii: "<"))
    add(.source(start..<at))
  }

  /// Hangs something into the element that is open; an element takes its children when it ends.
  private mutating func add(_ child: SVGElement.Child) {
    if !open.isEmpty { children.append(child) }
  }

  private mutating func declaration() throws(RenderError) {
    if has("<!--") {
      try skip(past: "-->")
      if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    } else if has("<![CDATA[") {
      let start = at + "<![CDATA[".utf8.count
      try skip(past: "]]>")
      let text = SVGText.escape(string(start..<at - "]]>".utf8.count))
      add(.text(text))
    } else {
      try skip(past: ">")
    }
  }

  private mutating func begin() throws(RenderError) {
    guard root == nil || !open.isEmpty else { throw refusal("there is more than one root") }
    let tag = at
    at += 1
    let name = string(try name())
    let start = at
    guard SVGSafety.isPlain(name), try passAttributes() else {
      at = start
      let element = SVGElement(name)
      element.attributes = try readAttributes()
      return place(element, isEmpty: passTagsEnd())
    }
    let attributes = start..<at
    let isEmpty = passTagsEnd()
    if isEmpty, SVGSafety.isKnown(name) {
      add(.source(tag..<at))
    } else if name == "text", let text = wordsUpToEnd() {
      add(.words(tag..<at, text: text))
    } else {
      let element = SVGElement(name)
      element.plain = attributes
      place(element, isEmpty: isEmpty)
    }
  }

  /// Passes attributes, up to the end of the tag; true if none of them may have to go or change.
  private mutating func passAttributes() throws(RenderError) -> Bool {
    var isHarmless = true
    while try !isAtTagsEnd() {
      let (name, value) = try attribute()
      if isHarmless, isSuspect(name, value) { isHarmless = false }
    }
    return isHarmless
  }

  private mutating func isAtTagsEnd() throws(RenderError) -> Bool {
    spaces()
    guard at < bytes.count else { throw refusal("a tag is cut short") }
    switch bytes[at] {
    case UInt8(ascii: ">"): return true
    case UInt8(ascii: "/"): return at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">")
    default: return false
    }
  }

  /// Passes the end of a tag that stands here; true if its element is empty.
  private mutating func passTagsEnd() -> Bool {
    let isEmpty = bytes[at] == UInt8(ascii: "/")
    at += isEmpty ? 2 : 1
    return isEmpty
  }

  /// Reads attributes, up to the end of the tag.
  private mutating func readAttributes() throws(RenderError) -> [SVGElement.Attribute] {
    var attributes: [SVGElement.Attribute] = []
    attributes.reserveCapacity(4)
    while try !isAtTagsEnd() {
      let (name, value) = try attribute()
      let text = string(value)
      let isSingle = bytes[value.lowerBound - 1] == UInt8(ascii: "'")
      attributes.append((string(name), isSingle ? SVGText.quotable(text) : text))
    }
    return attributes
  }

  /// The text of a text element that holds nothing else, which is passed; nil for any other.
  private mutating func wordsUpToEnd() -> Range<Int>? {
    let start = at
    at = next(UInt8(ascii: "<"))
    let text = start..<at
    guard has("</text>") else {
      at = start
      return nil
    }
    at += "</text>".utf8.count
    return text
  }

  /// Hangs an element into the tree, if it is one that draws; else what is in it goes with it.
  private mutating func place(_ element: SVGElement, isEmpty: Bool) {
    let name = element.name
    defer { if !isEmpty { open.append((element, name, children.count)) } }
    guard SVGSafety.isKnown(name) else { return }
    if element.plain == nil { SVGSafety.clean(element) }
    if element.name == "g", element["class"] != nil { groups.append(element) }
    if open.isEmpty, root == nil { root = element }
    add(.element(element))
  }

  private mutating func close() throws(RenderError) {
    at += 2
    let name = string(try name())
    spaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), let own = open.popLast(),
      own.name == name
    else { throw refusal("a closing tag has no opening one") }
    own.element.children = Array(children[own.firstChild...])
    children.removeSubrange(own.firstChild...)
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
    at = next(quote)
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
    let first = end.utf8.first
    while at < bytes.count, bytes[at] != first || !has(end) { at += 1 }
    guard at < bytes.count else {
      throw refusal("a comment, declaration or section does not end")
    }
    at += end.utf8.count
  }

  /// Where a byte stands next, or the end.
  private func next(_ byte: UInt8) -> Int { bytes[at...].firstIndex(of: byte) ?? bytes.count }

  private func has(_ word: String) -> Bool {
    var place = at
    for letter in word.utf8 {
      guard place < bytes.count, bytes[place] == letter else { return false }
      place += 1
    }
    return true
  }

  /// Whether an attribute of a plain element may have to go or change: a handler, a link, a colour.
  private func isSuspect(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
    let first = bytes[name.lowerBound] | 0x20
    if first == UInt8(ascii: "o") || first == UInt8(ascii: "h") { return true }
    if !value.isEmpty, bytes[value.lowerBound] == UInt8(ascii: "t") { return true }
    for place in name where bytes[place] == UInt8(ascii: ":") { return true }
    return false
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private func string(_ range: Range<Int>) -> String {
    SVGText.read(range, of: bytes)
  }

  private func refusal(_ reason: String) -> RenderError {
    let line = bytes[..<min(at, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    return RenderError(
      .renderFailed, "Graphviz wrote SVG that is not well-formed: line \(line), \(reason).")
  }
}
