import Foundation

/// One run of a program: what it said and how it ended.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program; a nil environment is the test's own.
  init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]? = nil
  ) throws {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try scratch.handle("output")
    process.standardError = try scratch.handle("errors")
    if let environment { process.environment = environment }
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    (output, errors) = (try scratch.text("output"), try scratch.text("errors"))
  }

  /// A program that SwiftPM built beside the tests.
  static func product(_ name: String) -> URL {
    let bundle = Bundle(for: Anchor.self).bundleURL
    let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    return folder.appendingPathComponent(name)
  }
}

private final class Anchor {}

/// A folder that lasts as long as the value that holds it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("sco-house-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, in a folder of the folder if its name says so.
  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func handle(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: url.appendingPathComponent(name))
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}
