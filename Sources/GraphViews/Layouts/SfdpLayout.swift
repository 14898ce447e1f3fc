/// Nodes where forces between them balance, for larger graphs, by Graphviz's `sfdp`.
struct SfdpLayout: Layout {
  let name = "sfdp"
  let summary = "many nodes and lines by forces between them, by Graphviz's sfdp"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    ProgramDrawing(scene: scene, program: LayoutProgram("sfdp")).drawing()
  }
}
