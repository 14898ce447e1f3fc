import Foundation
import Graphviz
import Testing

@testable import GraphRender

/// One child at a time, so that clocks mean something.
@Suite(.serialized) struct IsolatedRendererTests {
  @Test func anEndlessLayoutIsStoppedInTime() throws {
    let renderer = IsolatedRenderer(limits: RenderLimits(timeoutSeconds: 0.5))
    let start = ContinuousClock.now
    let error = #expect(throws: RenderError.self) {
      try renderer.render(Samples.request(Samples.endless))
    }
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(error?.code == .timedOut)
    #expect(error?.isLimit == true)
    #expect(
      error?.message == "The drawing was stopped after 0.5 seconds, the time limit; draw fewer "
        + "entities, choose another layout, or allow more time.")
  }

  @Test func memoryIsLimited() throws {
    let limits = RenderLimits(timeoutSeconds: 20, memoryBytes: 1 << 20)
    let error = #expect(throws: RenderError.self) {
      try IsolatedRenderer(limits: limits).render(Samples.request(Samples.endless))
    }
    #expect(error?.code == .outOfMemory)
    #expect(
      error?.message == "The drawing needs more than 1 MiB, the memory limit; draw fewer entities "
        + "or choose another layout.")
  }

  @Test func sizeIsLimited() throws {
    let limits = RenderLimits(pictureBytes: 1000)
    let error = #expect(throws: RenderError.self) {
      try IsolatedRenderer(limits: limits).render(Samples.request())
    }
    #expect(error?.code == .flooded)
    #expect(
      error?.message == "The picture is larger than 1000 bytes, the limit; draw fewer entities or "
        + "fewer pixels.")
  }

  @Test func failuresOfGraphvizAreThoseOfTheRoomBelow() throws {
    let error = #expect(throws: RenderError.self) {
      try IsolatedRenderer().render(Samples.request("digraph { a -> ; }"))
    }
    #expect(error?.code == .badText)
    #expect(error?.isLimit == false)
    #expect(
      error?.message
        == "The DOT text is not one graph. Graphviz says: syntax error in line 1 near ';'.")
  }

  @Test func aBatchGivesAnOutcomeForEach() throws {
    let requests = [
      Samples.request(), Samples.request("digraph {"), Samples.request(as: PNGPicture()),
      Samples.request("graph { layout=fdp }"), Samples.request("graph { a\0 }"),
      Samples.request(as: PDFPicture()),
    ]
    let outcomes = IsolatedRenderer().render(requests)
    #expect(outcomes.count == requests.count)
    for (request, outcome) in zip(requests, outcomes) {
      let alone = Result { () throws(RenderError) in try PictureRenderer.render(request) }
      #expect(outcome == alone)
    }
  }

  @Test func whatKillsAChildDoesNotTakeTheOthersAlong() throws {
    let renderer = IsolatedRenderer(limits: RenderLimits(timeoutSeconds: 2))
    let outcomes = renderer.render([
      Samples.request(), Samples.request(Samples.endless), Samples.request(),
    ])
    let codes = outcomes.map { outcome -> RenderError.Code? in
      guard case .failure(let error) = outcome else { return nil }
      return error.code
    }
    #expect(codes == [nil, .timedOut, .timedOut])
  }

  @Test func aProgramThatDoesNotDrawIsSilent() throws {
    let cat = try #require(Tool.path(of: "cat"))
    let renderer = IsolatedRenderer(program: ChildProgram(path: cat, argument: "-"))
    let error = #expect(throws: RenderError.self) { try renderer.render(Samples.request()) }
    #expect(error?.message == "Graphviz ended without a picture.")
  }

  @Test func aProgramThatIsNotThereIsNamed() throws {
    let renderer = IsolatedRenderer(program: ChildProgram(path: "/no/such", argument: "-"))
    let error = #expect(throws: RenderError.self) { try renderer.render(Samples.request()) }
    #expect(error?.code == .notStarted)
    #expect(
      error?.message == "The drawing process could not be started (system error 2).")
  }

  @Test func ordersSurviveTheWay() throws {
    let order = DrawingOrder(
      limits: RenderLimits(timeoutSeconds: 1.5, memoryBytes: 7, pictureBytes: 9),
      letters: ["", "3:ü", "12"],
      jobs: [
        DrawingJob(dot: "graph { \"ü:1\" }", kind: .svg),
        DrawingJob(dot: "", kind: .png, engine: .circo, scale: .pixelWidth(64)),
        DrawingJob(dot: "12:", kind: .pdf, engine: .dot, scale: .dotsPerInch(96.5)),
      ])
    #expect(DrawingOrder(order.bytes) == order)
    #expect(DrawingOrder(Array("3:abcd".utf8)) == nil)
    #expect(DrawingOrder(Array(order.bytes.dropLast())) == nil)
    #expect(DrawingOrder([]) == nil)
  }

  @Test func reportsOnFontsSurviveTheWay() throws {
    var report = FontReport(on: ["plain", "two"])
    report.warnings[1] = ["No font: 7:x.", "Nor here."]
    let frames = Array("SCOP and more".utf8)
    var rest = (report.bytes + frames)[...]
    #expect(FontReport(from: &rest, count: 2) == report)
    #expect(Array(rest) == frames)
    for count in [0, 1, 3] {
      var bytes = report.bytes[...]
      #expect(FontReport(from: &bytes, count: count) == nil)
    }
    var cut = report.bytes.dropLast()
    #expect(FontReport(from: &cut, count: 2) == nil)
  }
}
