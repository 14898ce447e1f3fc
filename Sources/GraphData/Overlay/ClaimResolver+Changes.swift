import Diagnostics
import GraphCore
import LocatedYAML

/// Changes to the graph below: they come before any claim of the files is added.
extension ClaimResolver {
  /// Changes entities, ties claims by disputes and takes away what is replaced or withdrawn.
  mutating func change(_ drafts: Drafts, entities numbers: [NodeID?]) {
    guard drafts.changes else { return }
    let addresses = ClaimAddresses(
      schema: builder.schema, nodes: builder.nodes, claims: builder.claims)
    for (number, node) in numbers.enumerated() where drafts.entities[number].purpose != .declares {
      if let node { change(node, number, drafts) }
    }
    for draft in drafts.disputes { tie(draft, addresses) }
    var gone = correctedProperties(drafts, numbers, addresses)
    for draft in drafts.claims {
      if let address = draft.corrects, let claim = target(address, addresses) {
        correct(claim, draft, addresses)
        gone.insert(ClaimID(claim))
      }
    }
    for draft in drafts.withdrawals {
      if let claim = withdrawn(draft, addresses) { gone.insert(ClaimID(claim)) }
    }
    builder.remove(gone)
  }

  /// A node's description as an entry extends or corrects it.
  private mutating func change(_ number: NodeID, _ entry: Int, _ drafts: Drafts) {
    let draft = drafts.entities[entry]
    let old = builder.nodes[number.index]
    var node = old
    let isCorrection = draft.purpose == .corrects
    var clashes: [String] = []
    for language in draft.node.names.languages {
      if !isCorrection, old.names[language] != nil {
        clashes.append("a name in \(language.rawValue)")
      }
      node.names[language] = draft.node.names[language]
      node.unofficial.removeAll { $0 == language }
    }
    if draft.node.short != nil {
      if !isCorrection, old.short != nil { clashes.append("a short form") }
      node.short = draft.node.short
    }
    if draft.node.article != nil { node.article = draft.node.article }
    node.unofficial = (node.unofficial + draft.node.unofficial).sorted()
    let aliases = draft.node.aliases
    node.aliases =
      isCorrection && !aliases.isEmpty
      ? aliases : old.aliases + aliases.filter { !old.aliases.contains($0) }
    if !clashes.isEmpty {
      findings.append(
        ChangeProblems.targetPage(
          "'\(old.id)' has \(Excerpt.list(clashes, conjunction: "and")) already; 'corrects: "
            + "\(old.id)' replaces it", at: draft.id.range))
    }
    builder.replace(number, by: node)
    changedNodes[number] = draft.id
    var details = Self.differences(old, node)
    if !details.isEmpty { renamedNodes.insert(number) }
    if isCorrection { details += claimDifferences(number, entry, drafts) }
    guard isCorrection && !correctsProperties(entry, drafts) || !details.isEmpty else { return }
    changes.append(
      OverlayChange(
        kind: isCorrection ? .corrected : .extended, subject: old.id, details: details,
        location: location(draft.id), before: place(ofNode: number)))
  }

  /// How the claim that there is a thing is corrected: its dates where new ones are given, and its
  /// documents.
  private func claimDifferences(_ node: NodeID, _ entry: Int, _ drafts: Drafts) -> [String] {
    let old = claims { $0.subject == .node(node) && $0.isPreferred }.first
    let new = drafts.claims.first {
      if case .node(let number) = $0.subject { number == entry } else { false }
    }
    guard let old, var new else { return [] }
    if new.validity == .always { new.validity = builder.claims[old.index].validity }
    return differences(builder.claims[old.index], new)
  }

  /// Whether an entry replaces properties, which are reported by themselves.
  private func correctsProperties(_ entry: Int, _ drafts: Drafts) -> Bool {
    drafts.claims.contains {
      if case .property(of: let number) = $0.subject { number == entry } else { false }
    }
  }

  /// The claims of corrected entities that entries replace: their own, and those of the same keys.
  private mutating func correctedProperties(
    _ drafts: Drafts, _ numbers: [NodeID?], _ addresses: ClaimAddresses
  ) -> Set<ClaimID> {
    var gone: Set<ClaimID> = []
    for draft in drafts.claims {
      switch draft.subject {
      case .node(let number) where drafts.entities[number].purpose == .corrects:
        guard let node = numbers[number] else { continue }
        let old = claims { $0.subject == .node(node) && $0.isPreferred }
        oldLives[node] = old.first.map { builder.claims[$0.index].validity }
        gone.formUnion(old)
      case .property(of: let number) where drafts.entities[number].purpose == .corrects:
        guard let node = numbers[number], let key = draft.properties.first?.key else { continue }
        let old = claims { $0.subject == .property(of: node) && $0[key] != nil }
        for claim in old where !gone.contains(claim) { correct(claim.index, draft, addresses) }
        gone.formUnion(old)
      default: continue
      }
    }
    return gone
  }

  private func claims(_ isWanted: (Claim) -> Bool) -> [ClaimID] {
    builder.claims.indices.filter { isWanted(builder.claims[$0]) }.map { ClaimID($0) }
  }

  private mutating func tie(_ draft: DisputeDraft, _ addresses: ClaimAddresses) {
    guard let dispute = disputes[draft.id.text] else { return }
    for side in draft.sides {
      guard let number = target(side.claim, addresses) else { continue }
      var claim = builder.claims[number]
      (claim.dispute, claim.isPreferred) = (dispute, side.isPreferred)
      builder.replace(ClaimID(number), by: claim)
      changes.append(
        OverlayChange(
          kind: .disputed, subject: addresses.address(of: number),
          details: [side.isPreferred ? "preferred" : "not preferred", "dispute \(draft.id.text)"],
          location: location(side.claim), before: claim.location))
    }
  }

  private mutating func correct(
    _ number: Int, _ draft: ClaimDraft, _ addresses: ClaimAddresses
  ) {
    let old = builder.claims[number]
    changes.append(
      OverlayChange(
        kind: .corrected, subject: addresses.address(of: number),
        details: differences(old, draft), location: location(draft.places.entry),
        before: old.location))
  }

  private mutating func withdrawn(
    _ draft: WithdrawalDraft, _ addresses: ClaimAddresses
  ) -> Int? {
    guard let number = target(draft.claim, addresses) else { return nil }
    if case .node = builder.claims[number].subject {
      findings.append(
        ChangeProblems.targetPage(
          "an entity cannot be withdrawn; withdraw its relationships, or end it with 'corrects' "
            + "and 'until'", at: draft.claim.range))
      return nil
    }
    changes.append(
      OverlayChange(
        kind: .withdrawn, subject: addresses.address(of: number), details: [draft.reason],
        location: location(draft.claim), before: builder.claims[number].location))
    return number
  }

  private func place(ofNode node: NodeID) -> ClaimLocation? {
    builder.claims.first { $0.subject == .node(node) }?.location
  }
}

extension Drafts {
  /// Whether the files change what lies below, rather than only add to it.
  fileprivate var changes: Bool {
    !withdrawals.isEmpty || entities.contains { $0.purpose != .declares }
      || claims.contains { $0.corrects != nil } || disputes.contains { !$0.sides.isEmpty }
  }
}
