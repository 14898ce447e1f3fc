import Diagnostics
import GraphCore
import LocatedYAML

/// What could be read of a claim of which a part failed: rules look at it, the builder does not.
struct HalfClaim {
  /// The claim; what could not be read of it is such that no rule finds anything in it.
  let claim: Claim
  /// Its subject in words, with the names as they were written.
  let words: String
  /// Whether all that says what it rests on could be read.
  let isSupportRead: Bool
  let places: ClaimPlaces
}

extension ClaimResolver {
  func half(
    _ draft: ClaimDraft, _ subject: Claim.Subject?, _ properties: [Property],
    _ citations: [Citation]?, among drafts: [EntityDraft]
  ) -> HalfClaim {
    let stranger = NodeID(builder.nodes.count + drafts.count + halves.count)
    var claim = Claim(subject ?? stand(in: draft.subject, stranger))
    if draft.isTimeRead {
      claim = Claim(claim.subject, validity: draft.validity)
      claim.properties = properties
    } else if case .edge = claim.subject {
      claim = Claim(.node(stranger))
    }
    claim.citations = citations ?? []
    claim.confidence = draft.confidence
    claim.isPreferred = draft.isPreferred
    claim.location = location(draft.places.entry)
    return HalfClaim(
      claim: claim, words: words(draft, among: drafts),
      isSupportRead: citations != nil && draft.isSupportRead, places: draft.places)
  }

  /// A subject that no other claim has, save the claims of the same draft of an entity.
  private func stand(in subject: ClaimDraft.Subject, _ stranger: NodeID) -> Claim.Subject {
    switch subject {
    case .node(let number): .node(NodeID(builder.nodes.count + number))
    case .property(of: let number): .property(of: NodeID(builder.nodes.count + number))
    case .edge, .unread: .node(stranger)
    }
  }

  private func words(_ draft: ClaimDraft, among drafts: [EntityDraft]) -> String {
    switch draft.subject {
    case .node(let number): return "'\(drafts[number].id.text)'"
    case .property(of: let number):
      return "\(draft.properties.first?.key ?? "a property") of '\(drafts[number].id.text)'"
    case .edge(let kind, let from, let to):
      let slug = builder.schema[kind].slug
      return "\(Excerpt.quoted(from.text)) \(slug) \(Excerpt.quoted(to.text))"
    case .unread(let words): return words
    }
  }
}
