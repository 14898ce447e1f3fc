import Diagnostics
import Testing

@testable import GraphQuery

@Suite("Parsing the conformance cases")
struct ConformanceParsingTests {
  @Test(
    "A query that is not refused at compile time parses",
    .enabled(if: !ConformanceCase.all.isEmpty, "the conformance cases are not on this machine"))
  func allParse() {
    for item in ConformanceCase.all where !item.failsAtCompileTime {
      let file = SourceFile(name: "query", text: item.query)
      let (query, findings) = Parser.query(TokenList(file))
      #expect(query != nil, "\(item.id): \(findings.first?.diagnostic.message ?? "")")
    }
  }
}
