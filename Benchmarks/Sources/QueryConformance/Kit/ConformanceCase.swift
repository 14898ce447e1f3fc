import Foundation

/// One case of a conformance file: a graph, a query, and what must come of it.
///
/// The format is described beside the cases, in `../shared/tck/README.md`.
struct ConformanceCase: Decodable, Sendable {
  struct Node: Decodable, Sendable {
    let id: String
    let labels: [String]
    let properties: [String: String]
  }

  struct Edge: Decodable, Sendable {
    let id: String
    let type: String
    let from: String
    let to: String
    let properties: [String: String]
  }

  struct Graph: Decodable, Sendable {
    let nodes: [Node]
    let edges: [Edge]
  }

  struct ExpectedError: Decodable, Sendable {
    let type: String
    let phase: String
    let detail: String
  }

  struct Expectation: Decodable, Sendable {
    enum CodingKeys: String, CodingKey {
      case kind, columns, rows, ordered, error
      case listOrderIgnored = "list_order_ignored"
    }

    let kind: String
    let columns: [String]?
    let rows: [[String]]
    let ordered: Bool
    let listOrderIgnored: Bool
    let error: ExpectedError?
  }

  enum CodingKeys: String, CodingKey {
    case id, folder, scenario, graph, params, query, expect
    case setupKind = "setup_kind"
  }

  let id: String
  let folder: String
  let scenario: String
  let graph: Graph?
  let params: [String: String]
  let query: String
  let expect: Expectation
  let setupKind: String

  /// Reads a file of cases, one a line.
  static func read(_ path: String) throws -> [ConformanceCase] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").map { line in
      try decoder.decode(ConformanceCase.self, from: Data(line.utf8))
    }
  }

  /// Where the cases lie: the argument, else `SCO_TCK`, else beside the project.
  static func path(_ arguments: some Collection<String>) -> String {
    arguments.first ?? ProcessInfo.processInfo.environment["SCO_TCK"]
      ?? "../shared/tck/cases.jsonl"
  }
}
