import ArgumentParser
import SCOGraphDiagrams

/// `sco references [REFERENCE]`.
struct ReferencesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "The documents that the claims rest on, or all that rests on one of them.",
    usage: "sco references [<options>] [<reference>]",
    discussion: """
      Of one document: which claims fall if it is withdrawn, and which cite others, too.
        sco references --format csv
        sco references tribune-2024-10
      """)

  @Argument(help: "The id of a reference.", completion: Completions.references)
  var reference: String?

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    guard let reference else { return try session.write(ReferenceList(), in: edition) }
    let number = try NameFinder(edition.graph).reference(reference)
    try session.write(ReferenceCard(of: number), in: edition)
  }
}
