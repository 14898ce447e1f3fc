import GraphTestSupport
import Testing

@testable import GraphExport

@Suite struct DOTTextTests {
  @Test(arguments: [
    ("a", #""a""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\b""#), ("back\\", #""back\_""#),
    ("a\nb", #""a b""#), ("graph", #""graph""#), ("", #""""#), ("a:b", #""a:b""#),
  ])
  func ids(text: String, expected: String) { #expect(DOTText.id(text) == expected) }

  @Test(arguments: [
    ("a\"b", #""a\"b""#), ("\\N", #""\\N""#), ("<b>", #""&lt;b&gt;""#),
    ("&amp;", #""&amp;amp;""#), ("a\u{7}b", #""a b""#), ("x\u{202E}y", #""xy""#),
  ])
  func labels(text: String, expected: String) { #expect(DOTText.label([text]) == expected) }

  @Test func linesOfALabel() {
    #expect(DOTText.label(["a", "b"]) == #""a\nb""#)
    #expect(DOTText.label(["a", "b"], ending: "\\l") == #""a\lb\l""#)
  }

  @Test func longLabelsAreCutAndTooltipsAreNot() {
    let long = String(repeating: "é", count: 501)
    #expect(DOTText.label([long]) == "\"" + String(repeating: "é", count: 500) + "…\"")
    #expect(DOTText.tooltip(long) == "\"\(long)\"")
  }

  @Test(arguments: ["x", "\"", "\\", "&", "é", "👩‍👩‍👧‍👦"])
  func longStringsAreJoinedOfPieces(unit: String) {
    let text = String(repeating: unit, count: 30_000 / unit.utf8.count)
    let quoted = DOTText.tooltip(text)
    let pieces = quoted.components(joinedBy: "\" + \"")
    #expect(pieces.count > 2)
    for piece in pieces { #expect(piece.utf8.count <= DOTText.pieceLimit + 2) }
    let seen = unit == "\\" ? text + text : text  // Graphviz unescapes a tooltip once more.
    #expect(unescaped(pieces.joined()) == seen)
  }

  @Test(arguments: [
    ("https://a.org/x", #""https://a.org/x""#), ("http://a.org", #""http://a.org""#),
    ("#top", ##""#top""##), ("https://a.org/?a=1&b=2", #""https://a.org/?a=1&amp;b=2""#),
    ("https://a.org/\"onload=\"x", #""https://a.org/%22onload=%22x""#),
    ("https://a.org/<b>\\ é", #""https://a.org/%3Cb%3E%5C%20%C3%A9""#),
  ])
  func addresses(text: String, expected: String) { #expect(DOTText.address(text) == expected) }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "JAVASCRIPT:x", "",
    "ftp://a.org",
    " https://a.org", "//a.org",
  ])
  func addressesThatAreRefused(text: String) { #expect(DOTText.address(text) == nil) }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (-0.25, "-0.25"), (1.0 / 3, "0.333"), (100.05, "100.05"),
    (-0.0001, "0"), (Double.nan, "0"), (Double.infinity, "0"), (1e300, "0"),
  ])
  func numbers(number: Double, expected: String) { #expect(decimal(number) == expected) }

  @Test func noAttributeOpensAFile() {
    let names = Set(DOTAttribute.allCases.map(\.rawValue))
    let forbidden = ["image", "imagepath", "shapefile", "fontpath", "stylesheet", "href"]
    #expect(names.isDisjoint(with: forbidden))
  }

  private func unescaped(_ quoted: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in quoted.dropFirst().dropLast().unicodeScalars {
      if isEscaped || scalar != "\\" { text.unicodeScalars.append(scalar) }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}

extension String {
  fileprivate func components(joinedBy joint: String) -> [String] {
    split(separator: joint, omittingEmptySubsequences: false).map(String.init)
  }

  /// The oracle: the whole part, then the thousandths as three digits without their last zeros.
  private static func slowDecimal(_ number: Double) -> String {
    let whole = Int((number * 1000).rounded())
    var rest = String(1000 + abs(whole) % 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    let sign = whole < 0 ? "-" : ""
    return sign + String(abs(whole) / 1000) + (rest.isEmpty ? "" : "." + rest)
  }

  @Test func numbersHaveNoMoreThanThreeDecimals() {
    var random = RepeatableRandom(seed: 7)
    let near = (-2500...2500).map { Double($0) / 1000 }
    let far = (0..<2000).map { _ in Double.random(in: -1e6...1e6, using: &random) }
    for number in near + far + [0, -0.0, 0.0004, -0.0004, 1e11, -99_999.9995] {
      #expect(decimal(number) == Self.slowDecimal(number), "\(number)")
    }
    #expect(decimal(.nan) == "0" && decimal(.infinity) == "0")
  }
}
