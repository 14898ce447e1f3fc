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

  /// The overlay that the page shows does what the page says, without a finding but doubts.
  @Test func theExampleOfAnOverlayIsTrue() throws {
    #expect(try manual.page("overlay").text.contains("  - corrects: cpec\n"))
    let file = SourceFile(name: "mine.yaml", text: ManualPage.overlayExample + "\n")
    let dataset = DatasetLoader(schema: .sco).load([file], over: .sco)
    let findings = dataset.diagnostics.filter { $0.severity.failsCheck }
    #expect(findings.map(\.message) == [])
    #expect(
      dataset.changes.map { "\($0.kind.rawValue) \($0.subject)" } == [
        "added reference my-archive", "extended tapi", "corrected cpec", "corrected cpec/length-km",
        "corrected participates-in/belarus/sco/2024-07-04", "added works-on/sco-forum/energy",
        "added dispute our-doubt", "disputed partnership/china/egypt/2014-12-23",
        "added partnership/china/egypt/2014-12-24", "withdrawn chairs/kyrgyzstan/sco/2025-09-01",
      ])
    let graph = try dataset.checkedGraph()
    let cpec = try #require(graph.entity(Corridor.self, id: "cpec"))
    #expect(cpec.lengthInKilometers == 2950)
  }

  @Test func theListHasALineAPage() {
    let lines = manual.list.split(separator: "\n")
    #expect(lines.count == manual.pages.count)
    for (line, page) in zip(lines, manual.pages) { #expect(line.hasPrefix(page.id)) }
  }
}
