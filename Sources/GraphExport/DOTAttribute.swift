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

/// Attributes in the order in which they were set, each already quoted.
struct DOTAttributes {
  private var list = ""

  /// Sets an attribute to a quoted text or to an HTML-like label of our own making.
  mutating func set(_ attribute: DOTAttribute, _ quoted: String?) {
    guard let quoted else { return }
    if !list.isEmpty { list += ", " }
    list += attribute.rawValue
    list += "="
    list += quoted
  }

  /// Sets an attribute to a value that the program made.
  mutating func set(_ attribute: DOTAttribute, value: String) {
    set(attribute, DOTText.value(value))
  }

  /// Sets an attribute to a number with at most two decimals.
  mutating func set(_ attribute: DOTAttribute, _ number: Double) {
    set(attribute, value: decimal(number))
  }

  /// The list in brackets, `[a="b", c="d"]`.
  var text: String { "[" + list + "]" }
}

/// A number with at most three decimals and no exponent.
func decimal(_ number: Double) -> String {
  let scaled = (number * 1000).rounded()
  guard scaled.isFinite, abs(scaled) < 1e15 else { return "0" }
  var (rest, places) = (abs(Int(scaled)), 3)
  while places > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
  // From the last digit to the first.
  var digits: [UInt8] = []
  repeat {
    digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
    rest /= 10
    if digits.count == places { digits.append(UInt8(ascii: ".")) }
  } while rest > 0 || digits.last == UInt8(ascii: ".") || digits.count < places
  if scaled < 0 { digits.append(UInt8(ascii: "-")) }
  digits.reverse()
  return String(decoding: digits, as: UTF8.self)
}
