import Diagnostics
import GraphCore
import LocatedYAML

/// Claims, whose names are looked up and whose ends are checked.
extension ClaimResolver {
  mutating func add(_ draft: ClaimDraft, entities numbers: [NodeID?]) {
    let subject = subject(draft.subject, numbers)
    let properties = draft.properties.map { resolve($0) }
    let citations = citations(draft.citations)
    let dispute = draft.dispute.flatMap { disputeID($0) }
    guard let subject, let citations, (dispute == nil) == (draft.dispute == nil) else { return }
    let known = properties.compactMap { $0 }
    guard known.count == properties.count, !draft.isBroken else { return }
    var claim = Claim(subject, validity: draft.validity, citations: citations)
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
    case .edge(let kind, let from, let to):
      let source = entity(from)
      let target = entity(to)
      guard let source, let target else { return nil }
      let fits = [
        check(source, from, as: builder.schema[kind].source, kind),
        check(target, to, as: builder.schema[kind].target, kind),
      ]
      return fits.contains(false) ? nil : .edge(kind, from: source, to: target)
    }
  }

  mutating func resolve(_ draft: PropertyDraft) -> Property? {
    switch draft.content {
    case .value(let value): Property(draft.key, value)
    case .level(let name): level(name).map { Property(draft.key, .level($0)) }
    }
  }
}
