import Diagnostics
import GraphCore
import LocatedYAML

/// Reads the relationships of one kind.
struct RelationshipReader: SectionReader {
  let id: RelationshipKindID
  let kind: RelationshipKind

  var section: String { kind.slug }
  var subject: String { "a relationship '\(kind.slug)'" }

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let ends = kind.isDirected ? directed(&map) : undirected(&map)
    let properties = kind.properties.compactMap { key -> PropertyDraft? in
      map.optional(key.key).flatMap { PropertyReader.read($0, key, &map) }
    }
    PropertyReader.checkRequired(kind.properties, &map)
    let corrects = map.text("corrects")
    guard var claim = ClaimReader.read(&map, subject: .unread(subject)) else { return }
    if let ends { claim.subject = .edge(id, from: ends.from, to: ends.to) }
    claim.properties = properties.sorted { $0.key < $1.key }
    claim.corrects = corrects
    for key in kind.properties {
      claim.places.dates.merge(PropertyReader.place(map.mapping[key.key], key)) { one, _ in one }
    }
    claim.isBroken = map.diagnostics.hasErrors
    drafts.claims.append(claim)
  }

  private func directed(_ map: inout MapReader) -> (from: LocatedText, to: LocatedText)? {
    let from = map.requiredText("from")
    let to = map.requiredText("to")
    guard let from, let to else { return nil }
    return (from, to)
  }

  private func undirected(_ map: inout MapReader) -> (from: LocatedText, to: LocatedText)? {
    guard map.required("between") != nil else { return nil }
    let ends = map.texts("between")
    guard ends.count == 2 else {
      if let node = map.mapping["between"] {
        map.report(Self.endsPage("'between' should list two entities: [a, b]", at: node.range))
      }
      return nil
    }
    guard ends[0].text != ends[1].text else {
      map.report(
        Self.endsPage(
          "'between' names \(Excerpt.quoted(ends[1].text)) twice; a tie has two ends",
          at: ends[1].range))
      return nil
    }
    return (ends[0], ends[1])
  }
}

extension RelationshipReader {
  static let endsPage = DiagnosticManual(
    id: "data.ends", severity: .error,
    meaning: "An undirected relationship names its two ends in `between`, and they are two "
      + "different entities.",
    example: "partnership:\n  - between: [china]",
    fix: "write `between: [a, b]`.")
}
