import ArgumentParser
import SCOGraphDiagrams

/// `sco views`.
struct ViewsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "views", abstract: "The views that 'sco render' draws.",
    usage: "sco views [<options>]")

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try session.write(ViewList(session.views()), in: session.edition())
  }
}
