import ArgumentParser
import SCOGraphDiagrams

/// `sco levels`.
struct LevelsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "levels",
    abstract: "The levels of partnership: what stands above what, and what cannot be compared.",
    usage: "sco levels [<options>]",
    discussion: """
      The order is partial: one level stands above another only where cited evidence says so. \
      Lines lead from a level down to those directly below it.
        sco levels
        sco levels --format svg -o levels.svg
      """)

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let format = try session.format(among: FormatNames.answersAndDrawings)
    try session.give(LevelList(), in: edition, as: format, with: drawing) { .levels }
  }
}
