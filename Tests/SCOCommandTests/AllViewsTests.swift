import Foundation
import Testing

@testable import SCOCommand
@testable import SCOGraphDiagrams

/// `sco render --all-views DIR`: every view, and only what has changed.
@Suite struct AllViewsTests {
  /// A folder of data with two views, one of them called `second`.
  private static func data() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try CommandRun(["init", folder.path("data")])
    #expect(made.status == 0)
    let view = "title: The second\nlayout: network\naround: {entity: \(try entity(folder))}\n"
    _ = try folder.write(view.utf8, to: "data/Views/second.yaml")
    return folder
  }

  private static func entity(_ folder: TemporaryFolder) throws -> String {
    let list = try CommandRun(["list", "--graph", folder.path("data"), "--format", "csv"]).text
    let row = try #require(list.split(whereSeparator: \.isNewline).dropFirst().first)
    return String(row.prefix { $0 != "," })
  }

  private static func draw(_ folder: TemporaryFolder, _ words: String...) throws -> CommandRun {
    try CommandRun(
      ["render", "--graph", folder.path("data"), "--all-views", folder.path("pictures")] + words)
  }

  private static func lines(_ run: CommandRun) -> [String: Int] {
    Dictionary(
      run.text.split(separator: "\n").map { (String($0.prefix { $0 != " " }), 1) },
      uniquingKeysWith: +)
  }

  @Test func filesAreThoseOfSingleRuns() throws {
    let folder = try Self.data()
    let run = try Self.draw(folder, "--format", "svg,dot,pdf")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.lines(run) == ["drawn": 6])
    for ending in ["svg", "gv", "pdf"] {
      let alone = folder.path("alone.\(ending)")
      let words = ["render", "second", "--graph", folder.path("data"), "-o", alone]
      #expect(try CommandRun(words).status == 0)
      let series = TemporaryFolder.bytes(of: folder.path("pictures/second.\(ending)"))
      #expect(series == TemporaryFolder.bytes(of: alone))
    }
  }

  @Test func onlyWhatHasChangedIsDrawn() throws {
    let folder = try Self.data()
    #expect(Self.lines(try Self.draw(folder)) == ["drawn": 2])
    let again = try Self.draw(folder)
    #expect(Self.lines(again) == ["kept": 2])
    #expect(again.errors == "0 drawn, 2 kept, 0 failed, 0 removed.\n")
    let text = String(
      decoding: TemporaryFolder.bytes(of: folder.path("data/Views/second.yaml")) ?? [],
      as: UTF8.self)
    _ = try folder.write(
      text.replacing("second", with: "other").utf8, to: "data/Views/second.yaml")
    #expect(Self.lines(try Self.draw(folder)) == ["drawn": 1, "kept": 1])
    _ = try folder.write("<svg/>".utf8, to: "pictures/second.svg")
    #expect(Self.lines(try Self.draw(folder)) == ["drawn": 1, "kept": 1])
    #expect(Self.lines(try Self.draw(folder, "--theme", "night")) == ["drawn": 2])
    try FileManager.default.removeItem(atPath: folder.path("pictures/.drawn"))
    #expect(Self.lines(try Self.draw(folder, "--theme", "night")) == ["drawn": 2])
  }

  /// A drawing whose view is gone goes, unless somebody has worked on it.
  @Test func drawingsOfViewsThatAreGone() throws {
    let folder = try Self.data()
    _ = try Self.draw(folder, "--format", "svg,dot")
    _ = try folder.write("mine".utf8, to: "pictures/second.gv")
    try FileManager.default.removeItem(atPath: folder.path("data/Views/second.yaml"))
    let run = try Self.draw(folder, "--format", "svg,dot")
    #expect(run.status == 0)
    #expect(Self.lines(run) == ["kept": 2, "removed": 1])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("pictures"))
    #expect(left.contains("second.gv") && !left.contains("second.svg"))
  }

  /// What is said beside a single drawing is said here, too, with the view's name, once a view
  /// whatever its formats, in the order of the views, drawn anew or kept.
  @Test func warningsAreThoseOfSingleRuns() throws {
    let folder = try Self.data()
    let name = String(repeating: "Word", count: 60)
    let theme = "themes:\n  - {id: x1, name: {en: \(name)}, confidence: general-knowledge}\n"
    _ = try folder.write(theme.utf8, to: "data/Entities/long.yaml")
    for id in ["aa-long", "zz-long"] {
      let view = "title: A name\nlayout: layers\ngroups:\n  - show: [x1]\n"
      _ = try folder.write(view.utf8, to: "data/Views/\(id).yaml")
    }
    let alone = try CommandRun(
      ["render", "aa-long", "--graph", folder.path("data"), "-o", folder.path("alone.svg")])
    let warnings = alone.errors.split(separator: "\n").filter { $0.hasPrefix("warning: ") }
    try #require(alone.status == 0 && !warnings.isEmpty, "\(alone.errors)")
    let expected = ["aa-long", "zz-long"].flatMap { id in
      warnings.map { "warning: \(id): " + $0.dropFirst("warning: ".count) }
    }
    for count in [8, 0] {
      let run = try Self.draw(folder, "--format", "svg,dot")
      let told = run.errors.split(separator: "\n").filter { $0.hasPrefix("warning: ") }
      #expect(told.map(String.init) == expected, "\(run.errors)")
      #expect(run.errors.contains("\(count) drawn, "), "\(run.errors)")
    }
    #expect(try Self.draw(folder, "--quiet").errors.isEmpty)
  }

  @Test func oneThatFailsDoesNotKeepTheOthersBack() throws {
    let folder = try Self.data()
    let bad = "title: Nothing\nlayout: network\naround: {entity: nobody}\n"
    _ = try folder.write(bad.utf8, to: "data/Views/aa-bad.yaml")
    let run = try Self.draw(folder)
    #expect(run.status == 65)
    #expect(Self.lines(run) == ["drawn": 2, "failed": 1])
    #expect(run.errors.contains("aa-bad.yaml:3:18: error: no entity named 'nobody'"))
  }

  @Test func theListReadsBackWhatItWrites() {
    var list = DrawnFiles()
    let file = ViewSeries.File(
      view: "v", name: "v.svg", outcome: .drawn([1], warnings: []), source: "abc")
    list.note(file, [1])
    #expect(DrawnFiles(list.text) == list)
    #expect(list.holds([1], in: "v.svg") && !list.holds([2], in: "v.svg"))
    #expect(DrawnFiles("something else\n" + list.text).entries.isEmpty)
  }

  /// Each view that has to be drawn is in one batch; there is one for each worker as long as
  /// batches stay small, and none is heavier than an even share and one view.
  @Test(arguments: [1, 2, 3, 8])
  func batchesShareTheWork(workers: Int) {
    for count in [0, 1, 2, 7, 21, 100] {
      let weights = (0..<count).map { ($0 * 7919) % 31 }
      let drawn = weights.indices.filter { weights[$0] > 0 }
      let batches = ViewSeries.batches(of: weights, workers: workers)
      #expect(batches.flatMap { $0 }.sorted() == drawn)
      #expect(batches.count == min(drawn.count, max(workers, (drawn.count + 15) / 16)))
      let share = weights.reduce(0, +) / max(batches.count, 1)
      for batch in batches {
        #expect(batch.reduce(0) { $0 + weights[$1] } <= share + (weights.max() ?? 0))
      }
    }
  }

  /// A byte more, less or other gives another hash, whatever the length and the place.
  @Test func hashesTellBytesApart() {
    var seen: Set<String> = [ContentHash.of([])]
    var count = 1
    for length in 1...40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37) }
      for place in bytes.indices {
        for bit in 0..<8 {
          var other = bytes
          other[place] ^= 1 << bit
          seen.insert(ContentHash.of(other))
          count += 1
        }
      }
      seen.insert(ContentHash.of([UInt8](repeating: 0, count: length)))
      count += 1
    }
    #expect(seen.count == count)
    #expect(seen.allSatisfy { $0.utf8.count == 32 })
  }

  /// The list of drawn files is the same on every machine, and so are the hashes in it; these were
  /// reckoned by a few lines of Python from the comment of `ContentHash`.
  @Test func hashesStayTheSame() {
    let known = [
      "": "e07ffee2bf51a8f618560510637d0da7", "overview": "4fa9714316665172ddd3078fb0e1190f",
      "sco.drawn/1\n": "a30001593521a435a9764bbcc87a69ec",
    ]
    for (text, hash) in known { #expect(ContentHash.of(Array(text.utf8)) == hash) }
  }

  /// The last step of the hash gives SplitMix64's numbers for the seed 1234567, as published with
  /// it and in Rosetta Code.
  @Test func theHashEndsAsSplitMix64Does() {
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    let numbers = (1...5).map { ContentHash.spread(1_234_567 &+ UInt64($0) &* step) }
    #expect(numbers == published)
  }

  /// A writer of another revision: what the one before wrote is stale, and drawn anew.
  @Test func filesOfAnotherWriterAreStale() throws {
    struct NextSVG: PictureFormat {
      private let own = SVGPicture()
      var revision: Int { own.revision + 1 }
      var name: String { own.name }
      var fileExtension: String { own.fileExtension }
      var mediaType: String { own.mediaType }
      var kind: PictureKind { own.kind }
      var losses: String { own.losses }
      func finish(
        _ bytes: [UInt8], with text: PictureText
      ) throws(RenderError) -> [UInt8] {
        try own.finish(bytes, with: text)
      }
    }
    let view = try GraphSource().view(named: "levels")
    func draw(_ format: any PictureFormat, known: DrawnFiles, _ bytes: [UInt8]?) -> ViewSeries.File
    {
      ViewSeries([view], as: [.picture(format)], program: "sco")
        .draw(of: .sco, known: known, contents: { _ in bytes })[0]
    }
    let first = draw(SVGPicture(), known: DrawnFiles(), nil)
    guard case .drawn(let bytes, _) = first.outcome else {
      Issue.record("nothing drawn: \(first.outcome)")
      return
    }
    var known = DrawnFiles()
    known.note(first, bytes)
    let (again, other) = (
      draw(SVGPicture(), known: known, bytes), draw(NextSVG(), known: known, bytes)
    )
    #expect(again.source == first.source && other.source != first.source)
    if case .kept = again.outcome {} else { Issue.record("drawn again by the same writer") }
    if case .drawn = other.outcome {} else { Issue.record("a stale file is kept") }
  }

  @Test func wordsThatDoNotGoTogether() throws {
    for words in [["--all-views", "x", "-o", "y.svg"], ["--all-views", "x", "family"]] {
      #expect(try CommandRun(["render"] + words).status == 64)
    }
    let run = try CommandRun("render --all-views x --format svg,pfd")
    #expect(run.status == 64)
    #expect(run.errors.contains("'pfd' here; did you mean 'pdf'?"))
  }
}
