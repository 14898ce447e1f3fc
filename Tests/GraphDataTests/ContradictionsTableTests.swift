import Foundation
import GraphCore
import GraphData
import SCO
import Testing

/// `Graphs/Contradictions.md` says of every contradiction that was found what became of it.
@Suite struct ContradictionsTableTests {
  private struct Row {
    let id: String
    let became: String
    let targets: [String]
    let reason: String
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private static func rows() throws -> [Row] {
    let text = try String(contentsOfFile: root + "/Graphs/Contradictions.md", encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| d-") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        id: cells[0], became: cells[2],
        targets: cells[3].split(whereSeparator: { "` ".contains($0) }).map(String.init),
        reason: cells[4])
    }
  }

  @Test func everyRowStandsOnceInItsOrder() throws {
    let expected = (1...51).map { "d-" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(try Self.rows().map(\.id) == expected)
  }

  @Test func everyTargetExists() throws {
    let graph = try DatasetLoader(schema: .sco).load(folder: Self.root + "/Graphs").checkedGraph()
    let addresses = ClaimAddresses(graph)
    for row in try Self.rows() {
      let claims = row.targets.map { addresses.claims(at: $0).map { graph.claims[$0] } }
      let problem: String? =
        switch row.became {
        case "dispute": Self.lacksSides(row.targets, graph)
        case "both dates": Self.isUndated(claims) ? "has not two dates" : nil
        case "both claims": claims.count < 2 || claims.contains([]) ? "has not two claims" : nil
        case "note": claims.joined().contains { $0.note != nil } ? nil : "has no note"
        case "level":
          row.targets.allSatisfy { id in
            graph.levels.levels.contains { $0.id == id && $0.contested != nil }
          } ? nil : "is not contested"
        case "left out": row.targets.isEmpty && row.reason.count > 40 ? nil : "gives no reason"
        default: "became what is not told"
        }
      #expect(problem == nil, "\(row.id) \(row.targets)")
    }
  }

  private static func lacksSides(_ ids: [String], _ graph: Graph) -> String? {
    guard ids.count == 1, let index = graph.disputes.firstIndex(where: { $0.id == ids[0] }) else {
      return "no such dispute"
    }
    let sides = graph.claims.filter { $0.dispute == DisputeID(index) }
    let preferred = sides.count { $0.isPreferred }
    return preferred > 0 && preferred < sides.count ? nil : "not two sides"
  }

  private static func isUndated(_ claims: [[Claim]]) -> Bool {
    let dates = claims.joined().flatMap { claim in
      [claim.validity.since] + claim.properties.map { $0.value.date }
    }
    return Set(dates.compactMap { $0?.description }).count < 2
  }
}
