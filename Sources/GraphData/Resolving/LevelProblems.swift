import Diagnostics
import GraphCore
import LocatedYAML

/// Findings about the scale of levels as a whole.
enum LevelProblems {
  /// The finding of a flaw.
  static func diagnostic(
    _ flaw: LevelScale.Flaw, levels: [Level], at place: LocatedText
  ) -> Diagnostic {
    switch flaw {
    case .tooMany(let count):
      return tooManyPage("there are \(count) levels, and at most 64 can be kept", at: place.range)
    case .unknownLevel(let level):
      return ringPage("a cover names level \(level.index), which is not there", at: place.range)
    case .cycle(let ring):
      let names = ring.map { "'\(levels[$0.index].id)'" }
      return ringPage(
        "the covers run in a ring: \(Excerpt.list(names, conjunction: "and")) stand above "
          + "each other", at: place.range)
    }
  }

  static let ringPage = DiagnosticManual(
    id: "data.level-ring", severity: .error,
    meaning: "Through the covers a level stands above itself, so that they are no order.",
    example: "covers:\n  - {above: a, below: b}\n  - {above: b, below: a}",
    fix: "look at the evidence of the covers between the named levels and delete the weakest.")

  static let tooManyPage = DiagnosticManual(
    id: "data.too-many-levels", severity: .error,
    meaning: "Levels are compared by masks of 64 bits.",
    example: "levels: 65 entries",
    fix: "join levels that no evidence tells apart.")
}
