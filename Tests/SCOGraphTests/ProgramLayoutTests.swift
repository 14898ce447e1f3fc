import SCOGraphDiagrams
import Testing

/// Views drawn by Graphviz's programs in place of their own layout.
@Suite struct ProgramLayoutTests {
  private static let programs = ["circo", "dot", "neato", "network", "osage", "sfdp", "twopi"]

  private static func view(_ id: String) throws -> GraphView {
    try #require(GraphSource().views().views.first { $0.id == id })
  }

  @Test(arguments: programs) func noFrameIsEmpty(layout: String) throws {
    var options = DiagramOptions()
    options.layout = layout
    for view in try GraphSource().views().views {
      guard let diagram = try? DiagramBuilder.diagram(view, of: .sco, options: options) else {
        continue
      }
      for group in diagram.groups {
        #expect(diagram.nodes.contains { $0.group == group.id }, "\(view.id): \(group.title)")
      }
    }
  }

  /// What says how to read a layout is left out where there is another.
  @Test(arguments: programs, Language.allCases)
  func theDekSaysNothingOfAnotherLayout(layout: String, language: Language) throws {
    let view = try Self.view("partnerships")
    var options = DiagramOptions()
    options.language = language
    let own = try DiagramBuilder.diagram(view, of: .sco, options: options)
    options.layout = layout
    let other = try DiagramBuilder.diagram(view, of: .sco, options: options)
    let words = view.howToRead.text(in: language)
    #expect(!words.isEmpty && own.dek.contains(words) && own.caption.contains(words))
    #expect(!other.dek.contains(words) && !other.caption.contains(words))
    #expect(other.dek.hasPrefix(view.dek.text(in: language)))
  }

  /// Groups that are kinds look as these do everywhere, with frames or without.
  @Test(arguments: programs) func kindsHaveOneLook(layout: String) throws {
    let view = try AroundRequest("cpec").view(in: .sco)
    func fills(_ layout: String) throws -> [String: String] {
      var options = DiagramOptions()
      options.layout = layout
      let nodes = try DiagramBuilder.diagram(view, of: .sco, options: options).nodes
      return Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0.look.fill?.hex ?? "") })
    }
    let (own, framed) = (try fills(layout), try fills("network"))
    #expect(own == framed && Set(own.values).count > 2)
  }

  /// Lines through headings are counted where Graphviz finds the places, and only when asked.
  @Test func linesThroughHeadingsAreCounted() throws {
    var style = DrawingStyle()
    style.options.layout = "dot"
    let view = try Self.view("overview")
    let quiet = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    #expect(quiet.foundCrossings == nil)
    style.countsCrossings = true
    let diagram = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    let count = try #require(diagram.foundCrossings)
    #expect(count > 0)
    #expect(diagram.readabilityWarnings.contains { $0.contains("headings or boxes") })
    style.options.layout = nil
    let placed = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    #expect(placed.foundCrossings == nil)
  }

  /// Where Graphviz finds the places, lines through words are counted: of none that it keeps clear,
  /// of those that lie where a line was put.
  @Test func linesThroughWordsAreCounted() throws {
    var style = DrawingStyle()
    (style.options.layout, style.countsCrossings) = ("network", true)
    let view = try Self.view("cpec")
    var diagram = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    #expect(diagram.foundStruckWords == 0 && diagram.edges.contains { !$0.label.isEmpty })
    #expect(!diagram.readabilityWarnings.contains { $0.contains("through the words") })
    diagram.edges[0].label = ["words"]
    diagram.edges[0].route = [Point(0, 0), Point(50, 0), Point(50, 0), Point(100, 0)]
    diagram.edges[0].labelCenter = Point(50, 0)
    #expect(diagram.struckWords == [diagram.edges[0].id])
    diagram.edges[0].labelCenter = Point(50, 20)
    #expect(diagram.struckWords.isEmpty)
    diagram.foundStruckWords = 1
    let warning = "lines run through the words of 1 line; follow fewer relationships"
    #expect(diagram.readabilityWarnings.contains { $0.hasPrefix(warning) })
  }
}
