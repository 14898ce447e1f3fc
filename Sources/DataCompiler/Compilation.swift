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
  private(set) var diagnostics: DiagnosticList

  /// Reads and checks a folder, its views included.
  ///
  /// - Throws: an error that describes itself when the folder or a file in it cannot be read.
  init(folder: String) throws {
    let dataset = try DatasetLoader(schema: .sco).load(folder: folder)
    let files = try ViewFiles.all(in: folder + "/Views")
    let (views, findings) = ViewLibrary.read(files)
    diagnostics = dataset.diagnostics
    diagnostics.append(contentsOf: findings)
    guard let graph = dataset.graph else { return }
    diagnostics.append(contentsOf: views.check(against: graph))
    if !diagnostics.failsCheck { source = Self.source(graph, views: files) }
  }

  private static func source(_ graph: Graph, views: [SourceFile]) -> String {
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
