import Foundation
import SCOGraph
import Testing

/// The questions of the documentation, each run on the embedded graph.
@Suite struct QueryCookbookTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let title: String
    let query: String
    let answer: String

    var testDescription: String { title }
  }

  static let questions: [Question] = {
    let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/SCOGraph/SCOGraph.docc/QueryCookbook.md")
    let text = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n### ").dropFirst().map { section in
      Question(
        title: section.components(separatedBy: "\n")[0], query: block("gql", in: section),
        answer: block("csv", in: section))
    }
  }()

  private static func block(_ language: String, in section: String) -> String {
    let parts = section.components(separatedBy: "```\(language)\n")
    return parts.count > 1 ? parts[1].components(separatedBy: "```")[0] : ""
  }

  @Test func thereAreForty() { #expect(Self.questions.count == 40) }

  @Test(arguments: questions) func theAnswerIsTheOnePrinted(question: Question) throws {
    let answer = try Graph.sco.query(question.query)
    let table = answer.table(in: Edition(of: .sco)).csv.replacingOccurrences(of: "\r\n", with: "\n")
    #expect(table == question.answer)
    #expect(answer.query.warnings.isEmpty)
    #expect(answer.isComplete)
  }

  /// So that CSV is written row by row.
  @Test(arguments: questions) func theTextTellsWhatStandsInColumns(question: Question) throws {
    let query = try Graph.sco.prepare(question.query)
    #expect(!query.elements.contains(.unknown))
  }

  @Test(arguments: QueryManual.pages.filter { !$0.examples.isEmpty })
  func theManualsExamplesRun(page: QueryPage) throws {
    for example in page.examples {
      let answer = try Graph.sco.query(example)
      #expect(answer.query.warnings.isEmpty, "\(example)")
      #expect(!answer.rows.isEmpty || page.name == "sourced_by", "\(example)")
    }
  }

  @Test func eachPageHasAnExample() {
    for page in QueryManual.pages { #expect(!page.examples.isEmpty, "\(page.name)") }
  }
}
