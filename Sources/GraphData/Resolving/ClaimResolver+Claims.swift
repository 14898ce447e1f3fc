import Diagnostics
import GraphCore
import LocatedYAML

/// Claims, whose names are looked up and whose ends are checked.
extension ClaimResolver {
  mutating func add(_ draft: ClaimDraft, of drafts: [EntityDraft], entities numbers: [NodeID?]) {
    if case .node(let number) = draft.subject, drafts[number].purpose == .extends { return }
    let subject = subject(draft.subject, numbers)
    let properties = draft.properties.map { resolve($0) }
    let citations = citations(draft.citations)
    let dispute = draft.dispute.flatMap { disputeID($0) }
    let known = properties.compactMap { $0 }
    guard let subject, let citations, (dispute == nil) == (draft.dispute == nil),
      known.count == properties.count, !draft.isBroken
    else {
      halves.append(half(draft, subject, known, citations, among: drafts))
      return
    }
    var claim = Claim(subject, validity: draft.validity, citations: citations)
    if case .node(let node) = subject, draft.validity == .always, let life = oldLives[node] {
      claim.validity = life
    }
    claim.properties = known
    claim.confirmed = draft.confirmed
    claim.confidence = draft.confidence
    claim.note = draft.note
    claim.dispute = dispute
    claim.isPreferred = draft.isPreferred
    claim.location = location(draft.places.entry)
    builder.add(claim)
    places.append(draft.places)
  }

  mutating func subject(
    _ subject: ClaimDraft.Subject, _ numbers: [NodeID?]
  ) -> Claim.Subject? {
    switch subject {
    case .node(let number): return numbers[number].map { .node($0) }
    case .property(of: let number): return numbers[number].map { .property(of: $0) }
    case .unread: return nil
    case .edge(let kind, let from, let to):
      let source = entity(from)
      let target = entity(to)
      let fits = [
        source.map { check($0, from, as: builder.schema[kind].source, kind) },
        target.map { check($0, to, as: builder.schema[kind].target, kind) },
      ]
      guard let source, let target, fits == [true, true] else { return nil }
      return .edge(kind, from: source, to: target)
    }
  }

  mutating func resolve(_ draft: PropertyDraft) -> Property? {
    switch draft.content {
    case .value(let value): Property(draft.key, value)
    case .level(let name): level(name).map { Property(draft.key, .level($0)) }
    }
  }
}
