import Foundation
import SCOGraphDiagrams
import Testing

@testable import SCOCommand

/// The hidden word with which the command draws for its parent where a fork is not sound.
@Suite struct DrawingChildTests {
  @Test func itDrawsTheSameBytesAsAFork() throws {
    let view = try GraphSource().views().view(named: "overview")
    let diagram = try DiagramBuilder.diagram(view, of: .sco)
    let request = diagram.pictureRequest(as: SVGPicture())
    let program = ChildProgram(path: CommandRun.binary.path, argument: DrawingChild.argument)
    let drawn = try IsolatedRenderer(program: program).render(request)
    #expect(drawn.bytes == Array(try CommandRun("render overview").output))
  }

  @Test func withoutAnOrderItRefuses() throws {
    let run = try CommandRun([DrawingChild.argument])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
  }

  /// It is the only word, and no one else's.
  @Test func withOtherWordsItIsAnUnknownOption() throws {
    let run = try CommandRun([DrawingChild.argument, "list"])
    #expect(run.status == 64)
    #expect(run.errors == "error: options stand after the verb: sco list … '--draw-for-parent'.\n")
  }

  /// Where the system gives neither threads nor processes, a drawing ends in a sentence.
  @Test(.enabled(if: Stranger.canBeAsked, "root has no limit, and there is no setpriv here"))
  func withoutProcessesItEnds() throws {
    let run = try Stranger().run(["render", "overview", "--timeout", "20"], limit: "-u 1")
    #expect(run.output.isEmpty)
    #expect(run.status == 69)
    #expect(
      run.errors == "error: The drawing process could not be started (system error \(EAGAIN)).\n")
  }
}
