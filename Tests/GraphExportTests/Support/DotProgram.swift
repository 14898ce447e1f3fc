import Foundation

/// Graphviz's own `dot`, where it is installed: the judge of our DOT text.
struct DotProgram {
  /// What a run gave.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String
  }

  private let path: String

  /// Finds the program, or nil.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/dot" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Runs it over a text; the text and the output go through files, so that no pipe fills up.
  func run(_ text: String, _ arguments: String...) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sco-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output, errors) = (
      folder.appendingPathComponent("in.gv"), folder.appendingPathComponent("out"),
      folder.appendingPathComponent("err")
    )
    try Data(text.utf8).write(to: input)
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [input.path, "-o", output.path]
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
