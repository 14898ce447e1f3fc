import ArgumentParser
import SCOGraphDiagrams

/// `sco references`.
struct ReferencesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "The documents that the claims rest on.",
    usage: "sco references [<options>]")

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try session.write(ReferenceList(), in: session.edition())
  }
}
