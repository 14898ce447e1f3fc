import GraphCore
import GraphViews
import Testing

@testable import GraphExport

@Suite struct EdgeRouteTests {
  /// The two strokes of a line of straight pieces, whose handles lie at their ends, run as far
  /// beside it at each end of a piece, and never across it.
  @Test func strokesRunBesideStraightPieces() throws {
    let stops = [Point(0, 0), Point(40, 0), Point(80, 0), Point(120, 0)]
    let route = stops.dropFirst().reduce([stops[0]]) { route, stop in
      route + [route[route.count - 1], stop, stop]
    }
    var look = EdgeLook(stroke: Color(0), text: Color(0))
    look.pattern = .double
    var edge = DiagramEdge(id: "e", showing: .furniture, from: "a", to: "b", look: look)
    edge.route = route
    let pieces = EdgeRoute(edge, flip: 0).text.split(separator: ";")
    let offsets = LineStrokes.strokes(look).map(\.offset)
    #expect(pieces.count == 2)
    for (piece, offset) in zip(pieces, offsets) {
      for pair in piece.split(separator: " ") {
        let numbers = pair.split(separator: ",").compactMap { Double($0) }
        #expect(numbers.count == 2 && abs(abs(numbers[1]) - abs(offset)) < 0.01, "\(piece)")
        #expect(stops.contains { $0.x == numbers[0] }, "\(piece)")
      }
    }
  }
}
