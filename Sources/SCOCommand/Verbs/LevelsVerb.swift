import ArgumentParser
import SCOGraphDiagrams

/// `sco levels`.
struct LevelsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "levels",
    abstract: "The levels of partnership: what stands above what, and what cannot be compared.",
    usage: "sco levels [<options>]")

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try session.write(LevelList(), in: session.edition())
  }
}
