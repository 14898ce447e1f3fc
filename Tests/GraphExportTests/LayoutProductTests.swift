import Foundation
import GraphCore
import GraphViews
import Testing

/// Every layout with the views of this repository, whatever layout these were written for.
///
/// With `SCO_PRODUCT=all` in the environment each layout meets each view in each language; else
/// every other pair in English is drawn.
@Suite struct LayoutProductTests {
  private static let all = ProcessInfo.processInfo.environment["SCO_PRODUCT"] == "all"

  private static func views(for layout: String) throws -> [GraphView] {
    let views = try RealGraph.views.get().0.views
    guard !all, let place = LayoutCatalog.all.firstIndex(where: { $0.name == layout }) else {
      return views
    }
    return views.enumerated().filter { ($0.offset + place) % 2 == 0 }.map(\.element)
  }

  /// A picture without overlaps that can be read or says what would help, or a refusal that says
  /// what to do.
  @Test(arguments: LayoutCatalog.all.map(\.name))
  func eachViewIsDrawnOrRefused(layout: String) throws {
    let graph = try RealGraph.graph.get()
    for view in try Self.views(for: layout) {
      for language in Self.all ? Language.allCases : [.english] {
        var options = DiagramOptions()
        (options.layout, options.language) = (layout, language)
        do {
          let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
          expectReadable(diagram, "\(view.id) as \(layout) in \(language)")
        } catch {
          let hint =
            layout == "network"
            ? "its own layout is '\(view.layout)'" : "'network' places anything"
          #expect(layout != view.layout, "\(view.id)")
          #expect(
            error.message == "the layout '\(layout)' finds nothing to place in the view "
              + "'\(view.id)'; \(hint)")
        }
      }
    }
  }

  private func expectReadable(_ diagram: Diagram, _ name: String) {
    let boxes = (diagram.nodes + diagram.furniture).compactMap { node in
      node.frame.map { (node.id, $0) }
    }
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) where box.1.overlaps(other.1) {
        Issue.record("\(name): \(box.0) and \(other.0) overlap")
      }
    }
    #expect(diagram.labelsOfSeveralParts == [], "\(name)")
    let ids = (diagram.nodes + diagram.furniture).map(\.id)
    #expect(Set(ids).count == ids.count, "\(name)")
    let least = (diagram.leastText ?? 9) * diagram.paperScale
    #expect(least >= 6.95 || !diagram.readabilityWarnings.isEmpty, "\(name): \(least)")
    let isDense = diagram.nodes.count > 60 && !diagram.edges.isEmpty && diagram.page == nil
    #expect(!isDense || !diagram.readabilityWarnings.isEmpty, "\(name)")
  }
}
