/// A figure whose parts all have their places, before it is told in words.
///
/// Of several that are tried only the one that is taken need be told.
struct PlacedFigure {
  /// What was drawn, with its numbers and signs.
  let scene: Scene
  /// The figure without its page.
  let drawing: Drawing
  /// The figure, its alternative text and its description empty.
  let diagram: Diagram

  /// The figure, told as its layout tells.
  func told(by layout: any Layout) -> Diagram {
    var plain = scene
    plain.disputeMarks.notes = nil
    let telling = Telling(of: drawing, by: layout, plain)
    var diagram = diagram
    diagram.alternativeText = FigureText(scene: scene).alternativeText(telling.gist)
    diagram.description = telling.text(in: scene.language)
    return diagram
  }
}
