import Foundation
import Testing

@testable import SCOCommand

@Suite struct OutputTests {
  @Test func aFileAppearsWholeAndAlone() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", "State", "-o", folder.path("state.txt")])
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    #expect(folder.names == ["state.txt"])
    let printed = try CommandRun("explain State").output
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("state.txt"))) == printed)
  }

  @Test func aHyphenIsStandardOutput() throws {
    #expect(try CommandRun("explain State -o -").output == CommandRun("explain State").output)
  }

  @Test func anExistingFileKeepsItsPermissions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "state.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try CommandRun(["explain", "State", "-o", path]).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func symbolicLinksAreFollowed() throws {
    let folder = try TemporaryFolder()
    for (link, target) in [("old", "there.txt"), ("new", "not-yet.txt")] {
      if link == "old" { _ = try folder.write("old".utf8, to: target) }
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: target)
      #expect(try CommandRun(["explain", "State", "-o", folder.path(link)]).status == 0)
      let type = try FileManager.default.attributesOfItem(atPath: folder.path(link))[.type]
      #expect(type as? FileAttributeType == .typeSymbolicLink)
      #expect(FileManager.default.contents(atPath: folder.path(target))?.count ?? 0 > 10)
    }
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", "State", "-o", folder.url.path])
    #expect(run.status == 73)
    #expect(run.errors == "error: cannot write \(folder.url.path): it is a folder.\n")
  }

  @Test func aMissingFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing/state.txt")
    let run = try CommandRun(["explain", "State", "-o", path])
    #expect(run.status == 73)
    #expect(
      run.errors == "error: cannot create \(path): there is no folder \(folder.path("missing")).\n")
    #expect(folder.names.isEmpty)
  }

  @Test(.enabled(if: Stranger.canBeAsked, "root writes anywhere, and there is no setpriv here"))
  func aFolderOfOthersIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("state.txt")
    let stranger = try Stranger()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    let run = try stranger.run(["explain", "State", "-o", path])
    #expect(run.status == 73)
    #expect(run.errors == "error: cannot create \(path): Permission denied.\n")
    #expect(folder.names.isEmpty)
  }

  /// As with `sort -o`, `cp` and the shell's `>`; the file stays as it was, beside another that
  /// could be written, too.
  @Test(.enabled(if: Stranger.canBeAsked, "root writes anywhere, and there is no setpriv here"))
  func aFileThatMayOnlyBeReadIsKept() throws {
    let folder = try TemporaryFolder()
    let stranger = try Stranger()
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.url.path)
    let path = folder.path("mine.svg")
    let words = ["render", "levels", "-o", path]
    #expect(try stranger.run(words).status == 0)
    let drawn = TemporaryFolder.bytes(of: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    for others in [[], ["-o", folder.path("other.svg")]] {
      let run = try stranger.run(words + ["--theme", "night"] + others)
      #expect(run.status == 73)
      #expect(
        run.errors.contains(
          "cannot create \(path): the file there may only be read; allow writing (chmod u+w), or "
            + "name another file.\n"), "\(run.errors)")
      #expect(TemporaryFolder.bytes(of: path) == drawn)
      #expect(folder.names == ["mine.svg"])
    }
  }

  @Test func aCircleOfLinksIsNoFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("loop.txt")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "loop.txt")
    let run = try CommandRun(["explain", "State", "-o", path])
    #expect(run.status == 73)
    #expect(run.errors == "error: cannot create \(path): its links go in a circle.\n")
    #expect(folder.names == ["loop.txt"])
  }

  /// Neither the names of files nor words that were typed are commands for a terminal.
  @Test func controlCharactersAreNamed() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("kinds: [\n".utf8, to: "a\u{1B}[31m\nb.yaml")
    let place = folder.path("a<U+001B>[31m<U+000A>b.yaml")
    let overlay = try CommandRun(["list", "--overlay", file])
    #expect(overlay.errors.hasPrefix("\(place):") && !overlay.errors.contains("\u{1B}"))
    let day = try CommandRun(["list", "--as-of", "x\u{1B}[31m"])
    #expect(
      day.errors == "error: 'x<U+001B>[31m' is not a date; write 2013, 2013-05 or 2013-05-23.\n")
    let output = try CommandRun(["list", "-o", folder.path("no/\u{7}.txt")])
    #expect(output.errors.contains("no/<U+0007>.txt: there is no folder"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func aFullDiskIsNoticed() throws {
    let run = try CommandRun("explain State -o /dev/full")
    #expect(run.status == 74)
    #expect(run.errors == "error: cannot write to /dev/full: No space left on device.\n")
  }

  @Test func aReaderThatLeavesIsNoFailureOfOurs() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let sco = CommandRun.binary.path
    shell.arguments = ["-c", "{ sleep 0.3; '\(sco)' explain; echo $? >&3; } 3>&2 | true"]
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "141\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func aFullDiskUnderStandardOutputIsNoticed() throws {
    let run = try Self.shell("'\(CommandRun.binary.path)' explain > /dev/full")
    #expect(run.status == 74)
    #expect(run.said == "error: cannot write to standard output: No space left on device.\n")
  }

  @Test func aClosedStandardOutputIsNoticed() throws {
    let run = try Self.shell("'\(CommandRun.binary.path)' explain >&-")
    #expect(run.status == 74)
    #expect(run.said == "error: cannot write to standard output: Bad file descriptor.\n")
  }

  /// With stderr closed, a file must not get its number and the caption with it.
  @Test func aClosedStandardErrorLeavesTheFileAlone() throws {
    let folder = try TemporaryFolder()
    let (one, two) = (folder.path("one.gv"), folder.path("two.gv"))
    let sco = CommandRun.binary.path
    _ = try Self.shell(
      "'\(sco)' render overview -o '\(one)' 2>&-; '\(sco)' render overview -o '\(two)'")
    #expect(TemporaryFolder.bytes(of: one) == TemporaryFolder.bytes(of: two))
    #expect(folder.names == ["one.gv", "two.gv"])
  }

  @Test func aPipeByNameIsWrittenToDirectly() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    let run = try Self.shell(
      "cat '\(pipe)' >&2 & '\(CommandRun.binary.path)' explain State -o '\(pipe)'; wait")
    #expect(run.said == (try CommandRun("explain State").text))
    #expect(folder.names == ["pipe"])
  }

  /// A drawing, an answer, and one of several files: each waits for a reader as long as it may.
  @Test(arguments: [["render", "levels"], ["levels"], ["render", "levels", "-o", "a.svg"]])
  func aPipeWithoutAReaderEndsAtTheLimit(words: [String]) throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe.svg")
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    let placed = words.map { $0 == "a.svg" ? folder.path($0) : $0 }
    let format = words.first == "levels" ? ["--format", "text"] : []
    let run = try CommandRun(placed + format + ["-o", pipe, "--timeout", "2", "--quiet"])
    #expect(run.status == 75)
    let limit = "stopped after 2 seconds, the limit"
    #expect(
      run.errors
        == "error: nobody reads the pipe \(pipe): \(limit); start its reader, or allow more time "
        + "with --timeout.\n")
    #expect(folder.names == ["pipe.svg"])
  }

  @Test func anUnwritableNameIsRefused() throws {
    let long = String(repeating: "x", count: 300)
    let run = try CommandRun(["explain", "State", "-o", "/proc/\(long)"])
    #expect(run.status == 73)
    #expect(run.errors == "error: cannot create /proc/\(long): No such file or directory.\n")
  }

  @Test func aNameAsLongAsTheSystemAllowsIsNoHindrance() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    #expect(try CommandRun(["explain", "State", "-o", folder.path(name)]).status == 0)
    #expect(folder.names == [name])
  }

  /// What a shell's line printed on stderr, and its exit code.
  private static func shell(_ line: String) throws -> (status: Int32, said: String) {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", line]
    let errors = Pipe()
    (shell.standardError, shell.standardOutput) = (errors, FileHandle.nullDevice)
    try shell.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    return (shell.terminationStatus, said)
  }

  @Test func aLimitOnFileSizesIsAFailedWrite() throws {
    let folder = try TemporaryFolder()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let (sco, path) = (CommandRun.binary.path, folder.path("x.svg"))
    shell.arguments = ["-c", "ulimit -f 4; exec '\(sco)' render overview -o '\(path)'"]
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(folder.names.isEmpty)
  }

  /// Tens of thousands of claims take longer to read and to lay out than the limit, before a
  /// drawing child is started.
  @Test func ownWorkEndsAtTheLimitToo() throws {
    let folder = try TemporaryFolder()
    let numbers = 1...16_000
    let places = numbers.map { "  - {id: p\($0), name: {en: P\($0)}, cite: gk-names}\n" }
    let ties = numbers.map { "  - {from: p\($0), to: china, cite: gk-names}\n" }
    let text = "places:\n" + places.joined() + "located-in:\n" + ties.joined()
    let file = try folder.write(text.utf8, to: "mine.yaml")
    let words = ["render", "--around", "China", "--overlay", file, "--timeout", "0.5"]
    let run = try CommandRun(words + ["-o", folder.path("x.svg")])
    #expect(run.status == 75)
    #expect(run.errors.contains("allow more time with --timeout"))
    #expect(folder.names == ["mine.yaml"])
  }
}
