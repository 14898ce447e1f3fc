import ArgumentParser

/// The command itself: what it is for, and its verbs.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sco",
    abstract: "Who is tied to whom around the Shanghai Cooperation Organisation: dated, cited.",
    discussion: """
      Entities are named by id, by name in English, Chinese or Russian, by alias or by ISO code; \
      case does not matter.
        sco path Pakistan Belarus
        sco render overview -o overview.svg
      'sco explain exit-codes' tells how commands end, 'sco --version' which data they use.
      """,
    subcommands: VerbCatalog.all)
}
