import Foundation
import GraphExport
import GraphViews
import Testing

/// Numbers stand in the middle of their discs, as Graphviz draws them.
@Suite struct DiscNumberTests {
  /// A disc as it is drawn: its middle, and where its number begins on its base line.
  private struct Disc {
    let center: Point
    let start: Point
    let size: Double
    let digits: Int

    /// How far the middle of the digits lies right of and below that of the disc, in points.
    var offset: Point {
      Point(
        start.x + 0.556 * size * Double(digits) / 2 - center.x,
        start.y - 0.344 * size - center.y)
    }
  }

  /// The sizes that maps have, and those of the digits of a number.
  private static let sizes = [7.1, 7.6, 7.75, 7.8, 8.05, 8.5]

  @Test(.enabled(if: DotProgram() != nil, "the program dot is not installed"), arguments: sizes)
  func numbersStandInTheMiddle(size: Double) throws {
    for number in ["1", "9", "10", "23"] {
      let disc = try Self.disc(number, size: size)
      #expect(abs(disc.offset.x) < 0.55, "\(number) at \(size): \(disc.offset.x)")
      #expect(abs(disc.offset.y) < 0.55, "\(number) at \(size): \(disc.offset.y)")
    }
  }

  /// A text that Graphviz sets in the middle itself stands above it.
  @Test(.enabled(if: DotProgram() != nil, "the program dot is not installed"))
  func numbersOfMapsAreSetSo() throws {
    let maps = try RealGraph.diagrams().filter { $0.name.contains("-map.") }
    #expect(maps.count > 4)
    for map in maps {
      let discs = (map.diagram.nodes + map.diagram.furniture).filter { $0.classes == ["number"] }
      #expect(discs.contains { $0.lines[0].text.count == 2 }, "\(map.name)")
      #expect(discs.allSatisfy { Self.sizes.contains($0.lines[0].size) }, "\(map.name)")
    }
  }

  private static func disc(_ number: String, size: Double) throws -> Disc {
    var diagram = try #require(try RealGraph.diagrams().first).diagram
    var look = NodeLook(text: diagram.theme.page, mutedText: diagram.theme.mutedText)
    (look.shape, look.fill, look.stroke) = (.circle, diagram.theme.text, diagram.theme.page)
    var node = DiagramNode(
      id: "disc", showing: .furniture, lines: [LabelLine(number, size: size)], look: look)
    node.frame = Frame(100, 100, 11.2, 11.2)
    (diagram.nodes, diagram.edges, diagram.groups) = ([node], [], [])
    (diagram.furniture, diagram.backdrop) = ([], [])
    let program = try #require(DotProgram())
    let svg = try program.run(DOTExporter().text(of: diagram), "-Tsvg").output
    func numbers(_ pattern: Regex<(Substring, Substring, Substring)>) throws -> Point {
      let match = try #require(svg.firstMatch(of: pattern))
      return Point(Double(match.1) ?? .nan, Double(match.2) ?? .nan)
    }
    return Disc(
      center: try numbers(/<ellipse[^>]* cx="([-\d.]+)" cy="([-\d.]+)"/),
      start: try numbers(/<text text-anchor="start" x="([-\d.]+)" y="([-\d.]+)"/),
      size: size, digits: number.count)
  }
}
