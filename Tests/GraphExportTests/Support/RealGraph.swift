import Foundation
import GraphCore
import GraphData
import GraphViews
import LocatedYAML
import SCO

/// The data set and the views of this repository, loaded once.
enum RealGraph {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Graphs")

  static let graph = Result {
    try DatasetLoader(schema: .sco).load(folder: folder.path).checkedGraph()
  }

  static let views = Result {
    ViewLibrary.read(try YAMLFolder(folder.appendingPathComponent("Views").path).files)
  }

  /// The pictures that are looked at: every view and some neighbourhoods, in three languages, and
  /// with names in two.
  static func diagrams() throws -> [(name: String, diagram: Diagram)] { try drawn.get() }

  private static let drawn = Result { try drawAll() }

  private static func drawAll() throws -> [(name: String, diagram: Diagram)] {
    let graph = try graph.get()
    let around = ["china", "kazakhstan", "pakistan", "sco", "cagp", "rats"]
      .compactMap { graph.node(id: $0) }
    var views = try Self.views.get().0.views + around.map { .around($0, in: graph) }
    views += ["kazakhstan", "china", "rats", "sco"].compactMap { graph.node(id: $0) }
      .map { .timeline(of: $0, in: graph) }
    var changes = GraphView.changes(about: graph.node(id: "sco"), in: graph)
    changes.time = .during(Day(year: 2016, month: 12, day: 31), graph.knowledge)
    views.append(changes)
    if let node = graph.node(id: "uzbekistan") { views.append(.around(node, in: graph, hops: 2)) }
    let wordings: [(language: Language, names: NameStyle?)] = [
      (.english, nil), (.chinese, nil), (.russian, nil), (.chinese, .both),
      (.russian, .both),
    ]
    return try wordings.flatMap { wording in
      try views.map { view in
        var options = DiagramOptions()
        (options.language, options.names) = wording
        let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
        let names = wording.names == .both ? "+en" : ""
        return ("\(view.id).\(wording.language.rawValue)\(names)", diagram)
      }
    }
  }
}
