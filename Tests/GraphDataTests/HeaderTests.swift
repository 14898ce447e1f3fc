import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// What `graph.yaml` says of the days that the data know.
@Suite struct HeaderTests {
  private func loaded(_ lines: String) -> Dataset {
    let text = PocketData.header.replacing("knowledge: 2025-11-30\n", with: lines)
    let files = [SourceFile(name: "pocket/graph.yaml", text: text), PocketData.files[1]]
    return DatasetLoader(schema: .sco).load(files, root: "pocket/")
  }

  @Test func dataMaySayWhenTheyBegin() throws {
    let begins = loaded("knowledge: 2025-11-30\nbegins: 1996-04-26\n").graph?.header.begins
    #expect(begins == Day(year: 1996, month: 4, day: 26))
    #expect(loaded("begins: 2025-11-30\nknowledge: 2025-11-30\n").graph?.header.begins != nil)
    let silent = try #require(loaded("knowledge: 2025-11-30\n").graph)
    #expect(silent.header.begins == nil)
  }

  @Test(arguments: [
    (
      "begins: 1996\nknowledge: 2025-11-30\n",
      "'1996' should be a day, such as 2025-11-30 [data.begins]"
    ),
    (
      "begins: 2026-01-01\nknowledge: 2025-11-30\n",
      "the data begin on 2026-01-01, after their last day, 2025-11-30 [data.begins]"
    ),
    (
      "knowledge: 2025-11\n", "'2025-11' should be a day, such as 2025-11-30 [data.knowledge]"
    ),
  ])
  func otherDaysAreErrors(_ lines: String, _ message: String) {
    let errors = loaded(lines).diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.message) [\($0.id)]" } == [message])
    #expect(errors.allSatisfy { $0.range?.start.line == 4 })
  }
}
