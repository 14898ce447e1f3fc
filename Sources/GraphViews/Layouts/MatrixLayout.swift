/// To come.
struct MatrixLayout: Layout {
  let name = "matrix"
  let summary = ""

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    NetworkLayout().arrange(scene, width: width)
  }
}
