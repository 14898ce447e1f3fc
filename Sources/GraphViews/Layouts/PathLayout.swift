/// To come.
struct PathLayout: Layout {
  let name = "path"
  let summary = ""

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    NetworkLayout().arrange(scene, width: width)
  }
}
