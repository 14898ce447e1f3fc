/// Circles round a middle, each for a number of steps from it, by Graphviz's `twopi`.
struct TwopiLayout: Layout {
  let name = "twopi"
  let summary = "circles by the number of steps from a middle, by Graphviz's twopi"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var program = LayoutProgram("twopi")
    program.root = scene.rootName
    return ProgramDrawing(scene: scene, program: program).drawing()
  }
}
