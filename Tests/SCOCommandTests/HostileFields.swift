import Foundation

/// A folder of data in which every text that people write is a trap.
struct HostileFields {
  /// What the traps are made of: markup, DOT, CSS, escapes.
  ///
  /// None of it may come to life.
  static let traps = [
    #""><script>document.documentElement.setAttribute('data-owned','1');"#
      + #"fetch('http://hostile.invalid/a')</script><img src=http://hostile.invalid/b "#
      + #"onerror=alert(1)>"#,
    #""]; evil [label="evil", URL="javascript:alert(1)", image="/etc/passwd"]; evil -> evil2; //"#,
    "</title></desc></text></svg><style>@import url(http://hostile.invalid/c);</style>"
      + "<svg onload=alert(1)>",
    #"\N\" + <b>x</b> ]]> <!-- <TABLE><TR><TD>&#60;script&#62; \\"#,
  ]

  /// Where the folder lies.
  let path: String

  init(_ trap: String, in folder: TemporaryFolder) throws {
    path = folder.path("data")
    let quoted = "'" + trap.replacing("'", with: "''") + "'"
    for (name, text) in Self.files {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.replacing("TRAP", with: quoted).write(to: url, atomically: true, encoding: .utf8)
    }
  }

  private static let layouts = [
    "calendar", "ego", "grid", "layers", "matrix", "network", "rings", "timeline",
  ]

  /// The names of the views.
  static let views = layouts.map { "trap-\($0)" }

  private static var files: [String: String] {
    var files = data
    for layout in layouts {
      files["Views/trap-\(layout).yaml"] = """
        title: {en: TRAP, zh: TRAP, ru: TRAP}
        dek: TRAP
        layout: \(layout)
        relationships: [participates-in, partnership]
        citations: footnotes
        notes: [TRAP, {en: TRAP, about: one}]
        groups:
          - title: {en: TRAP}
            show: [org]
          - title: TRAP
            show: [{kind: State}]
        """
    }
    return files
  }

  private static let data = [
    "graph.yaml": """
    name: hostile
    title: TRAP
    version: TRAP
    license: TRAP
    knowledge: 2025-11-30
    languages: [en, zh, ru]
    """,
    "all.yaml": """
    references:
      - {id: doc, title: TRAP, publisher: TRAP, author: TRAP, document: TRAP, language: en,
         kind: news}
    levels:
      - {id: friends, family: partnership, rank: 1, name: {en: TRAP, zh: TRAP, ru: TRAP},
         definition: TRAP, cite: doc}
    organizations:
      - {id: org, name: {en: TRAP, zh: TRAP, ru: TRAP}, short: TRAP, cite: doc}
    states:
      - {id: one, name: {en: TRAP, zh: TRAP, ru: TRAP}, iso2: XA, cite: doc}
      - {id: two, name: {en: Two}, short: TRAP, iso2: XB, cite: doc}
      - {id: three, name: {en: Three}, iso2: XC, cite: doc}
    participates-in:
      - {from: one, to: org, status: member, since: 2001, note: TRAP, cite: doc}
      - {from: two, to: org, status: member, since: 2002, cite: doc}
    partnership:
      - {between: [one, two], level: friends, wording: TRAP, since: 2003, cite: doc}
    """,
  ]
}
