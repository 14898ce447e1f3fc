import Diagnostics
import GraphCore
import LocatedYAML

/// Names become numbers; those that lead nowhere become findings.
extension ClaimResolver {
  mutating func level(_ name: LocatedText) -> LevelID? {
    if let level = levels[name.text] { return level }
    report(NameProblems.levelPage, name, nearest: levels.nearest(to: name.text), levels.noun)
    return nil
  }

  mutating func disputeID(_ name: LocatedText) -> DisputeID? {
    if let dispute = disputes[name.text] { return dispute }
    report(NameProblems.disputePage, name, nearest: disputes.nearest(to: name.text), disputes.noun)
    return nil
  }

  mutating func entity(_ name: LocatedText) -> NodeID? {
    if let entity = entities[name.text] { return entity }
    var nearest = ids(called: name.text)
    if nearest.isEmpty { nearest = entities.nearest(to: name.text) }
    report(NameProblems.entityPage, name, nearest: nearest, entities.noun)
    return nil
  }

  /// The citations, or `nil` when one of their references does not exist.
  mutating func citations(_ drafts: [CitationDraft]) -> [Citation]? {
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
  mutating func ids(called name: String) -> [String] {
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

  mutating func check(
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

  mutating func report(
    _ page: DiagnosticManual, _ name: LocatedText, nearest: [String], _ noun: String
  ) {
    let finding = page(
      "no \(noun) named \(Excerpt.quoted(name.text))\(NearestName.hint(nearest))",
      at: name.range, fixIts: FixIt.replacing(name, by: nearest))
    if damage.mayDeclare(name.text) { unsaid.append(finding) } else { findings.append(finding) }
  }

  /// Reports an id that is taken.
  ///
  /// - Parameters:
  ///   - first: where the first record stands, if it is of the graph that files are laid over.
  ///   - advice: the end of the sentence.
  mutating func reportDuplicate<Subject>(
    _ id: LocatedText, _ book: NameBook<Subject>, below first: ClaimLocation?, advice: String = ""
  ) {
    var note = DiagnosticNote("the data set that this file is laid over has it")
    if let place = book[id.text].flatMap({ book.place(of: $0) }) {
      note = DiagnosticNote("first here", at: place.range)
    } else if let first {
      note = DiagnosticNote(
        "first here, in the data set that this file is laid over", at: first.standInRange)
    }
    findings.append(
      NameProblems.duplicatePage(
        "there is \(Words.withArticle(book.noun)) '\(id.text)' already\(advice)", at: id.range,
        notes: [note]))
  }

  /// A place as claims keep it: its file relative to the folder.
  func location(_ text: LocatedText) -> ClaimLocation {
    let start = text.start
    let name = start.file.name
    let file = name.hasPrefix(root) ? String(name.dropFirst(root.count)) : name
    return ClaimLocation(file: file, line: start.line, column: start.column)
  }
}
