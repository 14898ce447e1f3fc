/// One page of the language's manual.
///
/// Pages stand beside the code they speak of: the parser looks a clause up in the catalog whose
/// entries carry them, so nothing can be parsed that has no page.
public struct QueryPage: Sendable, Hashable {
  /// What a page is about.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    /// A clause.
    case clause
    /// A form of expression.
    case expression
    /// A function.
    case function
    /// An operator.
    case `operator`
    /// A part of a pattern.
    case pattern
  }

  /// The name that `sco explain` takes, such as `match`.
  public let name: String
  /// What it is about.
  public let topic: Topic
  /// What it does, in a sentence or a few.
  public let meaning: String
  /// How it is written.
  public let form: String
  /// Queries that show it; each runs on the embedded graph.
  public let examples: [String]

  /// Makes a page.
  public init(
    _ name: String, _ topic: Topic, meaning: String, form: String, examples: [String]
  ) {
    (self.name, self.topic, self.meaning) = (name, topic, meaning)
    (self.form, self.examples) = (form, examples)
  }

  /// The page as text, without a final line break.
  public var text: String {
    let shown = examples.map { example in
      example.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }
    return """
      \(name) (\(topic.rawValue))

      \(meaning)

      Form: \(form)

      Example\(examples.count == 1 ? "" : "s"):
      \(shown.joined(separator: "\n\n"))
      """
  }
}
