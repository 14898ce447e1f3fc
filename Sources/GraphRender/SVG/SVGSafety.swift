/// Leaves in a drawing only what draws: known elements, no handlers, no links into the dark.
///
/// Graphviz escapes most of what it is given, but not a font's name, and it passes any URL on.
enum SVGSafety {
  private static func isKnown(_ name: String) -> Bool {
    switch name {
    case "text", "g", "path", "polygon", "title", "ellipse", "a", "polyline", "svg", "circle",
      "clipPath", "defs", "desc", "line", "linearGradient", "radialGradient", "rect", "stop",
      "textPath", "tspan":
      true
    default: false
    }
  }

  /// Elements whose attributes only draw.
  static func isPlain(_ name: String) -> Bool {
    switch name {
    case "a", "desc", "g", "svg", "title": false
    default: true
    }
  }

  /// Whether an attribute of a plain element may have to go or change: a handler, a link, a colour.
  static func isSuspect(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    if value.first == UInt8(ascii: "t") || name.contains(UInt8(ascii: ":")) { return true }
    switch name.first {
    case UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "h"), UInt8(ascii: "H"): return true
    default: return false
    }
  }

  static func apply(to root: SVGElement) {
    root.visit { element in
      element.removeElements { !isKnown($0.name) }
      if element.plain == nil { clean(element) }
    }
  }

  private static func clean(_ element: SVGElement) {
    let link = element.name == "a" ? element["href"] ?? element["xlink:href"] : nil
    let tooltip = element.name == "a" ? element["xlink:title"] : nil
    element.attributes.removeAll { name, _ in
      isHandler(name) || name.hasPrefix("xlink:") || name == "href" || name == "xmlns:xlink"
    }
    for index in element.attributes.indices where element.attributes[index].value == "transparent" {
      element.attributes[index].value = "none"  // no colour of SVG 1.1; written before 5.0.1
    }
    guard element.name == "a" else { return }
    if let link, isHarmless(link) { element["href"] = link } else { element.name = "g" }
    element[SVGNames.tooltip] = tooltip
  }

  private static func isHandler(_ name: String) -> Bool {
    name.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "o") && name.lowercased().hasPrefix("on")
  }

  /// Judged as written: a scheme hidden behind entities is none of these.
  private static func isHarmless(_ link: String) -> Bool {
    let start = link.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("#")
  }
}
