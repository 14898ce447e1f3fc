import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Names that try to be something else, from an overlay to the picture.
@Suite struct HostileNameTests {
  /// What stands in the YAML, single-quoted there.
  static let names = [
    #"say "hi" there"#, #"C:\temp\"#, #"\N \G \L \l \r"#, "<b>bold</b> </svg>",
    "<script>alert(1)</script>", "x &amp; y &#38; &nbsp;", "]]> <!-- -->", "طريق الحرير", "שלום",
    "👩‍👩‍👧‍👦 🐼", "Zu\u{308}rich e\u{301}\u{323}", "{a|b} <p> [c]", "%s %n $HOME `id`", "---",
  ]

  private static var usesFontconfig: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  private static func overlay(_ name: String, in folder: TemporaryFolder) throws -> String {
    let quoted = "'" + name.replacingOccurrences(of: "'", with: "''") + "'"
    let text = "initiatives:\n  - id: hostile\n    name: {en: \(quoted)}\n    cite: gk-names\n"
    return try folder.write(text.utf8, to: "mine.yaml")
  }

  @Test(arguments: names) func thePictureIsSoundAndSaysTheName(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try Self.overlay(name, in: folder)
    let words = ["render", "--around", "hostile", "--overlay", file, "--format"]
    let svg = try CommandRun(words + ["svg"])
    #expect(svg.status == 0)
    let reader = SVGWords()
    #expect(reader.read(svg.output))
    let wanted = name.precomposedStringWithCanonicalMapping
    #expect(reader.titles.filter { $0.contains(wanted) }.count > 1)
    let drawn = reader.drawn.filter { !$0.isWhitespace }
    #expect(drawn.contains(wanted.filter { !$0.isWhitespace }))
    #expect(reader.elements.isDisjoint(with: ["script", "foreignObject", "image", "iframe"]))
    let dot = try CommandRun(words + ["dot"])
    #expect(dot.status == 0)
    #expect(!dot.text.contains("image="))
  }

  @Test(arguments: names) func answersSayTheNameAsItIs(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try Self.overlay(name, in: folder)
    let text = try CommandRun(["show", "hostile", "--overlay", file])
    #expect(text.text.contains(name.precomposedStringWithCanonicalMapping))
    let json = try CommandRun(["show", "hostile", "--overlay", file, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let entity = object?["entity"] as? [String: Any]
    let names = entity?["names"] as? [String: String]
    #expect(names?["en"] == name)
    let found = try CommandRun(["show", "--overlay", file, "--", name])
    #expect(found.output == text.output)
  }

  /// A name over two lines is drawn on one, and is no line of its own in CSV.
  @Test func aLineBreakInAName() throws {
    let folder = try TemporaryFolder()
    let text = "initiatives:\n  - id: hostile\n    name: {en: \"a\\nb\"}\n    cite: gk-names\n"
    let file = try folder.write(text.utf8, to: "mine.yaml")
    let svg = try CommandRun(["render", "--around", "hostile", "--overlay", file])
    #expect(svg.status == 0)
    #expect(SVGWords().read(svg.output))
    let csv = try CommandRun(["list", "Initiative", "--overlay", file, "--format", "csv"])
    let line = try #require(csv.text.split(separator: "\r\n").first { $0.hasPrefix("hostile,") })
    #expect(line.hasPrefix("hostile,Initiative,a b,"))
  }

  @Test(arguments: ["\\u202e", "\\u200b", "\\u0007", "\\ufeff"])
  func invisibleCharactersAreRefusedByName(_ escape: String) throws {
    let folder = try TemporaryFolder()
    let text = "initiatives:\n  - id: h\n    name: {en: \"a\(escape)b\"}\n    cite: gk-names\n"
    let run = try CommandRun(["list", "--overlay", folder.write(text.utf8, to: "mine.yaml")])
    #expect(run.status == 65)
    #expect(
      run.errors.contains("the character U+\(escape.dropFirst(2).uppercased()) "))
  }

  /// Without a font for it, a script is named in a warning; nobody has one for Tibetan and emoji
  /// in an empty fontconfig.
  @Test(.enabled(if: usesFontconfig, "this system's fonts do not come through fontconfig"))
  func aMissingFontIsToldByItsScript() throws {
    let folder = try TemporaryFolder()
    let file = try Self.overlay("བོད 中国 طريق 🕊", in: folder)
    let settings = try folder.write("<fontconfig></fontconfig>".utf8, to: "fonts.conf")
    let run = try CommandRun(
      ["render", "--around", "hostile", "--overlay", file, "-o", folder.path("x.svg")],
      environment: ["FONTCONFIG_FILE": settings, "HOME": folder.url.path])
    #expect(run.status == 0)
    for (script, package) in [("Arabic", "fonts-dejavu-core"), ("Han", "fonts-noto-cjk")] {
      let sentence =
        "warning: No installed font has \(script) characters; install \(package).\n"
      #expect(run.errors.contains(sentence))
    }
    #expect(run.errors.contains("No installed font has Tibetan characters"))
    let emoji = "warning: No installed font has emoji characters; install fonts-noto-color-emoji.\n"
    #expect(run.errors.contains(emoji))
  }
}

/// The words of an SVG picture: what is drawn, and the titles that are shown as tooltips.
private final class SVGWords: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var titles: [String] = []
  private(set) var drawn = ""
  private var open: [String] = []

  func read(_ data: Data) -> Bool {
    let parser = XMLParser(data: data)
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    open.append(name)
    if name == "title" { titles.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last == "title", let last = titles.indices.last { titles[last] += text }
    if open.contains("text") { drawn += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
