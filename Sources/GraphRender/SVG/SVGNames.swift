/// Gives every node, edge and cluster one accessible name, and every link one stop.
///
/// A group with a link is a plain group whose link carries the name; one without is an image with
/// that name. The name is the tooltip, a sentence; without one, the drawn text. Graphviz's own
/// titles are its ids, of no use to a reader, and go. A second link to the same place, as on an
/// edge's line and label, is drawn but passed over, and shows the same name on hovering.
///
/// Source: WAI-ARIA Graphics Module 1.0 and what axe and Chromium's accessibility tree showed.
struct SVGNames {
  private let source: [UInt8]

  /// Names the groups of a tree that was read from `source`.
  static func apply(to groups: [SVGElement], from source: [UInt8]) {
    let names = SVGNames(source: source)
    for group in groups {
      let kind = group["class"] ?? ""
      if kind.hasPrefix("node") || kind.hasPrefix("edge") || kind.hasPrefix("cluster") {
        names.name(group)
      } else if kind.hasPrefix("graph") {
        _ = group.takeTitle()
      }
    }
  }

  private func name(_ group: SVGElement) {
    let title = group.takeTitle()
    let links = group.all("a")
    if links.isEmpty {
      nameImage(group, title)
    } else {
      group["role"] = "group"
      nameLinks(links, title)
    }
  }

  /// A blank tooltip and no words: decoration.
  private func nameImage(_ group: SVGElement, _ title: SVGElement?) {
    let tip = tooltips(in: group).first { !isBlank($0) }
    guard let label = tip ?? drawnText(group) else {
      group["aria-hidden"] = "true"
      return
    }
    group["role"] = "img"
    group["aria-label"] = label
    if let tip { addTitle(tip, to: group) }
  }

  private func nameLinks(_ links: [SVGElement], _ title: SVGElement?) {
    var names: [String: String] = [:]
    for link in links {
      let tip = link.tooltip.flatMap { isBlank($0) ? nil : $0 }
      let place = link["href"] ?? ""
      if let name = names[place] {
        link["tabindex"] = "-1"
        link["aria-hidden"] = "true"
        addTitle(name, to: link)
        continue
      }
      let name = tip ?? drawnText(link) ?? readable(title)
      names[place] = name
      link["aria-label"] = name
      addTitle(name, to: link)
    }
  }

  private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x20 } }

  /// What a browser shows on hovering.
  private func addTitle(_ label: String, to element: SVGElement) {
    let title = SVGElement("title")
    title.children = [.text(label)]
    element.prepend(title)
  }

  private func tooltips(in group: SVGElement) -> [String] {
    var tips: [String] = []
    group.visit { if let tip = $0.tooltip { tips.append(tip) } }
    return tips
  }

  /// The drawn words, line after line, fit for an attribute; nil if there are none.
  private func drawnText(_ element: SVGElement) -> String? {
    var lines: [String] = []
    element.visit { inner in
      for case .words(_, let text) in inner.children where !text.isEmpty {
        lines.append(quotable(text))
      }
      if inner.name == "text" { lines.append(text(inner)) }
    }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// The text within, fit for an attribute.
  private func text(_ element: SVGElement) -> String {
    var words = ""
    element.visit { inner in
      for case .source(let range) in inner.children { words += quotable(range) }
    }
    return words
  }

  /// Text of the source as it may stand in an attribute, with plain spaces.
  private func quotable(_ range: Range<Int>) -> String {
    let text = SVGText.read(range, of: source)
    return SVGText.quotable(SVGText.replacing("&#160;", in: text, with: " "))
  }

  /// A name made of Graphviz's title, an id, where nothing better is known.
  private func readable(_ title: SVGElement?) -> String {
    let id = title.map(text) ?? ""
    let directed = SVGText.replacing("-&gt;", in: id, with: " → ")
    return SVGText.replacing("--", in: directed, with: " – ")
  }
}
