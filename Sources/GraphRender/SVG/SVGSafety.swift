/// Leaves in a drawing only what draws: known elements, no handlers, no links into the dark.
///
/// Graphviz escapes most of what it is given, but not a font's name, and it passes any URL on.
enum SVGSafety {
  private static let elements: Set<String> = [
    "a", "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "path",
    "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "text", "textPath", "title",
    "tspan",
  ]

  static func apply(to root: SVGElement) {
    root.visit { element in
      element.removeElements { !elements.contains($0.name) }
      clean(element)
    }
  }

  private static func clean(_ element: SVGElement) {
    let link = element.name == "a" ? element["href"] ?? element["xlink:href"] : nil
    let tooltip = element.name == "a" ? element["xlink:title"] : nil
    element.attributes.removeAll { name, _ in
      name.lowercased().hasPrefix("on") || name.hasPrefix("xlink:") || name == "href"
        || name == "xmlns:xlink"
    }
    for index in element.attributes.indices where element.attributes[index].value == "transparent" {
      element.attributes[index].value = "none"  // no colour of SVG 1.1; written before 5.0.1
    }
    guard element.name == "a" else { return }
    if let link, isHarmless(link) { element["href"] = link } else { element.name = "g" }
    element[SVGNames.tooltip] = tooltip
  }

  /// Judged as written: a scheme hidden behind entities is none of these.
  private static func isHarmless(_ link: String) -> Bool {
    let start = link.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("#")
  }
}
