/// The sizes of the letters on a map, in points.
struct MapType {
  /// Of the names of states and of other members.
  let name: Double
  /// Of way-points, capitals and degrees.
  let place: Double

  /// Small, so that more names find room; larger in a closer picture, for the letters of a page that
  /// is longer than its paper are less than seven points high on that.
  init(_ scene: Scene) {
    place = scene.view.page.isWide ? 7.75 : [7.5, 7.8, 8.1, 8.25, 8.5][min(scene.closeness, 4)]
    name = place + 0.7
  }
}
