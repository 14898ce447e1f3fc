import Foundation
import Testing

/// `--page` and `--tile`.
@Suite struct PaperTests {
  private static func pages(_ path: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdfinfo")
    process.arguments = ["-f", "1", "-l", "99", path]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(!text.contains("rror"), "\(text)")
    return text.matches(of: #/Page +\d+ size: +(\S+ x \S+) pts/#).map { String($0.output.1) }
  }

  private static let hasTool = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")

  @Test(
    .enabled(if: hasTool, "pdfinfo is not installed"),
    arguments: [
      ("a4", ["842 x 595"]), ("a4-portrait", ["595 x 842"]), ("letter-landscape", ["792 x 612"]),
      ("slide", ["960 x 540"]),
    ])
  func aPageHasItsSize(_ name: String, _ sizes: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.pdf")
    let run = try CommandRun(["render", "family", "--page", name, "-o", path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Drawn at "))
    #expect(try Self.pages(path) == sizes)
  }

  @Test(.enabled(if: hasTool, "pdfinfo is not installed"))
  func sheetsHoldThePictureInParts() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.pdf")
    let words = ["render", "family", "--page", "a4", "--tile", "3x2", "-o", path]
    let run = try CommandRun(words)
    #expect(run.status == 0)
    #expect(run.errors.contains("on 3 × 2 sheets of A4"))
    #expect(try Self.pages(path).count == 6)
    let again = folder.path("y.pdf")
    #expect(try CommandRun(words.dropLast() + [again]).status == 0)
    #expect(TemporaryFolder.bytes(of: path) == TemporaryFolder.bytes(of: again))
  }

  /// Notes that one sheet has no room for stand on a second one of a PDF, as large as the first,
  /// and the figure keeps its own; an SVG, which has one sheet, says that it is too small.
  @Test(.enabled(if: hasTool, "pdfinfo is not installed"))
  func footnotesGoOnOnASecondSheet() throws {
    let folder = try TemporaryFolder()
    let words = ["render", "energy-map", "--citations", "footnotes", "--page", "a4", "-o"]
    let run = try CommandRun(words + [folder.path("x.pdf")])
    #expect(run.status == 0, "\(run.errors)")
    let sentence = #/Drawn at \d+% for A4 portrait; sources and notes on sheet 2\./#
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(!run.errors.contains("warning"), "\(run.errors)")
    #expect(try Self.pages(folder.path("x.pdf")) == ["595 x 842", "595 x 842"])
    let small = try CommandRun(words + [folder.path("x.svg")])
    #expect(small.status == 0)
    #expect(
      small.errors.contains("below the 7 that can be read with ease;")
        && small.errors.contains("or take several sheets"), "\(small.errors)")
  }

  /// Notes take no room from the figure in a PDF; an SVG, which has one sheet, says that they do.
  @Test(.enabled(if: hasTool, "pdfinfo is not installed"))
  func footnotesTakeNothingFromTheFigure() throws {
    let folder = try TemporaryFolder()
    let words = ["render", "family", "--citations", "footnotes", "--page", "a4", "-o"]
    let run = try CommandRun(words + [folder.path("x.pdf")])
    #expect(run.status == 0 && !run.errors.contains("Shown:"), "\(run.errors)")
    #expect(!run.errors.contains("warning"))
    #expect(try Self.pages(folder.path("x.pdf")).count == 2)
    let cut = try CommandRun(words + [folder.path("x.svg")])
    #expect(cut.status == 0)
    let sentence =
      "warning: the footnotes take the room of a part of the figure: 4 of 28 are shown, and 28 "
      + "would be without them; write a PDF alone, in which they go on on further sheets, or say "
      + "'--citations line'\n"
    #expect(cut.errors.contains(sentence), "\(cut.errors)")
  }

  @Test func aPageThatIsTooSmallIsRefused() throws {
    let run = try CommandRun([
      "render", "--around", "China", "--layout", "network", "--page", "slide",
    ])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error: the page is too small: text would be "))
    #expect(run.errors.contains(" points high on a 16:9 slide, below the 5 that can be read;"))
  }

  @Test(arguments: [
    ("render family --page a5", "there is no paper 'a5'; did you mean 'a4'?"),
    ("render family --tile 2x2", "'--tile' needs '--page'"),
    ("render family --page a4 --tile 2x0", "'--tile' takes two numbers from 1 to 10"),
    ("render family --page a4 --tile 2x2", "'--tile' makes the sheets of a PDF; write to one."),
  ])
  func whatIsRefused(_ line: String, _ sentence: String) throws {
    let run = try CommandRun(line)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  /// A PNG is as wide as it is asked to be, on paper too.
  @Test func aWidthIsThatOfThePaper() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.png")
    let words = ["render", "family", "--page", "slide", "--width", "1920", "-o", path]
    #expect(try CommandRun(words).status == 0)
    let bytes = try #require(TemporaryFolder.bytes(of: path))
    let size = [16, 20].map { place in bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(size == [1920, 1080])
  }

  /// What is rendered is what is exported, on paper too.
  @Test func theTextHoldsThePaper() throws {
    let text = try CommandRun("export family --page a4 --format dot").text
    #expect(text.contains(#"viewport="842,595,1""#))
    let wide = try CommandRun("export family --page slide --format dot").text
    #expect(wide.contains(#"viewport="960,540,"#))
  }
}
