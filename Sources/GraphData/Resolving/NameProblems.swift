import Diagnostics

/// Manual pages of names that do not exist, or exist twice.
enum NameProblems {
  static let disputePage = DiagnosticManual(
    id: "data.unknown-dispute", severity: .error,
    meaning: "A claim names a dispute that no file declares.",
    example: "dispute: laos-staus",
    fix: "correct the id, or declare the dispute in a section `disputes`.")

  static let duplicatePage = DiagnosticManual(
    id: "data.duplicate-id", severity: .error,
    meaning: "Two records of the same sort have the same id. Ids are looked up in all files at "
      + "once.",
    example: "states:\n  - id: china\n    …\n  - id: china\n    …",
    fix: "join the two records, or give one of them another id. An entity of the data set below an "
      + "overlay is there for the overlay's relationships: they name its id. What the "
      + "overlay says of the entity itself stands in an entry with `extends` (more names, aliases, "
      + "properties) or `corrects` (other ones) in place of `id`.")

  /// The end of the sentence for entities.
  static let entityAdvice =
    "; relationships to it need no entry of its own, and an overlay's 'extends' or 'corrects' changes "
    + "it"

  static let entityPage = DiagnosticManual(
    id: "data.unknown-entity", severity: .error,
    meaning: "A relationship names an entity that no file declares. Data name entities by id only; "
      + "names and aliases are for the command line.",
    example: "from: indai",
    fix: "correct the id, or declare the entity in the section of its kind.")

  static let levelPage = DiagnosticManual(
    id: "data.unknown-level", severity: .error,
    meaning: "A claim or a cover names a level that no file declares.",
    example: "level: strategic-partership",
    fix: "correct the id; `sco levels` lists the levels.")

  static let referencePage = DiagnosticManual(
    id: "data.unknown-reference", severity: .error,
    meaning: "A citation names a reference that no file declares.",
    example: "cite: [tass-201038]",
    fix: "correct the id, or declare the document in a section `references`. What follows a `#` "
      + "is the place in the document.")
}
