import Foundation

/// The files of the project, as tests of the house read them.
enum House {
  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file's text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The files below a folder whose names end so, in order; paths start at the project's folder.
  static func files(in folder: String, ending: String = ".swift") throws -> [String] {
    let place = root.appendingPathComponent(folder).path
    guard FileManager.default.fileExists(atPath: place) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: place)
      .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") && !$0.contains("/.") }
      .sorted().map { folder + "/" + $0 }
  }

  /// The Swift targets under `Sources`, in order.
  static func rooms() throws -> [String] {
    let rooms = try files(in: "Sources").compactMap { path in
      path.split(separator: "/").dropFirst().first.map(String.init)
    }
    return Set(rooms).sorted()
  }

  /// Every Swift file of ours: rooms, tests, plugins, the data target.
  static func swiftFiles() throws -> [String] {
    try ["Sources", "Tests", "Plugins", "Graphs", "Benchmarks/Sources"].flatMap {
      try files(in: $0)
    }
  }

  /// Every text file that is committed, data and hidden files of the project included.
  static func textFiles() throws -> [String] {
    let folders = [
      "Sources", "Tests", "Plugins", "Graphs", "Benchmarks/Sources", "Scripts", ".ci", ".github",
    ]
    let endings = [
      ".swift", ".md", ".yaml", ".yml", ".json", ".c", ".h", ".py", ".gv", ".dot", ".svg",
    ]
    let below = try folders.flatMap { folder in
      try files(in: folder, ending: "").filter { path in
        endings.contains { path.hasSuffix($0) } || !path.contains(".")
          || path.hasPrefix(".ci/") || path.hasPrefix("Scripts/")
      }
    }
    let top = [
      "Package.swift", "README.md", "CHANGELOG.md", ".spi.yml", ".swift-format",
      "Benchmarks/Package.swift", "Benchmarks/README.md", "Benchmarks/run.py",
    ]
    return (below + top).filter { path in
      let place = root.appendingPathComponent(path).path
      let attributes = try? FileManager.default.attributesOfItem(atPath: place)
      return attributes?[.type] as? FileAttributeType == .typeRegular
    }
  }

  /// A path's last part without its ending.
  static func baseName(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
