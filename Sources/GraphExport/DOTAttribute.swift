/// The attributes that are ever written; there is none that opens a file or runs a script.
enum DOTAttribute: String, CaseIterable {
  case arrowhead, arrowsize, arrowtail, bgcolor, charset
  case classes = "class"
  case color, dir, fillcolor, fixedsize, fontcolor, fontname, fontsize, height, id, label
  case labeljust, labelloc, layout, lp, margin, newrank, nodesep, outputorder, overlap, pack
  case packmode, pad, pencolor, penwidth, peripheries, pos, rankdir, ranksep, root, sep, shape
  case splines, style, target, tooltip
  case address = "URL"
  case background = "_background"
  case bounds = "bb"
  case viewport, width
}

/// Attributes in the order in which they were set, each quoted.
struct DOTAttributes {
  /// `a="b", c="d"`.
  private(set) var list = TextBytes(capacity: 600)

  /// Sets an attribute to a quoted text or to an HTML-like label of our own making.
  mutating func set(_ attribute: DOTAttribute, _ quoted: String?) {
    guard let quoted else { return }
    begin(attribute)
    list += quoted
  }

  /// Sets an attribute to a value that the program made.
  mutating func set(_ attribute: DOTAttribute, value: String) {
    begin(attribute)
    DOTText.quote(value.utf8, to: &list)
  }

  /// Sets an attribute to a long value that the program made.
  mutating func set(_ attribute: DOTAttribute, value: TextBytes) {
    begin(attribute)
    DOTText.quote(value.bytes, to: &list)
  }

  /// Sets an attribute to a number with at most three decimals.
  mutating func set(_ attribute: DOTAttribute, _ number: Double) {
    begin(attribute)
    list += "\""
    list.append(decimal: number)
    list += "\""
  }

  private mutating func begin(_ attribute: DOTAttribute) {
    list += list.bytes.isEmpty ? "" : ", "
    list += attribute.rawValue
    list += "="
  }
}
