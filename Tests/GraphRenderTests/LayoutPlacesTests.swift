import GraphRender
import GraphViews
import Testing

/// Graphviz's plain list of places, read back.
@Suite struct LayoutPlacesTests {
  private static let list = """
    graph 1 4 2
    node a 0.5 1.5 1 0.5 "A box" rounded,filled box #005A8F #D6E8F5
    node "b--\\"c\\"" 3 0.5 1 0.5 <<B>x</B>> solid box black white
    edge a "b--\\"c\\"" 4 1 1.5 1.5 1.5 2 0.5 2.5 0.5 solid black
    edge a "b--\\"c\\"" 4 1 1 1 1 1 1 1 1 label 2 1 solid black
    stop
    """

  @Test func placesAreInPointsFromTheUpperLeft() {
    var places = LayoutPlaces(plain: Self.list)
    #expect(places.size == PageSize(width: 288, height: 144))
    #expect(places.boxes["a"] == Frame(0, 18, 72, 36))
    #expect(places.boxes[#"b--"c""#] == Frame(180, 90, 72, 36))
    let ends = ["a", #"b--"c""#]
    let route = [Point(72, 36), Point(108, 36), Point(144, 108), Point(180, 108)]
    #expect(places.takeLine(ends) == LayoutPlaces.Line(route: route))
    let other = places.takeLine(ends)
    #expect(other.route == Array(repeating: Point(72, 72), count: 4))
    #expect(other.words == Point(144, 72))
    #expect(places.takeLine(ends) == LayoutPlaces.Line())
  }

  @Test(arguments: ["", "node", "graph 1", "edge a b 3 1 2", "edge a b -1", "node a x y", "\"\\"])
  func whatIsNoListGivesNothing(text: String) {
    var places = LayoutPlaces(plain: text)
    #expect(places.boxes.isEmpty && places.takeLine(["a", "b"]) == LayoutPlaces.Line())
  }
}
