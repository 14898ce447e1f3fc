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
    let head = "\(name): \(topic.words).\n\n\(meaning)\n\nForm: \(form)"
    guard !shown.isEmpty else { return head }
    let title = shown.count == 1 ? "Example" : "Examples"
    return head + "\n\n\(title):\n" + shown.joined(separator: "\n\n")
  }
}

extension QueryPage.Topic {
  /// What it is, in words.
  public var words: String {
    switch self {
    case .clause: "a clause of queries"
    case .expression: "a form of expression in queries"
    case .function: "a function of queries"
    case .operator: "an operator of queries"
    case .pattern: "a part of patterns in queries"
    }
  }
}
