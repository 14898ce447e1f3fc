import Diagnostics
import Foundation
import GraphData
import Testing

@Suite struct DataManualCatalogTests {
  @Test func pagesAreInOrderAndFull() {
    let pages = DataManualCatalog.all
    #expect(pages.map(\.id) == pages.map(\.id).sorted())
    #expect(Set(pages.map(\.id)).count == pages.count)
    for page in pages {
      #expect(page.id.wholeMatch(of: /(data|yaml)\.[a-z]+(-[a-z]+)*/) != nil)
      #expect(page.meaning.hasSuffix("."))
      #expect(page.fix.hasSuffix("."))
      #expect(!page.example.isEmpty)
    }
    #expect(DataManualCatalog.page("data.unknown-entity")?.severity == .error)
    #expect(DataManualCatalog.page("data.nothing") == nil)
  }

  @Test func everyRuleOfTheFolderIsListed() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root + "/Sources/GraphData/Lint")
    let frame = ["LintCatalog", "LintData", "LintRule", "Linter"]
    let rules = files.map { String($0.dropLast(".swift".count)) }.filter { !frame.contains($0) }
    #expect(rules.sorted() == LintCatalog.all.map { String(describing: type(of: $0)) })
  }

  @Test func rulesAreInAlphabeticalOrder() {
    let names = LintCatalog.all.map { String(describing: type(of: $0)) }
    #expect(names == names.sorted())
  }

  /// Each rule fires in some test with its exact sentence, which ends in its id.
  @Test func everyRuleHasAnExample() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let tests = try ["CoverageTests", "EvidenceTests", "LintTests", "PlausibilityTests"].map {
      try String(contentsOfFile: "/\(folder)/\($0).swift", encoding: .utf8)
    }.joined()
    for rule in LintCatalog.all {
      let isShown = tests.contains("[\(rule.page.id)]") || tests.contains("\"\(rule.page.id)\"")
      #expect(isShown, "\(rule.page.id)")
    }
  }
}
