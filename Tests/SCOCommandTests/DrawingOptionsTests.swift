import Foundation
import Testing

/// Every verb whose answer can be drawn takes the options of drawings, and each does its work.
@Suite struct DrawingOptionsTests {
  static let verbs = [
    ["path", "China", "Pakistan"], ["compare", "2016", "2025", "--about", "sco"],
    ["timeline", "kazakhstan"], ["levels"], ["render", "--around", "rats"],
    ["query", "MATCH p = ({id: 'cpec'})-[:PART_OF]-() RETURN p"],
  ]

  private static func drawn(_ words: [String], as ending: String) throws -> Data {
    let folder = try TemporaryFolder()
    let path = folder.path("x.\(ending)")
    let run = try CommandRun(words + ["-o", path])
    #expect(run.status == 0, "\(words): \(run.errors)")
    return Data(try #require(TemporaryFolder.bytes(of: path)))
  }

  @Test(arguments: verbs)
  func wordsAndLooksAreTaken(verb: [String]) throws {
    let plain = String(decoding: try Self.drawn(verb, as: "dot"), as: UTF8.self)
    let options = [
      ["--theme", "night"], ["--language", "ZH"], ["--layout", "network"],
      ["--language", "ru", "--names", "local+en"], ["--citations", "none"],
    ]
    for option in options {
      if ["levels", "query"].contains(verb[0]), option.contains("network") { continue }
      if ["compare", "levels"].contains(verb[0]), option.contains("local+en") { continue }
      let text = String(decoding: try Self.drawn(verb + option, as: "dot"), as: UTF8.self)
      #expect(text != plain, "\(verb) \(option)")
    }
    let night = String(
      decoding: try Self.drawn(verb + ["--theme", "night"], as: "dot"), as: UTF8.self)
    #expect(!night.contains("bgcolor=\"#FFFFFF\""), "\(verb)")
  }

  /// The width of a PNG stands in its header, big end first; the size of a page in a PDF as text.
  @Test(arguments: verbs)
  func sizesAreTaken(verb: [String]) throws {
    let picture = try Self.drawn(verb + ["--width", "432"], as: "png")
    #expect(Array(picture[16..<20]) == [0, 0, 1, 176], "\(verb)")
    let page = try Self.drawn(verb + ["--page", "letter-landscape"], as: "pdf")
    let boxes = String(decoding: page, as: UTF8.self).matches(of: #/MediaBox \[ ?0 0 (\d+) (\d+)/#)
    #expect(boxes.map { [$0.output.1, $0.output.2] }.first == ["792", "612"], "\(verb)")
  }

  @Test(arguments: verbs.filter { $0[0] != "render" })
  func anAnswerInWordsRefusesThem(verb: [String]) throws {
    for option in [
      ["--theme", "night"], ["--width", "300"], ["--page", "a4"], ["--citations", "none"],
      ["--names", "local"], ["--layout", "network"], ["--dpi", "90"], ["--dark", "auto"],
    ] {
      let run = try CommandRun(verb + option)
      #expect(
        run.errors
          == "error: '\(option[0])' is for drawings; add '--format svg', png, pdf or dot.\n",
        "\(verb)")
      #expect(run.status == 64 && run.output.isEmpty)
    }
  }

  @Test func aPlanIsNoDrawing() throws {
    let run = try CommandRun([
      "query", "MATCH (n) RETURN n", "--explain", "--format", "svg", "--theme", "night",
    ])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: '--theme' is for drawings;"))
  }

  /// '--format' wins over the ending of a file's name, and says so where they differ.
  @Test(
    arguments: [
      ("x.png", "svg", "svg", "png"), ("x.csv", "json", "json", "csv"), ("x.gv", "dot", nil, nil),
      ("x.PNG", "png", nil, nil), ("x.report", "svg", nil, nil), ("x", "svg", nil, nil),
    ] as [(String, String, String?, String?)])
  func aNameOfAnotherFormatIsTold(
    file: String, format: String, written: String?, named: String?
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(file)
    let run = try CommandRun(["path", "kz", "cn", "--format", format, "-o", path])
    #expect(run.status == 0)
    let warnings = run.errors.split(separator: "\n").filter { $0.hasPrefix("warning:") }
    let sentence = written.map {
      "warning: \(path) is written as \($0), as '--format' says, and not as \(named ?? ""), as its "
        + "name does."
    }
    #expect(warnings.map(String.init) == [sentence].compactMap { $0 })
  }

  @Test(arguments: [
    ("--dark", "yes", "'--dark' takes auto or never, not 'yes'."),
    ("--citations", "foot", "'--citations' takes none, line or footnotes, not 'foot'"),
    ("--names", "both", "'--names' takes "), ("--language", "fr", "'en', 'zh' or 'ru'"),
  ])
  func misuseGetsTheChoices(option: String, word: String, sentence: String) throws {
    let run = try CommandRun(["render", "family", option, word])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  /// A hundred thousand letters: a doubt where they are checked, a label that is cut where they are
  /// drawn, and the whole name in the answer.
  @Test func aLongLabelIsCutWhereItIsDrawn() throws {
    let folder = try TemporaryFolder()
    let (overlay, dot) = (folder.path("long.yaml"), folder.path("x.dot"))
    let name = String(repeating: "L", count: 100_000)
    try Data(
      """
      organizations:
        - {id: long, name: {en: "\(name)", zh: 长, ru: Д}, cite: [tass-2010381]}
      participates-in:
        - {from: china, to: long, status: member, since: 2001, cite: [tass-2010381]}

      """.utf8
    ).write(to: URL(fileURLWithPath: overlay))
    let check = try CommandRun(["check", "--doubts", "--overlay", overlay])
    #expect(
      check.text.contains(
        "long.yaml:2:10: the name of 'long' in en has 100000 characters; drawings cut it at 500"))
    let run = try CommandRun(["render", "--around", "long", "--overlay", overlay, "-o", dot])
    #expect(run.status == 0 && run.errors.utf8.count < 3000)
    let text = String(decoding: try #require(TemporaryFolder.bytes(of: dot)), as: UTF8.self)
    #expect(!text.contains(name) && text.contains("LLLL"))
    let show = try CommandRun(["show", "long", "--overlay", overlay])
    #expect(show.status == 0 && show.text.contains(name))
  }
}
