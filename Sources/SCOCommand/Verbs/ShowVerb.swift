import ArgumentParser
import SCOGraphDiagrams

/// `sco show ENTITY`.
struct ShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "A card of one entity: names, stage, relationships with dates and citations.")

  @Argument(help: "An id, a name, an alias or an ISO code.")
  var entity: String

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let node = try NameFinder(edition.graph).entity(entity)
    try session.write(EntityCard(of: node), in: edition)
  }
}
