import Foundation
import Graphviz
import Testing

@Suite struct GraphvizRendererTests {
  @Test func versionIsThatOfTheProgram() throws {
    let version = try #require(GraphvizRenderer.version)
    #expect(version.split(separator: ".").count >= 2)
    #expect(version.allSatisfy { $0.isNumber || $0 == "." || $0.isLetter || $0 == "~" })
  }

  @Test func sameBytesAgain() throws {
    let first = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
    let second = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
    #expect(first == second)
    #expect(first.warnings.isEmpty)
  }

  @Test(
    .enabled(if: Tool.path(of: "dot") != nil, "the program dot is not installed"),
    arguments: [
      LayoutEngine.circo, .dot, .neato, .nop2, .osage, .sfdp, .twopi,
    ])
  func positionsAreThoseOfTheProgram(engine: LayoutEngine) throws {
    _ = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
    for dot in [GraphSamples.layers, GraphSamples.ring] {
      let ours = try GraphvizRenderer.render(dot, as: .plain, engine: engine)
      let theirs = try Tool.run("dot", ["-K\(engine)", "-Tplain"], input: dot)
      #expect(ours.bytes == theirs)
    }
  }

  @Test(.enabled(if: Tool.path(of: "dot") != nil, "the program dot is not installed"))
  func pictureIsThatOfTheProgram() throws {
    let ours = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
    #expect(ours.bytes == (try Tool.run("dot", ["-Tsvg"], input: GraphSamples.layers)))
  }

  @Test(.enabled(if: Tool.path(of: "neato") != nil, "the program neato is not installed"))
  func nop2KeepsPositionsOfNodesAndEdges() throws {
    let dot = """
      digraph { a [pos="0,0"]; b [pos="100,50"]; a -> b [pos="e,90,50 10,0 30,10 50,30 80,50"] }
      """
    let ours = try GraphvizRenderer.render(dot, as: .plain, engine: .nop2)
    #expect(ours.bytes == (try Tool.run("neato", ["-n2", "-Tplain"], input: dot)))
  }

  @Test func theGraphsOwnEngineHoldsUnlessOneIsAskedFor() throws {
    let own = "graph { layout=circo; a -- b; b -- c; c -- a }"
    let plain = "graph { a -- b; b -- c; c -- a }"
    let circo = try GraphvizRenderer.render(plain, as: .plain, engine: .circo)
    let dot = try GraphvizRenderer.render(plain, as: .plain, engine: .dot)
    #expect(circo != dot)
    #expect(try GraphvizRenderer.render(own, as: .plain) == circo)
    #expect(try GraphvizRenderer.render(own, as: .plain, engine: .dot) == dot)
    #expect(try GraphvizRenderer.render(plain, as: .plain) == dot)
  }

  /// Two bugs of Graphviz 2.43 at once: a rank is freed twice, and clusters come in the order of
  /// addresses, so that a second drawing differs.
  @Test(arguments: [(12, 3), (14, 6), (16, 9), (18, 17), (20, 14), (24, 13)] as [(Int, UInt64)])
  func labelsWithinRanksNeitherKillTheHostNorChangeTheNextPicture(
    nodes: Int, seed: UInt64
  ) throws {
    let dot = GraphSamples.flatLabels(nodes: nodes, seed: seed)
    let first = try GraphvizRenderer.render(dot, as: .plain)
    for _ in 0..<4 {
      #expect(try GraphvizRenderer.render(dot, as: .plain) == first)
    }
    if Tool.path(of: "dot") != nil {
      #expect(first.bytes == (try Tool.run("dot", ["-Tplain"], input: dot)))
    }
  }

  @Test func callersOnManyThreadsGetTheSamePicture() async throws {
    let expected = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
    try await withThrowingTaskGroup { group in
      for _ in 0..<16 {
        group.addTask { try GraphvizRenderer.render(GraphSamples.layers, as: .svg) }
      }
      for try await rendering in group { #expect(rendering == expected) }
    }
  }

  #if os(Linux)
    /// What piles up does so in every round; other tests of the process, in some.
    @Test func twoHundredPicturesDoNotPileUp() throws {
      _ = try GraphvizRenderer.render(GraphSamples.layers, as: .svg)
      let growth = try (0..<4).map { _ in
        let before = try residentBytes()
        for _ in 0..<200 { _ = try GraphvizRenderer.render(GraphSamples.layers, as: .svg) }
        return try residentBytes() - before
      }
      #expect(try #require(growth.min()) < 16 << 20)
    }

    private func residentBytes() throws -> Int {
      let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      return try #require(Int(fields.split(separator: " ")[1])) * 4096
    }
  #endif

  @Test(arguments: [1, 320, 1000])
  func widthInPixels(width: Int) throws {
    let png = try GraphvizRenderer.render(
      GraphSamples.ring, as: .png, scale: .pixelWidth(width)
    ).bytes
    let drawn = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(abs(drawn - width) <= 1)
  }

  /// A page of ours has no padding; a width is then exact, whatever its proportions.
  @Test(arguments: [7, 333, 1000, 1920])
  func widthsOfPagesAreExact(width: Int) throws {
    for page in ["842,583", "595,860", "842,690.4"] {
      let sides = page.split(separator: ",")
      let corners = "0 0 \(sides[0]) 0 \(sides[0]) \(sides[1]) 0 \(sides[1])"
      let text =
        "digraph { graph [layout=nop2, bb=\"0,0,\(page)\", pad=0, margin=0, "
        + "_background=\"c 7 -#ffffff C 7 -#ffffff P 4 \(corners)\"]; "
        + "a [pos=\"100,100\"]; }"
      let png = try GraphvizRenderer.render(text, as: .png, scale: .pixelWidth(width)).bytes
      #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == width, "\(page)")
    }
  }

  @Test func dotsPerInch() throws {
    func width(_ scale: PictureScale) throws -> Int {
      try GraphvizRenderer.render(GraphSamples.ring, as: .png, scale: scale)
        .bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let ratio = try Double(width(.dotsPerInch(288))) / Double(width(.dotsPerInch(72)))
    #expect(abs(ratio - 4) < 0.05)
  }
}
