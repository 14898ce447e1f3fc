import SCOGraph
import Testing

/// The manual has a page for everything that can be met.
@Suite struct ManualTests {
  let manual = Manual(ManualPage.all(schema: .sco) + ManualPage.formats(FormatUse.ofTexts))

  @Test func pagesAreInOrderAndOnce() {
    let ids = manual.pages.map { $0.id.lowercased() }
    #expect(Set(ids).count == ids.count)
    #expect(manual.pages.map(\.id) == manual.pages.map(\.id).sorted())
  }

  @Test func everyPageSaysSomething() {
    for page in manual.pages {
      #expect(page.summary.hasSuffix("."), "\(page.id)")
      #expect(page.text.split(separator: "\n").count > 1, "\(page.id)")
      #expect(!page.summary.contains("\n"), "\(page.id)")
    }
  }

  @Test func everyKindDiagnosticAndFormatHasAPage() throws {
    for kind in Schema.sco.entityKinds { #expect(try manual.page(kind.name).id == kind.name) }
    for kind in Schema.sco.relationshipKinds {
      #expect(try manual.page(kind.name).id == kind.slug)
      #expect(try manual.page(kind.slug).id == kind.slug)
    }
    for page in DataManualCatalog.all { #expect(try manual.page(page.id).text == page.text) }
    for format in ExporterCatalog.all.map(\.format) {
      #expect(try manual.page(format.name).text.contains("Lost: \(format.lost)"))
    }
    for format in AnswerFormat.all {
      #expect(try manual.page(format.name).text.contains("Lost: \(format.lost)"))
    }
  }

  @Test func theListHasALineAPage() {
    let lines = manual.list.split(separator: "\n")
    #expect(lines.count == manual.pages.count)
    for (line, page) in zip(lines, manual.pages) { #expect(line.hasPrefix(page.id)) }
  }
}
