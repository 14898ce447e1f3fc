/// Writes a tree as a file: a declaration and the root, in UTF-8.
enum SVGWriter {
  static func write(_ root: SVGElement) -> [UInt8] {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    append(root, to: &out)
    out += "\n"
    return Array(out.utf8)
  }

  private static func append(_ element: SVGElement, to out: inout String) {
    out += "<"
    out += element.name
    for (name, value) in element.attributes {
      out += " "
      out += name
      out += "=\""
      out += value
      out += "\""
    }
    guard !element.children.isEmpty else { return out += "/>" }
    out += ">"
    for child in element.children {
      switch child {
      case .text(let text): out += text
      case .element(let element): append(element, to: &out)
      }
    }
    out += "</"
    out += element.name
    out += ">"
  }
}
