import Diagnostics
import GraphCore
import LocatedYAML

/// From drafts to records: names become numbers, and what does not fit is found.
///
/// A record of which any part fails is left out, so that it makes no findings of a second order.
struct ClaimResolver {
  private(set) var builder: GraphBuilder
  private(set) var findings = DiagnosticList()
  /// Where the claims that were added stand; the first belongs to claim number `baseClaims`.
  private(set) var places: [ClaimPlaces] = []
  /// Where the references that were added stand, in order.
  private(set) var referencePlaces: [LocatedText] = []
  /// Where the disputes that were added stand, in order.
  private(set) var disputePlaces: [LocatedText] = []
  /// Where the entities that were added stand, in order.
  private(set) var nodePlaces: [LocatedText] = []

  /// The part of file names that locations leave out.
  private let root: String
  private var references = NameBook<Reference>("reference")
  private var levels = NameBook<Level>("level")
  private var disputes = NameBook<Dispute>("dispute")
  private var entities = NameBook<Node>("entity")
  private var idsByName: [String: [String]]?

  /// Starts from a header and nothing else, or from the records of a graph.
  init(_ builder: GraphBuilder, root: String) {
    self.builder = builder
    self.root = root
    for (index, item) in builder.references.enumerated() {
      _ = references.insert(item.id, ReferenceID(index))
    }
    for (index, item) in builder.levels.levels.enumerated() {
      _ = levels.insert(item.id, LevelID(index))
    }
    for (index, item) in builder.disputes.enumerated() {
      _ = disputes.insert(item.id, DisputeID(index))
    }
    for (index, item) in builder.nodes.enumerated() {
      _ = entities.insert(item.id, NodeID(index))
    }
  }

  /// Adds all that the drafts say.
  ///
  /// - Complexity: O(*n*) in the number of drafts, and O(*k* · *n*) for *k* unknown names.
  mutating func resolve(_ drafts: Drafts) {
    for draft in drafts.references { add(draft) }
    add(drafts.levels, drafts.covers)
    for draft in drafts.disputes { add(draft) }
    let numbers = drafts.entities.map { add($0) }
    places.reserveCapacity(drafts.claims.count)
    for draft in drafts.claims {
      guard findings.count < FileReader.findingLimit else {
        return findings.append(
          FileReader.manyPage(
            "there are too many findings; the claims from here on are not looked at",
            at: draft.places.entry.range))
      }
      add(draft, entities: numbers)
    }
  }

  // MARK: Records that claims lean on

  private mutating func add(_ draft: ReferenceDraft) {
    let number = ReferenceID(builder.references.count)
    guard references.insert(draft.id.text, number, at: draft.id) else {
      return reportDuplicate(draft.id, references)
    }
    var reference = draft.reference
    reference.location = location(draft.id)
    _ = builder.add(reference)
    referencePlaces.append(draft.id)
  }

  private mutating func add(_ draft: DisputeDraft) {
    let number = DisputeID(builder.disputes.count)
    guard disputes.insert(draft.id.text, number, at: draft.id) else {
      return reportDuplicate(draft.id, disputes)
    }
    var dispute = draft.dispute
    dispute.citations = citations(draft.citations) ?? []
    dispute.location = location(draft.id)
    _ = builder.add(dispute)
    disputePlaces.append(draft.id)
  }

  private mutating func add(_ draft: EntityDraft) -> NodeID? {
    let number = NodeID(builder.nodes.count)
    guard entities.insert(draft.id.text, number, at: draft.id) else {
      reportDuplicate(draft.id, entities)
      return nil
    }
    nodePlaces.append(draft.id)
    return builder.add(draft.node)
  }

  private mutating func add(_ drafts: [LevelDraft], _ covers: [CoverDraft]) {
    var all = builder.levels.levels
    for draft in drafts {
      guard levels.insert(draft.id.text, LevelID(all.count), at: draft.id) else {
        reportDuplicate(draft.id, levels)
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

  private mutating func cover(_ draft: CoverDraft) -> LevelCover? {
    let above = level(draft.above)
    let below = level(draft.below)
    let citations = citations(draft.citations)
    guard let above, let below, let citations else { return nil }
    return LevelCover(
      above: above, below: below, evidence: draft.evidence, citations: citations,
      location: location(draft.above))
  }

  private mutating func build(
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

  // MARK: Claims

  private mutating func add(_ draft: ClaimDraft, entities numbers: [NodeID?]) {
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

  private mutating func subject(
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

  private mutating func resolve(_ draft: PropertyDraft) -> Property? {
    switch draft.content {
    case .value(let value): Property(draft.key, value)
    case .level(let name): level(name).map { Property(draft.key, .level($0)) }
    }
  }

  // MARK: Names

  private mutating func level(_ name: LocatedText) -> LevelID? {
    if let level = levels[name.text] { return level }
    report(NameProblems.levelPage, name, nearest: levels.nearest(to: name.text), levels.noun)
    return nil
  }

  private mutating func disputeID(_ name: LocatedText) -> DisputeID? {
    if let dispute = disputes[name.text] { return dispute }
    report(NameProblems.disputePage, name, nearest: disputes.nearest(to: name.text), disputes.noun)
    return nil
  }

  private mutating func entity(_ name: LocatedText) -> NodeID? {
    if let entity = entities[name.text] { return entity }
    var nearest = ids(called: name.text)
    if nearest.isEmpty { nearest = entities.nearest(to: name.text) }
    report(NameProblems.entityPage, name, nearest: nearest, entities.noun)
    return nil
  }

  /// The citations, or `nil` when one of their references does not exist.
  private mutating func citations(_ drafts: [CitationDraft]) -> [Citation]? {
    var result: [Citation]? = []
    for draft in drafts {
      if let reference = references[draft.reference.text] {
        result?.append(Citation(reference, locator: draft.locator))
      } else {
        let nearest = references.nearest(to: draft.reference.text)
        report(NameProblems.referencePage, draft.reference, nearest: nearest, references.noun)
        result = nil
      }
    }
    return result
  }

  /// The ids of entities that have a name or an alias, at most two.
  private mutating func ids(called name: String) -> [String] {
    if idsByName == nil {
      var table: [String: [String]] = [:]
      for node in builder.nodes {
        for name in node.names.languages.compactMap({ node.names[$0] }) + node.aliases {
          table[name.lowercased(), default: []].append(node.id)
        }
      }
      idsByName = table
    }
    return Array((idsByName?[name.lowercased()] ?? []).prefix(2))
  }

  // MARK: Findings

  private mutating func check(
    _ node: NodeID, _ name: LocatedText, as role: EndRole, _ kind: RelationshipKindID
  ) -> Bool {
    let kinds = builder.nodes[node.index].kinds.kinds.map { builder.schema[$0] }
    if kinds.contains(where: { role.kinds.contains($0.name) }) { return true }
    let problem = EndProblem(
      name: name, kinds: kinds, role: role, kind: builder.schema[kind],
      declaration: entities.place(of: node))
    findings.append(problem.diagnostic)
    return false
  }

  private mutating func report(
    _ page: DiagnosticManual, _ name: LocatedText, nearest: [String], _ noun: String
  ) {
    findings.append(
      page(
        "no \(noun) named \(Excerpt.quoted(name.text))\(NearestName.hint(nearest))",
        at: name.range, fixIts: FixIt.replacing(name, by: nearest)))
  }

  private mutating func reportDuplicate<Subject>(_ id: LocatedText, _ book: NameBook<Subject>) {
    let first = book[id.text].flatMap { book.place(of: $0) }
    let note =
      first.map { DiagnosticNote("first here", at: $0.range) }
      ?? DiagnosticNote("the data set that this file is laid over has it")
    findings.append(
      NameProblems.duplicatePage(
        "there is \(Words.withArticle(book.noun)) '\(id.text)' already", at: id.range, notes: [note]
      ))
  }

  /// A place as claims keep it: its file relative to the folder.
  private func location(_ text: LocatedText) -> ClaimLocation {
    let start = text.start
    let name = start.file.name
    let file = name.hasPrefix(root) ? String(name.dropFirst(root.count)) : name
    return ClaimLocation(file: file, line: start.line, column: start.column)
  }
}
