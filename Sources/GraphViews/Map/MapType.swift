import GraphCore

/// The sizes of the letters on a map, in points, and how much lower than wide it may be.
struct MapType {
  /// Of the names of states and of other members.
  let name: Double
  /// Of way-points, capitals and degrees.
  let place: Double
  /// The height of a map that fills the width of its page, as a share of that.
  let height: Double
  /// How much wider than an upright page the map is composed, to be printed smaller.
  let breadth: Double

  private struct Step {
    let breadth, place, name, height: Double
  }

  /// From an upright page as it is to wider ones, on which key and notes take a smaller share, and
  /// at last lower maps; the names of way-points are seven points high on paper in each, those of
  /// members in whole points, for they stand in one label with others.
  private static let steps = [
    Step(breadth: 1, place: 7.1, name: 8, height: 0.82),
    Step(breadth: 1.08, place: 7.6, name: 8, height: 0.82),
    Step(breadth: 1.15, place: 8.05, name: 9, height: 0.81),
    Step(breadth: 1.22, place: 8.5, name: 9, height: 0.8),
    Step(breadth: 1.22, place: 8.5, name: 9, height: 0.74),
    Step(breadth: 1.22, place: 8.5, name: 9, height: 0.68),
    Step(breadth: 1.22, place: 8.5, name: 9, height: 0.6),
  ]

  /// Small, so that more names find room; on a wider page in a closer picture.
  ///
  /// For the letters of a page that is longer than its paper are less than seven points high on
  /// that. Key and notes of many things make pages long from the first, most so in Russian and with
  /// names in two languages.
  init(_ scene: Scene) {
    let isFull = scene.selection.nodes.count > 45
    let words = scene.language == .russian ? 2 : scene.language == .chinese ? 0 : 1
    let start = words + (isFull ? max(words, 1) : 0) + (scene.names == .both ? 1 : 0)
    let step = Self.steps[min(scene.closeness + start, Self.steps.count - 1)]
    (place, name) = scene.view.page.isWide ? (7.75, 8) : (step.place, step.name)
    (height, breadth) = (step.height, scene.view.page.isUpright ? step.breadth : 1)
  }
}
