import Foundation
import Testing

/// Files that are missing or wrong: exit code and exact sentence.
@Suite struct InputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// The first line on stderr, behind the file's name.
    let sentence: String

    init(_ name: String, _ text: String, _ sentence: String) {
      self.init(name, bytes: Array(text.utf8), sentence)
    }

    init(_ name: String, bytes: [UInt8], _ sentence: String) {
      (testDescription, self.bytes, self.sentence) = (name, bytes, sentence)
    }
  }

  static let errors = [
    Case(
      "a tab", "places:\n\t- id: x\n",
      "2:1: error: a tab in the indentation; indent with spaces [yaml.tab]"),
    Case(
      "a NUL", "places:\n  - id: x\0y\n",
      "2:10: error: the character U+0000 is not allowed: it cannot be seen, or changes how the "
        + "text around it is seen; delete it [yaml.forbidden-character]"),
    Case(
      "invalid UTF-8", bytes: Array("places:\n  - id: ".utf8) + [0xFF],
      "2:9: error: the byte 0xFF is not UTF-8; save the file as UTF-8 [yaml.encoding]"),
    Case(
      "an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
      "1:4: error: the anchor '&a': anchors are not read; quote a text [yaml.anchor]"),
    Case(
      "depth 10,000", String(repeating: "[", count: 10_000),
      "1:65: error: lists and mappings are nested too deep here [yaml.too-deep]"),
    Case(
      "an unknown entity", "part-of:\n  - from: cpec\n    to: chin\n    cite: gk-names\n",
      "3:9: error: no entity named 'chin'; did you mean 'china'? [data.unknown-entity]"),
  ]

  @Test(arguments: errors) func errorsEndWith65(_ test: Case) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(test.bytes, to: "mine.yaml")
    let run = try CommandRun(["list", "--count", "--overlay", file])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == "\(file):\(test.sentence)")
    #expect(run.errors.utf8.count < 2048)
  }

  static let warnings = [
    Case(
      "a byte order mark", "\u{FEFF}places: []\n",
      "1:1: warning: the file begins with a byte order mark (U+FEFF); it is read all the same, "
        + "save it as UTF-8 without one [yaml.byte-order-mark]"),
    Case(
      "CRLF", "places: []\r\n",
      "1:11: warning: the lines end in CR LF; the file is read all the same, save it with LF line "
        + "ends [yaml.carriage-return]"),
  ]

  @Test(arguments: warnings) func warningsAreToldAndTheAnswerComes(_ test: Case) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(test.bytes, to: "mine.yaml")
    let run = try CommandRun(["list", "State", "--count", "--overlay", file])
    #expect(run.status == 0)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == "\(file):\(test.sentence)")
    let quiet = try CommandRun(["list", "State", "--count", "--overlay", file, "--quiet"])
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == run.output)
  }

  @Test func aHugeFileIsRefusedWithoutReadingIt() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "huge.yaml")
    try FileHandle(forWritingTo: URL(fileURLWithPath: file)).truncate(atOffset: 64 << 20)
    let run = try CommandRun(["list", "--overlay", file])
    #expect(run.status == 65)
    #expect(
      run.errors.split(separator: "\n").first.map(String.init)
        == "\(file):1:1: error: the file has 67108864 bytes, and at most 2000000 are read; "
        + "split it by topic [yaml.too-large]")
  }

  @Test func anEndlessDeviceIsRefusedAtOnce() throws {
    let run = try CommandRun(["list", "--overlay", "/dev/zero"])
    #expect(run.status == 65)
    #expect(
      run.errors.split(separator: "\n").first.map(String.init)
        == "/dev/zero:1:1: error: the file goes on after 2000000 bytes, and no more are read "
        + "[yaml.too-large]")
  }

  @Test func aLabelOf100000CharactersIsDrawnCutAndTold() throws {
    let folder = try TemporaryFolder()
    let label = String(repeating: "L", count: 100_000)
    let text = "initiatives:\n  - id: long\n    name: {en: \(label)}\n    cite: gk-names\n"
    let file = try folder.write(text.utf8, to: "mine.yaml")
    let run = try CommandRun([
      "render", "--around", "long", "--overlay", file, "-o", folder.path("long.svg"),
    ])
    #expect(run.status == 0)
    #expect(run.errors.utf8.count < 4096)
    #expect(
      run.errors.contains(
        "warning: the words of 1 label are cut and end in '…'; tooltips have them in full; show "
          + "less, or take a wider page\n"))
    let shown = try CommandRun(["show", "long", "--overlay", file])
    #expect(shown.text.contains(label))
  }

  static let missing = [
    (["list", "--overlay", "no/such.yaml"], "there is no file or folder 'no/such.yaml'."),
    (["list", "--graph", "no-such"], "there is no file or folder 'no-such'."),
    (["list", "--graph", "/dev/null"], "'/dev/null' is not a folder."),
    (["list", "--overlay", "/"], "'/' is a folder; a file was expected."),
    (["views", "--graph", "no-such"], "there is no file or folder 'no-such'."),
    (["list", "--graph", ""], "there is no file or folder ''."),
    (["list", "--overlay", ""], "there is no file or folder ''."),
    (["list", "--overlay", "-"], "there is no file or folder '-'."),
    (["check", "no-such"], "there is no file or folder 'no-such'."),
  ]

  @Test(arguments: missing) func missingInputsEndWith66(_ words: [String], _ sentence: String)
    throws
  {
    let run = try CommandRun(words)
    #expect(run.status == 66)
    #expect(run.errors == "error: \(sentence)\n")
  }

  @Test func checkWithoutDataSaysWhereItLooked() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["check"], in: folder.url)
    #expect(run.status == 66)
    #expect(
      run.errors
        == "error: there is no graph.yaml here or in ./Graphs; name the folder: sco check DIR.\n")
  }

  @Test func coloursAreForTerminalsOrOnDemand() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a: &a b\n".utf8, to: "mine.yaml")
    let words = ["list", "--overlay", file]
    #expect(try !CommandRun(words).errors.contains("\u{1B}"))
    #expect(try CommandRun(words + ["--color", "always"]).errors.contains("\u{1B}[1;31merror:"))
    let never = try CommandRun(words + ["--color", "never"], environment: ["TERM": "xterm"])
    #expect(!never.errors.contains("\u{1B}"))
    let noColor = try CommandRun(words + ["--color", "always"], environment: ["NO_COLOR": "1"])
    #expect(noColor.errors.contains("\u{1B}"))
  }
}
