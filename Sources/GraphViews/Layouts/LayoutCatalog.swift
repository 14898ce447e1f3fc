/// The layouts that there are.
public enum LayoutCatalog {
  /// All of them, in alphabetical order.
  public static let all: [any Layout] = [
    CalendarLayout(),
    CompareLayout(),
    DisputesLayout(),
    EgoLayout(),
    GridLayout(),
    GrowthLayout(),
    LanesLayout(),
    LatticeLayout(),
    LayersLayout(),
    MapLayout(),
    MatrixLayout(),
    NetworkLayout(),
    PathLayout(),
    RingsLayout(),
    TimelineLayout(),
  ]

  /// The layout of that name.
  public static func layout(named name: String) -> (any Layout)? { all.first { $0.name == name } }
}
