import ArgumentParser
import SCOGraphDiagrams

/// `sco schema [ANSWER]`.
struct SchemaVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema: of the data files, an answer or an exported graph.",
    usage: "sco schema [<options>] [<answer>]",
    discussion: """
        sco schema -o Graphs/graph.schema.json
        sco schema path
      """)

  @Argument(
    help: """
      The answer whose shape is wanted: \(PublishedSchema.names.joined(separator: ", ")); \
      without it, the data files'.
      """,
    completion: Completions.schemas)
  var answer: String?

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let text = try answer.map(PublishedSchema.text) ?? PublishedSchema.ofData
    try session.writeText(text, as: ["json"])
  }
}
