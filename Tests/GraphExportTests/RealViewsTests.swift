import Diagnostics
import Foundation
import GraphCore
import GraphExport
import GraphViews
import Testing

/// The pictures of this repository: they can be drawn, nothing overlaps, and they fit their page.
///
/// With `SCO_LOOK=DIR` in the environment their DOT texts are written there, to be looked at.
@Suite struct RealViewsTests {
  @Test func viewsHaveNoFindings() throws {
    let (library, findings) = try RealGraph.views.get()
    #expect(findings.isEmpty)
    #expect(library.check(against: try RealGraph.graph.get()).isEmpty)
    let ids = Set(library.views.map(\.id))
    #expect(
      ids.isSuperset(of: [
        "china-partnerships", "corridors", "counter-terrorism", "cpec", "disputes", "energy-map",
        "family", "growth", "institutions", "levels", "overlaps", "overview", "partnerships",
        "proposals", "sco-changes", "sco-status", "summits", "tianjin", "transport-map", "treaties",
        "tribune-text",
      ]))
  }

  /// Words on lines hide neither each other nor a box.
  @Test func labelsOfLinesAreFree() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let labels = diagram.edges.compactMap(\.labelFrame)
      for (index, label) in labels.enumerated() {
        #expect(!labels.dropFirst(index + 1).contains(where: label.overlaps), "\(name)")
      }
    }
  }

  /// Before there was the SCO the overview shows those who met before it, and nobody as standing
  /// outside of it; afterwards the Shanghai Five need no word.
  @Test(arguments: [
    (1997, ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"], true),
    (2005, ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"], false),
  ])
  func theOverviewOfEarlierDays(year: Int, states: [String], isBefore: Bool) throws {
    let graph = try RealGraph.graph.get()
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == "overview" })
    var options = DiagramOptions()
    options.time = .day(Day(year: year, month: 12, day: 31))
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    let middle = diagram.groups.filter {
      $0.title.hasPrefix(isBefore ? "Shanghai Five (5)" : "Member states (6)")
    }
    #expect(middle.count == 1, "\(diagram.groups.map(\.title))")
    let own = diagram.nodes.filter { $0.group == middle.first?.id }.map(\.id).sorted()
    #expect(own == states)
    #expect(!diagram.nodes.contains { $0.id == "turkmenistan" })
    let notes = diagram.notes.joined(separator: " ")
    #expect(!notes.contains("Shanghai Five"))
    #expect(notes.contains("did not exist yet; it begins on 15 June 2001") == isBefore, "\(notes)")
  }

  /// Lines on rings pass beside the boxes of others: of all together, one in fifty does not.
  @Test func linesOnRingsPassBesideBoxes() throws {
    let graph = try RealGraph.graph.get()
    let ids = ["corridors", "cpec", "institutions", "overview", "treaties"]
    var (lines, hidden) = (0, 0)
    for view in try RealGraph.views.get().0.views where ids.contains(view.id) {
      var options = DiagramOptions()
      options.layout = "rings"
      let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
      for edge in diagram.edges {
        let others = diagram.nodes.filter { ![edge.source, edge.target].contains($0.id) }
          .compactMap(\.frame)
        lines += 1
        let meets = points(of: edge).contains { point in
          others.contains { $0.contains(Frame(point.x, point.y, 0, 0)) }
        }
        if meets { hidden += 1 }
      }
    }
    #expect(lines > 100 && hidden * 50 <= lines, "\(hidden) of \(lines)")
  }

  /// No line runs through a heading, in either direction of the page.
  @Test func linesPassBesideHeadings() throws {
    let graph = try RealGraph.graph.get()
    for language in Language.allCases {
      for page in [PageSize.landscape, .portrait] {
        for view in try RealGraph.views.get().0.views where view.layout == "layers" {
          var (view, options) = (view, DiagramOptions())
          (view.page, options.language) = (page, language)
          let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
          let headings = diagram.furniture.filter { $0.classes == ["heading"] }
          for (heading, frame) in headings.compactMap({ node in node.frame.map { (node, $0) } }) {
            let line = heading.lines[0]
            let ink = Frame(
              frame.x, frame.y + 2, Double(line.text.count) * line.size * 0.52, frame.height - 4)
            let meets = diagram.edges.contains { edge in
              points(of: edge).contains { ink.contains(Frame($0.x, $0.y, 0, 0)) }
            }
            #expect(!meets, "\(view.id) in \(language): \(line.text)")
          }
        }
      }
    }
  }

  /// On a narrow page nothing is cut so that it means something else: words are whole in tables of
  /// lanes and pairs, and cells hold all their letters.
  @Test func narrowPagesCutNothing() throws {
    let graph = try RealGraph.graph.get()
    for language in Language.allCases {
      for id in ["corridors", "partnerships"] {
        var view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
        view.paper = PaperChoice(named: "a4-portrait")
        var options = DiagramOptions()
        options.language = language
        let diagram = try DiagramBuilder.diagram(
          view.turnedToPaper ?? view, of: graph, options: options)
        let texts = diagram.nodes.flatMap { $0.lines.map(\.text) }
        let cut = texts.filter { $0.contains("…") }
        #expect(cut.isEmpty, "\(id) in \(language): \(cut)")
        #expect(diagram.overfullBoxes.isEmpty, "\(id) in \(language): \(diagram.overfullBoxes)")
        for cell in diagram.nodes where id == "partnerships" && cell.classes.contains("cell") {
          #expect(cell.lines.contains { $0.text.contains(where: \.isLetter) }, "\(cell.id)")
        }
      }
    }
  }

  /// Points along a line, close together.
  private func points(of edge: DiagramEdge) -> [Point] {
    stride(from: 0, to: edge.route.count - 3, by: 3).flatMap { start -> [Point] in
      let (a, b, c, d) = (
        edge.route[start], edge.route[start + 1], edge.route[start + 2], edge.route[start + 3]
      )
      return (0...40).map { step in
        let t = Double(step) / 40
        let u = 1 - t
        let (k0, k1, k2, k3) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        return Point(
          k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x, k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y)
      }
    }
  }

  /// Title, day, legend, sources, version: on every figure, and told in caption and description.
  @Test func everyFigureSaysWhatItIs() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let version = diagram.graph.header.version
      #expect(diagram.sources.contains { $0.contains(version) }, "\(name)")
      #expect(diagram.caption.hasPrefix(diagram.title) && diagram.caption.contains(version))
      #expect(!diagram.legend.entries.isEmpty && !diagram.dek.isEmpty, "\(name)")
      #expect(diagram.alternativeText.hasPrefix(diagram.title) && !diagram.description.isEmpty)
    }
  }

  /// The house's sentence: each tie of the surroundings of an entity, told in a box of its own or
  /// with others, brings its documents into the bytes.
  @Test func everyTieOfAnEntityBringsItsDocuments() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("around-") {
      let told = (diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)).joined()
      let graph = diagram.graph
      let titles = diagram.shownEdges.flatMap { graph.claim(of: $0).citations }
        .map { String(graph[$0.reference].title.prefix(150)) }
      let missing = Set(titles).filter { !told.contains($0) }
      #expect(missing.isEmpty, "\(name): \(missing.sorted().prefix(3))")
    }
  }

  @Test func textsAreWrittenWhereOneLooks() throws {
    guard let folder = ProcessInfo.processInfo.environment["SCO_LOOK"] else { return }
    for (name, diagram) in try RealGraph.diagrams() {
      let place = URL(fileURLWithPath: folder).appendingPathComponent(name + ".gv")
      try Data(DOTExporter().text(of: diagram).utf8).write(to: place)
    }
  }

  @Test func nothingOverlaps() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let boxes = (diagram.nodes + diagram.furniture).compactMap { node in
        node.frame.map { (node.id, $0) }
      }
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) where box.1.overlaps(other.1) {
          Issue.record("\(name): \(box.0) and \(other.0) overlap")
        }
      }
    }
  }

  /// Words in ellipses keep within their outlines: the corners of each line of letters.
  @Test func wordsKeepWithinEllipses() throws {
    var count = 0
    for (name, diagram) in try RealGraph.diagrams() {
      for node in diagram.nodes where node.look.shape == .ellipse {
        let frame = try #require(node.frame)
        let step = 1.2 * (node.lines.map(\.size).max() ?? 0)
        for (index, line) in node.lines.enumerated() where line.trailing == nil {
          let away = abs(Double(index) - Double(node.lines.count - 1) / 2) * step
          let letters = line.text.unicodeScalars.reduce(0.0) {
            $0 + ($1.isASCII ? 0.46 : $1.value < 0x2E80 ? 0.56 : 0.95)
          }
          let wide = letters * line.size / 2
          let (x, y) = (wide / (frame.width / 2), (away + line.size * 0.3) / (frame.height / 2))
          #expect(x * x + y * y <= 1.06, "\(name): \(line.text)")
          count += 1
        }
      }
    }
    #expect(count > 50)
  }

  /// On A4, in the direction of the page, the smallest letter is seven points high.
  @Test func picturesFitA4AndTextCanBeRead() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let page = try #require(diagram.page)
      // Maps with a long key are composed on a wider page of the paper's proportions.
      let isMap = name.contains("-map") && (595...720).contains(page.width)
      #expect(isMap || page.width == 595 || page.width == 842, "\(name): \(page.width)")
      #expect(diagram.readabilityWarnings == [], "\(name): \(page.height)")
      let sizes = (diagram.nodes + diagram.furniture).flatMap(\.lines).map(\.size)
      #expect((sizes.min() ?? 0) * diagram.paperScale >= 6.95, "\(name)")
    }
    for (name, diagram) in try RealGraph.diagrams() where name == "overview.en" {
      let page = try #require(diagram.page)
      #expect(page.height <= 600)
    }
  }

  @Test(.enabled(if: DotProgram() != nil, "Graphviz's program dot is not installed"))
  func graphvizHasNothingToSay() throws {
    let program = try #require(DotProgram())
    for (name, diagram) in try RealGraph.diagrams() {
      let outcome = try program.run(DOTExporter().text(of: diagram), "-Tsvg")
      #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(name): \(outcome.complaints)")
    }
  }

  /// The same layout whichever program and engine is asked: the text says what it wants.
  @Test(.enabled(if: DotProgram() != nil, "Graphviz's program dot is not installed"))
  func theTextDecidesTheLayout() throws {
    let program = try #require(DotProgram())
    let diagram = try #require(try RealGraph.diagrams().first { $0.name == "overview.en" }).diagram
    let text = DOTExporter().text(of: diagram)
    let plain = try program.run(text, "-Tsvg").output
    #expect(try program.run(text, "-Tsvg", "-Kneato").output == plain)
    #expect(plain.contains("viewBox=\"0.00 0.00 842.00"))
  }

  @Test func theOverviewShowsWhatItMust() throws {
    let diagram = try #require(try RealGraph.diagrams().first { $0.name == "overview.en" }).diagram
    let titles = Set(diagram.groups.map(\.title))
    #expect(titles.isSuperset(of: ["Member states (10)", "SCO partners (17)"]))
    let ids = Set(diagram.nodes.map(\.id))
    #expect(ids.isSuperset(of: ["sco-secretariat", "rats", "sco-heads-of-state", "cpec", "cagp"]))
    #expect(!diagram.edges.contains { $0.classes.contains("family-partnership") })
    for group in diagram.groups where group.title.hasPrefix("Member") {
      let names = diagram.nodes.filter { $0.group == group.id }.compactMap(\.lines.first?.text)
      #expect(names == names.sorted())
    }
    let roles = Set(diagram.edges.flatMap(\.label))
    #expect(roles.isSuperset(of: ["supplier", "supplier, transit", "consumer"]))
  }

  @Test func theKeyOfTheOverviewNamesTheFlowAndNoRole() throws {
    let diagram = try #require(try RealGraph.diagrams().first { $0.name == "overview.en" }).diagram
    let texts = diagram.legend.entries.map(\.text)
    #expect(texts.contains("direction of flow"))
    #expect(Set(texts).isDisjoint(with: ["supplier", "consumer", "transit", "end point"]))
  }

  /// Levels run down the left column and then down the right, a capital stands there once.
  @Test func anEgoKeepsItsOrder() throws {
    let diagram = try #require(try RealGraph.diagrams().first { $0.name == "around-china.en" })
      .diagram
    let headings = diagram.furniture.filter { $0.classes == ["heading"] }
      .compactMap(\.lines.first?.text)
    #expect(headings.first?.hasPrefix("Member (") == true)
    #expect(headings.contains("Capital (1)"))
    #expect(headings.contains { $0.hasPrefix("Location (") })
    let names = diagram.nodes.compactMap(\.lines.first?.text)
    #expect(names.filter { $0 == "Beijing" }.count == 1)
  }
}
