import Foundation

/// The compiler, asked for its errors about a file that imports the modules under test.
struct TypeChecker {
  /// An error that the compiler found.
  struct Finding {
    let line: Int
    let message: String
  }

  let compiler: URL
  let modules: URL

  /// Where `swiftc` is, by `PATH`, or nil where there is none.
  static let compiler: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("swiftc") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// The modules' folder of the build that this test belongs to, or nil where it is not found.
  static let modules: URL? = {
    let bundles = Bundle.allBundles.map(\.bundlePath)
    let places = [CommandLine.arguments[0], Bundle.main.executablePath ?? ""] + bundles
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folders = places.flatMap(ancestors) + [root.appendingPathComponent(".build/debug")]
    return folders.map { $0.appendingPathComponent("Modules") }.first { folder in
      let module = folder.appendingPathComponent("SCO.swiftmodule")
      return FileManager.default.fileExists(atPath: module.path)
    }
  }()

  private static func ancestors(of path: String) -> [URL] {
    var folder = URL(fileURLWithPath: path).standardizedFileURL
    var folders: [URL] = []
    while folder.path != "/" && folders.count < 8 {
      folder = folder.deletingLastPathComponent()
      folders.append(folder)
    }
    return folders
  }

  /// Checks a text and gives the errors in its lines, in the order in which they were printed.
  func errors(in text: String) throws -> [Finding] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sco-typecheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("pairings.swift")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let output = try run([
      "-typecheck", "-diagnostic-style", "llvm", "-swift-version", "6", "-I", modules.path,
      "-module-cache-path", folder.appendingPathComponent("cache").path, file.path,
    ])
    return output.split(separator: "\n").compactMap { Self.finding(in: String($0), of: file) }
  }

  private static func finding(in line: String, of file: URL) -> Finding? {
    guard let mark = line.firstMatch(of: /^(.*?):(\d+):\d+: error: (.*)$/) else {
      return line.hasPrefix("error:") ? Finding(line: 0, message: line) : nil
    }
    let isOurs = mark.output.1.hasSuffix(file.lastPathComponent)
    return Finding(line: isOurs ? Int(mark.output.2) ?? 0 : 0, message: String(mark.output.3))
  }

  private func run(_ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    (process.executableURL, process.arguments) = (compiler, arguments)
    (process.standardError, process.standardOutput) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
