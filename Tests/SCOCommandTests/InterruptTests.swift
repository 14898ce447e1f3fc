import Foundation
import Testing

/// Long drawings that are cut off: nothing is left behind, no file, no process.
@Suite(.serialized) struct InterruptTests {
  /// A folder of data with a view of a hundred things, each part of all after it: Graphviz needs
  /// more than a minute.
  private static func heavyData(in folder: TemporaryFolder) throws -> String {
    let data = folder.path("data")
    let views = URL(fileURLWithPath: data + "/Views")
    try FileManager.default.createDirectory(at: views, withIntermediateDirectories: true)
    var text = """
      references:
        - {id: gk, title: Known, publisher: Test, document: A test., language: en, kind: general-knowledge}
      initiatives:

      """
    for i in 0..<100 {
      text += "  - id: s\(i)\n    name: {en: S\(i), zh: S\(i), ru: S\(i)}\n    cite: gk\n"
    }
    text += "part-of:\n"
    for i in 1..<100 {
      for j in 0..<i { text += "  - from: s\(j)\n    to: s\(i)\n    cite: gk\n" }
    }
    _ = try folder.write(text.utf8, to: "data/heavy.yaml")
    let header = "name: heavy\ntitle: Heavy\nversion: 1\nknowledge: 2025-01-01\n"
    _ = try folder.write(header.utf8, to: "data/graph.yaml")
    let view = """
      title: {en: Heavy}
      layout: network
      relationships: [part-of]
      groups:
        - show:
            - kind: Initiative

      """
    _ = try folder.write(view.utf8, to: "data/Views/heavy.yaml")
    return data
  }

  private static func words(_ folder: TemporaryFolder, _ data: String) -> [String] {
    ["render", "heavy", "--graph", data, "-o", folder.path("heavy.svg"), "--timeout", "60"]
  }

  @Test func aTimeLimitEndsWith75AndNoFile() throws {
    let folder = try TemporaryFolder()
    let data = try Self.heavyData(in: folder)
    let run = try CommandRun(Self.words(folder, data) + ["--timeout", "0.05"])
    #expect(run.status == 75)
    #expect(
      run.errors
        == "error: stopped after 0.05 seconds, the limit; ask for less, or allow more time with "
        + "--timeout.\n")
    #expect(folder.names == ["data"])
  }

  @Test(arguments: [SIGINT, SIGTERM]) func aSignalLeavesNothing(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    let data = try Self.heavyData(in: folder)
    let process = Process()
    process.executableURL = CommandRun.binary
    process.arguments = Self.words(folder, data)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let child = try #require(Self.firstChild(of: process.processIdentifier))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(folder.names == ["data"])
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
    let list = "/proc/\(process)/task/\(process)/children"
    if let text = try? String(contentsOfFile: list, encoding: .utf8) {
      return text.split(separator: " ").compactMap { Int32($0) }
    }
    return listedChildren(of: process)
  }

  private static func listedChildren(of process: Int32) -> [Int32] {
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
