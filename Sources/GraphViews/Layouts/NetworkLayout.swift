/// Any part of a graph, placed by Graphviz: groups as frames, lines with their kinds as labels.
struct NetworkLayout: Layout {
  let name = "network"
  let summary = "any nodes and lines in layers from left to right, placed by Graphviz"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    ProgramDrawing(scene: scene, program: .fromLeft).drawing()
  }
}
