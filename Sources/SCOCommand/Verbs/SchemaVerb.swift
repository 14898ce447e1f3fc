import ArgumentParser
import SCOGraphDiagrams

/// `sco schema [ANSWER]`.
struct SchemaVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema: of the data files, or of an answer such as 'path'.")

  @Argument(
    help:
      "The answer whose shape is wanted: \(PublishedSchema.names.joined(separator: ", ")); without it, the data files'."
  )
  var answer: String?

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let name = answer ?? "path"
    try session.write(PublishedSchema.text(of: name))
  }
}
