import GraphCore

/// The sizes of the letters on a map, in points, and how much lower than wide it may be.
struct MapType {
  /// Of the names of states and of other members.
  let name: Double
  /// Of way-points, capitals and degrees.
  let place: Double
  /// The height of a map that fills the width of its page, as a share of that.
  let height: Double

  /// From many small names on a high map to fewer large ones on a low map; the names of members
  /// in whole points, for they stand in one label with others.
  private static let steps: [(place: Double, name: Double, height: Double)] = [
    (7.5, 8, 0.831), (7.8, 8, 0.831), (8.1, 9, 0.831), (8.25, 9, 0.761), (8.5, 9, 0.691),
    (8.7, 9, 0.63),
  ]

  /// Small, so that more names find room; larger, and on a lower map, in a closer picture.
  ///
  /// For the letters of a page that is longer than its paper are less than seven points high on
  /// that. In Russian, and with names in two languages, key and notes of many things make pages long
  /// from the first.
  init(_ scene: Scene) {
    let isFull = scene.selection.nodes.count > 45
    let start = isFull ? (scene.language == .russian ? 3 : 0) + (scene.names == .both ? 1 : 0) : 0
    let step = Self.steps[min(scene.closeness + start, Self.steps.count - 1)]
    (place, name) = scene.view.page.isWide ? (7.75, 8) : (step.place, step.name)
    height = step.height
  }
}
