import SCOGraphDiagrams

/// What `sco --version` says: the program, its data, the library that draws.
enum VersionText {
  static let program = "0.1.0"

  /// The programs that have a part in a picture, in a line.
  static var programs: String { "sco \(program), \(graphviz)" }

  private static var graphviz: String {
    GraphvizRenderer.version.map { "Graphviz \($0)" } ?? "no Graphviz"
  }

  static var text: String {
    let header = Graph.sco.header
    let knowledge = CalendarDate(header.knowledge)
    return """
      sco \(program)
      \(header.title), version \(header.version), as of \(knowledge)
      \(graphviz)

      """
  }
}
