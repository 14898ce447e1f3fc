/// Groups as frames, packed one beside the other, by Graphviz's `osage`.
struct OsageLayout: Layout {
  let name = "osage"
  let summary = "groups as frames packed one beside the other, by Graphviz's osage"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var program = LayoutProgram("osage")
    program.keepsGroups = true
    return ProgramDrawing(scene: scene, program: program).drawing()
  }
}
