/// A format in which any answer can be printed.
public struct AnswerFormat: Sendable {
  /// Its name on the command line.
  public let name: String
  /// Other names, such as a file's ending.
  public let aliases: [String]
  /// What it is, in one line for `--help`.
  public let summary: String
  /// What it cannot carry of an answer.
  public let lost: String
  /// Prints an answer.
  public let print: @Sendable (any Answer, Edition) -> String

  /// Makes a format.
  public init(
    _ name: String, aliases: [String] = [], summary: String, lost: String,
    print: @escaping @Sendable (any Answer, Edition) -> String
  ) {
    (self.name, self.aliases, self.summary, self.lost) = (name, aliases, summary, lost)
    self.print = print
  }

  /// The format of that name or alias.
  public static func named(_ name: String) -> AnswerFormat? {
    all.first { $0.name == name.lowercased() || $0.aliases.contains(name.lowercased()) }
  }
}
