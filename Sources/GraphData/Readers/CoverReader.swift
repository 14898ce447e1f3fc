import LocatedYAML

/// Reads `covers`: cited evidence that one level stands above another; without a citation there is
/// no order.
struct CoverReader: SectionReader {
  let section = "covers"
  let subject = "a cover"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let above = map.requiredText("above")
    let below = map.requiredText("below")
    let evidence = map.text("evidence")?.text
    _ = map.required("cite")
    let citations = CitationReader.read(&map)
    guard let above, let below else { return }
    drafts.covers.append(
      CoverDraft(above: above, below: below, evidence: evidence, citations: citations))
  }
}
