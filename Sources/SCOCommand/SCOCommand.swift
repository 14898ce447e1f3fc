import ArgumentParser

@main
struct SCOCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sco")
}
