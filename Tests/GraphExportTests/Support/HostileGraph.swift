import GraphCore
import GraphTestSupport

/// The pocket graph with a name that was meant to break something.
enum HostileGraph {
  static let names: [(what: String, text: String)] = [
    ("quotes", "a\"b'c\"\"d"),
    ("backslashes", "\\"),
    ("a backslash at the end", "C:\\path\\"),
    ("an escape of Graphviz", "\\N\\G\\l\\r\\n\\E\\T\\H\\L"),
    ("markup", "<b>bold</b><script>alert(1)</script><IMG SRC=\"/etc/passwd\"/>"),
    ("a whole HTML-like label", "<TABLE><TR><TD>x</TD></TR></TABLE>"),
    ("entities", "AT&amp;T &lt;b&gt; &#x41; & co"),
    ("line ends", "one\ntwo\r\nthree\u{2028}four"),
    ("controls", "bell\u{7}nul\u{0}del\u{7F}csi\u{9B}"),
    ("Arabic", "الجمهورية العربية"),
    ("an override of direction", "abc\u{202E}gnp.exe\u{2066}x"),
    ("emoji", "👩‍👩‍👧‍👦🇰🇿🙂"),
    ("a combining sequence", "Zalgo e\u{301}\u{327}\u{489}\u{489}"),
    ("a byte-order mark", "\u{FEFF}start"),
    ("a comment", "/* x */ // y # z"),
    ("the end of a list", "x\"]; evil [label=\"y"),
    ("a hundred thousand letters", String(repeating: "Lorem ipsum & ", count: 7143)),
    ("a long word", String(repeating: "x", count: 100_000)),
    ("nothing", ""),
  ]

  /// A graph in which a node's names, short form and aliases, the wording of a pact, and the
  /// titles, locators and addresses of a document are that text.
  static func graph(_ text: String) throws -> Graph {
    var builder = try PocketGraph.builder()
    var reference = Reference(id: "hostile", title: text, kind: "news")
    (reference.publisher, reference.url) = (text, "https://example.org/?q=\(text)")
    let citation = Citation(builder.add(reference), locator: text)
    let village = try entityKind(builder, "Village")
    var node = Node(id: "evil", kinds: KindSet(village), names: LocalizedText(text, zh: text))
    (node.short, node.aliases, node.article) = (text, [text], text)
    let evil = builder.add(node)
    builder.add(Claim(.node(evil), citations: [citation]))
    guard let kind = builder.schema.relationshipKind(named: "PACT") else {
      throw FixtureError("no kind PACT")
    }
    for other in 0..<3 {
      var claim = Claim(.edge(kind, from: evil, to: NodeID(other)), citations: [citation])
      claim.properties = [
        Property("level", .level(LevelID(other))), Property("wording", .text(text)),
      ]
      (claim.note, claim.validity) = (
        text, Validity(since: try CalendarDate(parsing: "2005-03-01"))
      )
      builder.add(claim)
    }
    return try builder.build()
  }

  private static func entityKind(_ builder: GraphBuilder, _ name: String) throws -> EntityKindID {
    guard let kind = builder.schema.entityKind(named: name) else {
      throw FixtureError("no kind \(name)")
    }
    return kind
  }
}
