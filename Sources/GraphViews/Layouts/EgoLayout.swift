/// To come.
struct EgoLayout: Layout {
  let name = "ego"
  let summary = ""

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    NetworkLayout().arrange(scene, width: width)
  }
}
