import Diagnostics
import GraphCore
import LocatedYAML

/// A relationship whose end is of the wrong kind.
struct EndProblem {
  /// The end as it was written.
  let name: LocatedText
  /// The kinds that the entity has.
  let kinds: [EntityKind]
  /// The role it was to play.
  let role: EndRole
  /// The kind of the relationship.
  let kind: RelationshipKind
  /// Where the entity was declared, if that was in the files at hand.
  let declaration: LocatedText?

  /// The finding, with a note on what the kind joins and one on where the entity is declared.
  var diagnostic: Diagnostic {
    let is_ = kinds.map { Words.withArticle($0.singular.text(in: .english)) }
    let joins =
      kind.isDirected
      ? "joins \(ends(kind.source)) to \(ends(kind.target))"
      : "joins \(ends(kind.source)) to another"
    var notes = [DiagnosticNote("'\(kind.slug)' \(joins)")]
    if let declaration {
      notes.append(DiagnosticNote("'\(name.text)' is declared here", at: declaration.range))
    }
    return Self.page(
      "'\(name.text)' is \(Excerpt.list(is_, conjunction: "and")), and the \(role.role) of "
        + "'\(kind.slug)' is \(ends(role))",
      at: name.range, notes: notes)
  }

  private func ends(_ role: EndRole) -> String {
    Excerpt.list(role.kinds.map { Words.withArticle($0) })
  }

  static let page = DiagnosticManual(
    id: "data.wrong-end", severity: .error,
    meaning: "A relationship joins certain kinds of entity, and one of its ends is of another "
      + "kind.",
    example: "participates-in:\n  - from: cpec\n    to: sco",
    fix: "look whether the ends are in the right order and the relationship is in the right "
      + "section.")
}
