/// Nodes at such distances as springs between them would have, by Graphviz's `neato`.
struct NeatoLayout: Layout {
  let name = "neato"
  let summary = "any nodes and lines at distances as by springs, by Graphviz's neato"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    ProgramDrawing(scene: scene, program: LayoutProgram("neato")).drawing()
  }
}
