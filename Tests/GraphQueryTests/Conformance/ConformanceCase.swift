import Foundation

/// One case of the conformance cases that lie outside the project, where they are present.
struct ConformanceCase: Decodable, Sendable {
  struct Failure: Decodable, Sendable {
    let type: String
    let phase: String
    let detail: String
  }

  struct Expectation: Decodable, Sendable {
    let kind: String
    let error: Failure?
  }

  let id: String
  let folder: String
  let query: String
  let expect: Expectation

  /// Whether the text alone must be refused.
  var failsAtCompileTime: Bool { expect.error?.phase == "compile time" }

  /// All cases; none where the file is absent.
  static let all: [ConformanceCase] = {
    let given = ProcessInfo.processInfo.environment["SCO_TCK"]
    let candidates = [given, "../shared/tck/cases.jsonl", "../../../shared/tck/cases.jsonl"]
    for path in candidates.compactMap({ $0 }) {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      return text.split(separator: "\n").compactMap { line in
        try? JSONDecoder().decode(ConformanceCase.self, from: Data(line.utf8))
      }
    }
    return []
  }()
}
