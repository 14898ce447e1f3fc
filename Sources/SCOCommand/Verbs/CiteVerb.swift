import ArgumentParser
import SCOGraphDiagrams

/// `sco cite [SUBJECT]`.
struct CiteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "The bibliography of an entity, a view or everything: text, BibTeX, CSL-JSON.",
    usage: "sco cite [<options>] [<subject>]",
    discussion: """
        sco cite rats
        sco cite overview --format bibtex -o overview.bib
        sco cite --format csl -o everything.json
      Any other answer's documents come with '--format bibtex' or '--format csl':
        sco path Pakistan Belarus --format bibtex
      """)

  @Argument(
    help: "An entity, by id, name, alias or ISO code, or a view; without it, everything.",
    completion: Completions.entities)
  var subject: String?

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let list = try CiteRequest(subject).list(
      in: edition.graph, at: edition.frame, views: session.views)
    try session.write(list, in: edition)
  }
}
