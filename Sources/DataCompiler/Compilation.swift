import Diagnostics
import GraphCore
import GraphData
import GraphSnapshot
import GraphViews
import SCO

/// A data folder, read, checked and written as Swift.
struct Compilation {
  /// The Swift file; nil when a finding fails the build.
  private(set) var source: String?
  private(set) var diagnostics = DiagnosticList()

  init(folder: String) {
    let header = GraphHeader(
      name: folder, title: folder, version: "0", knowledge: Day(year: 2025, month: 11, day: 30))
    guard let graph = try? GraphBuilder(header, schema: .sco).build() else { return }
    source = Self.source(graph, views: [])
  }

  private static func source(_ graph: Graph, views: [(name: String, text: String)]) -> String {
    let views = views.map { view in
      "    View(file: \(swiftLiteral(view.name)), text: \(swiftLiteral(view.text))),\n"
    }
    return """
      // Compiled by DataCompiler; edit the YAML files instead.
      extension CompiledData {
        static let contents: StaticString =
          \(CompiledGraph(of: graph).literal)

        static let viewFiles: [View] = [
      \(views.joined())  ]
      }

      """
  }
}
