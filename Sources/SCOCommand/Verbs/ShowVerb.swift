import ArgumentParser
import SCOGraphDiagrams

/// `sco show ENTITY`.
struct ShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "A card of one entity: names, stage, relationships with dates and citations.",
    usage: "sco show [<options>] <entity>",
    discussion: """
        sco show RATS
        sco show 哈萨克斯坦 --as-of 2001-06-15
      """)

  @Argument(help: "An id, a name, an alias or an ISO code.", completion: Completions.entities)
  var entity: String

  @Flag(help: "Tell relationships to things that are only proposed, too.")
  var includeProposed = false

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let finder = NameFinder(edition.graph)
    let node = try finder.entity(entity)
    finder.alternatives(to: entity, takenFor: node).map(session.console.note)
    try session.write(EntityCard(of: node, includesProposed: includeProposed), in: edition)
  }
}
