import GraphCore
import LocatedYAML

/// Reads `disputes`: contradictions that the data keep.
struct DisputeReader: SectionReader {
  let section = "disputes"
  let subject = "a dispute"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let id = map.requiredSlug("id")
    let topic = map.requiredText("topic")
    let assessment = map.requiredText("assessment")
    let citations = CitationReader.read(&map)
    guard let id else { return }
    let dispute = Dispute(
      id: id.text, topic: topic?.text ?? "", assessment: assessment?.text ?? "")
    drafts.disputes.append(DisputeDraft(id: id, dispute: dispute, citations: citations))
  }
}
