import Foundation
import Testing

/// More than a page can show.
@Suite struct CrowdTests {
  /// Five thousand places in one state.
  private static func crowd(in folder: TemporaryFolder) throws -> String {
    let numbers = 1...5000
    let places = numbers.map { "  - {id: p\($0), name: {en: P\($0)}, cite: gk-names}\n" }
    let ties = numbers.map { "  - {from: p\($0), to: china, cite: gk-names}\n" }
    let text = "places:\n" + places.joined() + "located-in:\n" + ties.joined()
    return try folder.write(text.utf8, to: "mine.yaml")
  }

  @Test func fiveThousandAreRefusedWithAdvice() throws {
    let folder = try TemporaryFolder()
    let query = "MATCH (p:Place)-[r:LOCATED_IN]->(s) RETURN p, r, s"
    let words = ["render", "--query", query, "--overlay", try Self.crowd(in: folder)]
    let run = try CommandRun(words + ["--timeout", "120", "-o", folder.path("x.svg")])
    #expect(run.status == 64)
    #expect(run.errors.contains("and a picture of more than 2000 can neither be laid out in time"))
    #expect(run.errors.contains("name fewer groups or relationships, take fewer steps, or export"))
    #expect(folder.names == ["mine.yaml"])
  }

  @Test func surroundingsSayHowManyTheyLeaveOut() throws {
    let folder = try TemporaryFolder()
    let words = ["render", "--around", "China", "--overlay", try Self.crowd(in: folder)]
    let run = try CommandRun(words + ["--timeout", "120", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Shown: 120 of 5"))
  }
}
