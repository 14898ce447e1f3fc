/// The colours of plates under labels that stand on lines: that of the land or the sea there.
struct MapPlates {
  private let land: [[Point]]
  private let lakes: [[Point]]
  private let ground: FigureTheme.Ground

  /// Takes the outlines that a pane shows.
  init(_ pane: MapPane, _ theme: FigureTheme) {
    func rings(_ rings: [[Point]]) -> [[Point]] {
      rings.map { Clipping.polygon($0.map(pane.onPage), to: pane.frame) }.filter { $0.count > 2 }
    }
    land = rings(Coastlines.projectedLand)
    lakes = rings(Coastlines.projectedLakes)
    ground = theme.ground
  }

  /// The colour at a place.
  func color(at point: Point) -> Color {
    func isInside(_ rings: [[Point]]) -> Bool {
      rings.contains { Clipping.ring($0, contains: point) }
    }
    return isInside(land) && !isInside(lakes) ? ground.land : ground.sea
  }
}
