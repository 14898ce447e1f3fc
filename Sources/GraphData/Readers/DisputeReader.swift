import GraphCore
import LocatedYAML

/// Reads `disputes`: contradictions that the data keep.
struct DisputeReader: SectionReader {
  let section = "disputes"
  let subject = "a dispute"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let id = map.requiredSlug("id")
    let topic = LocalizedTextReader.plainOrLocalized("topic", &map)
    let assessment = LocalizedTextReader.plainOrLocalized("assessment", &map)
    let citations = CitationReader.read(&map)
    let sides = map.list("sides").compactMap { side($0, &map) }
    guard let id else { return }
    let dispute = Dispute(
      id: id.text, topics: topic ?? LocalizedText(),
      assessments: assessment ?? LocalizedText())
    drafts.disputes.append(
      DisputeDraft(id: id, dispute: dispute, citations: citations, sides: sides))
  }

  /// A claim of the data below: its address, or `{claim: ADDRESS, preferred: no}`.
  private func side(_ node: LocatedNode, _ map: inout MapReader) -> DisputeSideDraft? {
    switch node {
    case .scalar(let text): return DisputeSideDraft(claim: text)
    case .mapping(let mapping):
      var inner = MapReader(mapping, of: "a side")
      let claim = inner.requiredText("claim")
      let isPreferred = inner.flag("preferred") ?? true
      map.report(inner.finish())
      return claim.map { DisputeSideDraft(claim: $0, isPreferred: isPreferred) }
    case .list:
      map.report(MapReader.wrongShape(node, expected: "the address of a claim", of: "a side"))
      return nil
    }
  }
}
