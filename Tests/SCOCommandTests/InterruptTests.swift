import Foundation
import Testing

/// Long drawings that are cut off: nothing is left behind, no file, no process.
@Suite(.serialized) struct InterruptTests {
  /// A hundred things, each part of all after it: Graphviz needs a minute.
  private static func heavyOverlay(in folder: TemporaryFolder) throws -> String {
    var text = "initiatives:\n"
    for i in 0..<100 {
      text += "  - id: s\(i)\n    name: {en: S\(i), zh: S\(i), ru: S\(i)}\n    cite: gk-names\n"
    }
    text += "part-of:\n"
    for i in 1..<100 {
      for j in 0..<i { text += "  - from: s\(j)\n    to: s\(i)\n    cite: gk-names\n" }
    }
    return try folder.write(text.utf8, to: "heavy.yaml")
  }

  private static func words(_ folder: TemporaryFolder, _ overlay: String) -> [String] {
    [
      "render", "--around", "s0", "--hops", "2", "--layout", "network", "--overlay", overlay, "-o",
      folder.path("heavy.svg"), "--timeout", "60",
    ]
  }

  @Test func aTimeLimitEndsWith75AndNoFile() throws {
    let folder = try TemporaryFolder()
    let overlay = try Self.heavyOverlay(in: folder)
    let run = try CommandRun(Self.words(folder, overlay) + ["--timeout", "0.05"])
    #expect(run.status == 75)
    #expect(
      run.errors
        == "error: stopped after 0.05 seconds, the limit; ask for less, or allow more time with "
        + "--timeout.\n")
    #expect(folder.names == ["heavy.yaml"])
  }

  @Test(arguments: [SIGINT, SIGTERM]) func aSignalLeavesNothing(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    let overlay = try Self.heavyOverlay(in: folder)
    let process = Process()
    process.executableURL = CommandRun.binary
    process.arguments = Self.words(folder, overlay)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let child = try #require(Self.firstChild(of: process.processIdentifier))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(folder.names == ["heavy.yaml"])
    #expect(Self.isGone(child))
  }

  /// The drawing child, as soon as there is one.
  private static func firstChild(of process: Int32) -> Int32? {
    let end = Date().addingTimeInterval(40)
    while Date() < end {
      if let child = children(of: process).first { return child }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return nil
  }

  private static func children(of process: Int32) -> [Int32] {
    let list = Process()
    list.executableURL = URL(fileURLWithPath: "/bin/ps")
    list.arguments = ["-A", "-o", "ppid=,pid="]
    let pipe = Pipe()
    list.standardOutput = pipe
    guard (try? list.run()) != nil else { return [] }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    list.waitUntilExit()
    return text.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int32($0) }
      return numbers.count == 2 && numbers[0] == process ? numbers[1] : nil
    }
  }

  private static func isGone(_ process: Int32) -> Bool {
    let end = Date().addingTimeInterval(5)
    while Date() < end {
      if kill(process, 0) != 0 { return true }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return false
  }
}
