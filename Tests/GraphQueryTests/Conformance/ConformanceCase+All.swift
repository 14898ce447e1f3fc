import Foundation

extension ConformanceCase {
  /// Whether the text alone must be refused.
  var failsAtCompileTime: Bool { expect.error?.phase == "compile time" }

  /// All cases; none where the file is absent.
  static let all: [ConformanceCase] = {
    let given = ProcessInfo.processInfo.environment["SCO_TCK"]
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let near = "/../shared/tck/cases.jsonl"
    let candidates = [given, root + near, "../.." + near]
    return candidates.lazy.compactMap { path in path.flatMap { try? read($0) } }.first ?? []
  }()
}
