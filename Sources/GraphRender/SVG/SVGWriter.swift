/// Writes a tree as a file: a declaration and the root, in UTF-8.
struct SVGWriter {
  private let source: [UInt8]
  private var out: [UInt8] = []

  /// The file of a tree that was read from `source`.
  static func write(_ root: SVGElement, from source: [UInt8]) -> [UInt8] {
    var writer = SVGWriter(source: source)
    writer.out.reserveCapacity(source.count * 3 / 2 + 1024)
    writer.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.put(root)
    writer.put("\n")
    return writer.out
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func put(_ text: String) { out.append(contentsOf: text.utf8) }

  private mutating func put(sign: Unicode.Scalar) { out.append(UInt8(ascii: sign)) }

  private mutating func put(_ element: SVGElement) {
    put(sign: "<")
    put(element.name)
    if let plain = element.plain { out.append(contentsOf: source[plain]) }
    for (name, value) in element.attributes {
      put(sign: " ")
      put(name)
      put(sign: "=")
      put(sign: "\"")
      put(value)
      put(sign: "\"")
    }
    guard !element.children.isEmpty else { return put("/>") }
    put(sign: ">")
    for child in element.children {
      switch child {
      case .text(let text): put(text)
      case .element(let element): put(element)
      case .source(let range), .words(let range, _): out.append(contentsOf: source[range])
      }
    }
    put(sign: "<")
    put(sign: "/")
    put(element.name)
    put(sign: ">")
  }
}
