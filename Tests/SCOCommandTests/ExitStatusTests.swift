import Foundation
import Testing

@testable import SCOCommand

@Suite struct ExitStatusTests {
  /// The codes of the design, written down a second time.
  @Test func codesAreThoseOfTheManual() {
    let codes = ExitStatus.allCases.map(\.rawValue)
    #expect(codes == [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 130, 141])
  }

  @Test func manualListsEveryCode() throws {
    let run = try CommandRun("explain exit-codes")
    #expect(run.status == 0)
    for status in ExitStatus.allCases {
      #expect(run.text.contains(" \(status.rawValue)  \(status.meaning)\n"))
    }
  }

  /// A command for each code that words alone bring about; `NoGraphvizTests` and `InterruptTests`
  /// have those of Graphviz and of signals.
  @Test(arguments: [
    (0, ["kinds"]),
    (1, ["path", "China", "Nepal", "--via", "capital-of"]),
    (64, ["swim"]),
    (65, ["show", "China", "--overlay", "torn.yaml"]),
    (66, ["list", "State", "--graph", "no/such/folder"]),
    (73, ["kinds", "-o", "no/such/folder/kinds.txt"]),
    (74, ["kinds", "-o", "/dev/full"]),
    (75, ["query", "MATCH (a) RETURN a.id", "--max-rows", "1"]),
  ])
  func wordsThatBringACodeAbout(code: Int, words: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("states: [".utf8, to: "torn.yaml")
    let place = URL(fileURLWithPath: folder.path(""))
    #expect(try CommandRun(words, in: place).status == Int32(code))
  }
}
