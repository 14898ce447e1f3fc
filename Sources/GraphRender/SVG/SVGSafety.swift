/// Leaves in a drawing only what draws: known elements, no handlers, no links into the dark.
///
/// Graphviz escapes most of what it is given, but not a font's name, and it passes any URL on.
enum SVGSafety {
  /// Elements that draw, name or link.
  static func isKnown(_ name: String) -> Bool {
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

  /// Takes from an element what may do more than draw; a link that leads nowhere becomes a group.
  static func clean(_ element: SVGElement) {
    let isLink = element.name == "a"
    let link = isLink ? element["href"] ?? element["xlink:href"] : nil
    element.tooltip = isLink ? element["xlink:title"] : nil
    if element.attributes.contains(where: { mayDoMore($0.name) }) {
      element.attributes.removeAll { mayDoMore($0.name) }
    }
    for index in element.attributes.indices where element.attributes[index].value == "transparent" {
      element.attributes[index].value = "none"  // no colour of SVG 1.1; written before 5.0.1
    }
    guard isLink else { return }
    if let link, isHarmless(link) { element["href"] = link } else { element.name = "g" }
  }

  /// Whether an attribute of that name is a handler or a link.
  private static func mayDoMore(_ name: String) -> Bool {
    isHandler(name) || name.hasPrefix("xlink:") || name == "href" || name == "xmlns:xlink"
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
