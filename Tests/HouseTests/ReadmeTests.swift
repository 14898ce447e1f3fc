import Foundation
import Testing

/// What the README says is so: its commands run, its transcripts are exact, its Swift compiles,
/// its links lead somewhere.
struct ReadmeTests {
  private static let text = (try? House.text("README.md")) ?? ""
  private static let blocks = MarkdownBlock.all(in: text)
  static let steps = blocks.filter { $0.language == "sh" }.flatMap(\.transcript)

  @Test func isRead() {
    #expect(Self.steps.count > 10)
    #expect(Self.text.contains("Scripts/sco render overview -o overview.svg\nScripts/test\n"))
  }

  /// A path that is not there is told with exit code 1, and is as good an answer.
  @Test(arguments: steps) func commandsDoWhatIsSaid(step: TranscriptStep) throws {
    let folder = try ScratchFolder()
    let run = try shell(step.command, in: folder)
    #expect(run.status == 0 || (run.status == 1 && step.command.hasPrefix("sco path ")))
    #expect(!run.errors.contains("error:"), "\(run.errors)")
    #expect(!run.output.isEmpty || folder.names.count > 3, "neither text nor a file")
    if !step.output.isEmpty {
      #expect(run.output == step.output.joined(separator: "\n") + "\n")
    }
  }

  @Test func swiftIsThatOfTheExampleThatIsCompiled() throws {
    let file = try House.text("Tests/HouseTests/ReadmeExample.swift")
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let region = lines.drop { $0 != "  // README begins" }.dropFirst()
      .prefix { $0 != "  // README ends" }
      .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }
    let blocks = Self.blocks.filter { $0.language == "swift" && $0.lines.first != nil }
      .filter { !$0.lines[0].hasPrefix(".package(") }
    #expect(blocks.count == 1)
    #expect(blocks.first?.lines == ["import SCOGraph", ""] + region)
  }

  @Test func exampleRuns() throws {
    try readmeExample()
  }

  /// The README may shorten a claim, and write its citations on one line.
  @Test func claimStandsInTheData() throws {
    let block = try #require(Self.blocks.first { $0.language == "yaml" })
    let words = block.lines.dropFirst().joined(separator: "\n").split(separator: "\n")
      .flatMap { line -> [Substring] in
        let isList = line.contains("cite: [")
        return isList ? Array(line.split { " ,[]:".contains($0) }.dropFirst()) : [line]
      }
    let claims = try House.files(in: "Graphs/Relationships", ending: ".yaml").flatMap { path in
      try House.text(path).split(separator: "\n\n").flatMap { $0.components(separatedBy: "\n  - ") }
    }
    let wanted = words.map { $0.trimmingPrefix("  - ").trimmingPrefix("    ") }
    #expect(claims.contains { claim in wanted.allSatisfy { claim.contains($0) } }, "\(wanted)")
  }

  @Test func linksLeadSomewhere() throws {
    for match in Self.text.matches(of: #/\]\(([^)#]+)\)/#) where !match.output.1.contains("://") {
      let place = House.root.appendingPathComponent(String(match.output.1)).path
      #expect(FileManager.default.fileExists(atPath: place), "\(match.output.1)")
    }
  }

  /// Runs a line of shell in a folder that holds the data, with the built `sco` on the path.
  private func shell(_ line: String, in folder: ScratchFolder) throws -> Run {
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: folder.url.appendingPathComponent("Graphs"),
      withDestinationURL: House.root.appendingPathComponent("Graphs"))
    let bin = folder.url.appendingPathComponent("bin")
    try manager.createDirectory(at: bin, withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      at: bin.appendingPathComponent("sco"), withDestinationURL: Run.product("sco"))
    try folder.write(line, to: "line.sh")
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = bin.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    return try Run(
      URL(fileURLWithPath: "/bin/sh"), ["-e", "line.sh"], in: folder.url,
      environment: environment)
  }
}
