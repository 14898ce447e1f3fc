import Diagnostics
import GraphCore
import LocatedYAML

/// The records that claims lean on.
extension ClaimResolver {
  mutating func add(_ draft: ReferenceDraft) {
    let number = ReferenceID(builder.references.count)
    guard references.insert(draft.id.text, number, at: draft.id) else {
      let first = references[draft.id.text].flatMap { builder.references[$0.index].location }
      return reportDuplicate(draft.id, references, below: first)
    }
    var reference = draft.reference
    reference.location = location(draft.id)
    _ = builder.add(reference)
    referencePlaces.append(draft.id)
  }

  mutating func add(_ draft: DisputeDraft) {
    let number = DisputeID(builder.disputes.count)
    guard disputes.insert(draft.id.text, number, at: draft.id) else {
      let first = disputes[draft.id.text].flatMap { builder.disputes[$0.index].location }
      return reportDuplicate(draft.id, disputes, below: first)
    }
    var dispute = draft.dispute
    dispute.citations = citations(draft.citations) ?? []
    dispute.location = location(draft.id)
    _ = builder.add(dispute)
    disputePlaces.append(draft.id)
  }

  /// Keeps the coverage; texts that do not exist are found.
  mutating func checkTexts(_ drafts: Drafts) {
    (coverage, coveredTexts) = (drafts.coverage, drafts.coveredTexts)
    let texts = coverage.map(\.text) + coveredTexts.map(\.text)
    for text in texts where references[text.text] == nil {
      let nearest = references.nearest(to: text.text)
      report(NameProblems.referencePage, text, nearest: nearest, references.noun)
    }
  }

  mutating func add(_ draft: EntityDraft) -> NodeID? {
    guard draft.purpose == .declares else { return changed(draft) }
    let number = NodeID(builder.nodes.count)
    guard entities.insert(draft.id.text, number, at: draft.id) else {
      let first = entities[draft.id.text].flatMap { number in
        builder.claims.first { $0.subject == .node(number) }?.location
      }
      reportDuplicate(draft.id, entities, below: first, advice: NameProblems.entityAdvice)
      return nil
    }
    nodePlaces.append(draft.id)
    return builder.add(draft.node)
  }

  mutating func add(_ drafts: [LevelDraft], _ covers: [CoverDraft]) {
    var all = builder.levels.levels
    for draft in drafts {
      guard levels.insert(draft.id.text, LevelID(all.count), at: draft.id) else {
        let first = levels[draft.id.text].flatMap { all[$0.index].location }
        reportDuplicate(draft.id, levels, below: first)
        continue
      }
      var level = draft.level
      level.citations = citations(draft.citations) ?? []
      level.location = location(draft.id)
      all.append(level)
    }
    var order = builder.levels.covers
    for draft in covers {
      guard let cover = cover(draft) else { continue }
      order.append(cover)
    }
    build(all, order, newLevel: drafts.last?.id, newCover: covers.last?.above)
  }

  mutating func cover(_ draft: CoverDraft) -> LevelCover? {
    let above = level(draft.above)
    let below = level(draft.below)
    let citations = citations(draft.citations)
    guard let above, let below, let citations else { return nil }
    return LevelCover(
      above: above, below: below, evidence: draft.evidence, citations: citations,
      location: location(draft.above))
  }

  mutating func build(
    _ all: [Level], _ covers: [LevelCover], newLevel: LocatedText?, newCover: LocatedText?
  ) {
    guard let place = all.count > 64 ? newLevel : newCover ?? newLevel else { return }
    do throws(LevelScale.Flaw) {
      builder.levels = try LevelScale(all, covers: covers)
    } catch {
      findings.append(LevelProblems.diagnostic(error, levels: all, at: place))
      if let bare = try? LevelScale(Array(all.prefix(64)), covers: []) { builder.levels = bare }
    }
  }
}
