import Foundation
import Testing

@testable import SCOCommand

/// What a user sees who asks how: help, completions.
@Suite struct HelpTests {
  @Test(arguments: VerbCatalog.names) func everyVerbExplainsItself(_ verb: String) throws {
    let run = try CommandRun([verb, "--help"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.hasPrefix("OVERVIEW: "))
    #expect(run.text.contains("USAGE: sco \(verb)"))
    #expect(try CommandRun(["help", verb]).output == run.output)
    for line in run.text.split(separator: "\n") { #expect(line.count <= 100) }
  }

  /// The examples that help texts show are run.
  @Test(arguments: VerbCatalog.names) func examplesWork(_ verb: String) throws {
    let help = try CommandRun([verb, "--help"]).text
    let examples = help.split(separator: "\n").filter {
      $0.hasPrefix("  sco \(verb)") && !$0.contains(" | ") && !$0.contains(" > ")
        && !$0.contains("-o ") && !$0.contains("--file") && !$0.contains("--all-views")
    }
    let path = CommandRun.binary.deletingLastPathComponent().path + ":/usr/bin:/bin"
    for example in examples {
      let run = try CommandRun(
        ["-c", String(example)], environment: ["PATH": path],
        binary: URL(fileURLWithPath: "/bin/sh"))
      #expect([0, 1].contains(run.status), "\(example): \(run.errors)")
    }
  }

  @Test func withoutWordsHelpIsShown() throws {
    let run = try CommandRun([String]())
    #expect(run.status == 0)
    for verb in VerbCatalog.names { #expect(run.text.contains("\n  \(verb) ")) }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreScripts(_ shell: String) throws {
    let run = try CommandRun(["completions", shell])
    #expect(run.status == 0)
    for verb in VerbCatalog.names { #expect(run.text.contains(verb)) }
    let folder = try TemporaryFolder()
    let script = try folder.write(run.output, to: "script")
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    check.arguments = [shell, "-n", script]
    check.standardError = FileHandle.nullDevice
    try check.run()
    check.waitUntilExit()
    #expect([0, 127].contains(check.terminationStatus))
  }

  /// What the shell asks when Tab is pressed.
  @Test func wordsOfTheDataAreCompleted() throws {
    let zsh = ["SAP_SHELL": "fish"]
    func candidates(_ words: [String]) throws -> [Substring] {
      try CommandRun(["---completion"] + words, environment: zsh).text.split(separator: "\n")
    }
    #expect(try candidates(["path", "--", "positional@0", "0", "0"]).contains("china"))
    #expect(try candidates(["path", "--", "--via", "0", "0"]).contains("partnership"))
    #expect(try candidates(["render", "--", "positional@0", "0", "0"]).contains("overview"))
  }
}
