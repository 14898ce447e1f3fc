import SCOGraphDiagrams

/// What `sco --version` says: the program, its data, the library that draws.
enum VersionText {
  static let program = "0.1.0"

  static var text: String {
    let header = Graph.sco.header
    let knowledge = CalendarDate(Graph.sco.knowledge)
    let graphviz = GraphvizRenderer.version.map { "Graphviz \($0)" } ?? "no Graphviz"
    return """
      sco \(program)
      \(header.title), version \(header.version), as of \(knowledge)
      \(graphviz)

      """
  }
}
