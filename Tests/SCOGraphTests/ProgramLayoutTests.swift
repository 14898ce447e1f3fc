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
}
