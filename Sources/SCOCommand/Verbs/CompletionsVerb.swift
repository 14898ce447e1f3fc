import ArgumentParser
import SCOGraphDiagrams

/// `sco completions SHELL`.
struct CompletionsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a completion script for bash, zsh or fish.",
    usage: "sco completions [<options>] <shell>",
    discussion: """
      Verbs, options, kinds, levels, views and ids of entities are completed.
        sco completions bash > ~/.local/share/bash-completion/completions/sco
        sco completions zsh > ~/.zfunc/_sco
        sco completions fish > ~/.config/fish/completions/sco.fish
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try session.writeText(Root.completionScript(for: shell.parserShell) + "\n")
  }

  /// The shells for which scripts can be made.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var parserShell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}
