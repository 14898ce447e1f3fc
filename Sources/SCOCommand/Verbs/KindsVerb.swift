import ArgumentParser
import SCOGraphDiagrams

/// `sco kinds`.
struct KindsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "The kinds of entity and of relationship, and what they join.",
    usage: "sco kinds [<options>]")

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try session.write(KindList(), in: session.edition())
  }
}
