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
}
