import Diagnostics
import LocatedYAML
import Testing

@Suite struct YAMLManualCatalogTests {
  @Test func pagesAreInOrderAndFull() {
    let pages = YAMLManualCatalog.all
    #expect(pages.map(\.id) == pages.map(\.id).sorted())
    #expect(Set(pages.map(\.id)).count == pages.count)
    for page in pages {
      #expect(page.id.wholeMatch(of: /yaml\.[a-z]+(-[a-z]+)*/) != nil)
      #expect(page.meaning.hasSuffix("."))
      #expect(page.fix.hasSuffix("."))
      #expect(!page.example.isEmpty)
    }
  }
}
