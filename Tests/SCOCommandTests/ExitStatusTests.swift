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
}
