import Foundation
import Testing

@testable import SCOCommand

/// `-o` several times: each file as its ending says, all of them or none.
@Suite struct SeveralFilesTests {
  @Test func eachFileIsWhatItWouldBeAlone() throws {
    let folder = try TemporaryFolder()
    let names = ["x.svg", "x.pdf", "x.gv", "x.json"]
    let run = try CommandRun(["render", "family"] + names.flatMap { ["-o", folder.path($0)] })
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(folder.names == names.sorted())
    for name in names {
      let alone = folder.path("alone." + name)
      #expect(try CommandRun(["render", "family", "-o", alone]).status == 0)
      #expect(TemporaryFolder.bytes(of: alone) == TemporaryFolder.bytes(of: folder.path(name)))
    }
  }

  /// The last file cannot be made: the first keeps its old bytes, the second does not appear.
  @Test func allOrNone() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("old".utf8, to: "old.svg")
    let run = try CommandRun([
      "render", "family", "-o", old, "-o", folder.path("new.gv"), "-o",
      folder.path("missing/x.pdf"),
    ])
    #expect(run.status == 73)
    #expect(run.errors.contains("there is no folder \(folder.path("missing"))"))
    #expect(folder.names == ["old.svg"])
    #expect(TemporaryFolder.bytes(of: old) == Array("old".utf8))
  }

  @Test func aFolderInTheWayStopsAll() throws {
    let folder = try TemporaryFolder()
    let taken = folder.path("folder.svg")
    try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: false)
    let again = try CommandRun(["render", "family", "-o", folder.path("other.gv"), "-o", taken])
    #expect(again.status == 73)
    #expect(again.errors == "error: cannot write \(taken): it is a folder.\n")
    #expect(!folder.names.contains("other.gv"))
  }

  @Test(arguments: [
    (["-o", "a.svg", "-o", "b.pdf", "--format", "svg"], "'--format' goes with one file;"),
    (["-o", "a.svg", "-o", "-"], "'-' does not say what it is to be;"),
    (["-o", "a.svg", "-o", "b"], "'b' does not say what it is to be;"),
    (["-o", "a.svg", "-o", "b.svgg"], "there is no format 'svgg' here; did you mean 'svg'?"),
    (["-o", "a.svg", "-o", "./a.svg"], "is named twice after '-o'."),
    (["-o", "a.svg", "-o", "a.gv", "--dpi", "90"], "counts the pixels of a PNG; write to one."),
  ])
  func whatIsRefused(_ words: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["render", "family"] + words, in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(folder.names.isEmpty)
  }

  @Test func otherVerbsWriteOneFile() throws {
    let run = try CommandRun("show sco -o a.txt -o b.txt")
    #expect(run.status == 64)
    #expect(run.errors == "error: '-o' is given 2 times; only 'sco render' writes several files.\n")
  }
}
