/// To come.
struct LanesLayout: Layout {
  let name = "lanes"
  let summary = ""

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    NetworkLayout().arrange(scene, width: width)
  }
}
