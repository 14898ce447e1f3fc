/// Circles of nodes that are tied to each other, one beside the other, by Graphviz's `circo`.
struct CircoLayout: Layout {
  let name = "circo"
  let summary = "any nodes and lines in circles, by Graphviz's circo"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var program = LayoutProgram("circo")
    (program.root, program.spacesByWidest) = (scene.rootName, true)
    return ProgramDrawing(scene: scene, program: program).drawing()
  }
}
