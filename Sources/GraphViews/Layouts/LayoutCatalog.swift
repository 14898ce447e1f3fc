/// The layouts that there are.
public enum LayoutCatalog {
  /// All of them, in alphabetical order.
  public static let all: [any Layout] = [
    CalendarLayout(),
    CircoLayout(),
    CompareLayout(),
    DisputesLayout(),
    DotLayout(),
    EgoLayout(),
    GridLayout(),
    GrowthLayout(),
    LanesLayout(),
    LatticeLayout(),
    LayersLayout(),
    MapLayout(),
    MatrixLayout(),
    NeatoLayout(),
    NetworkLayout(),
    OsageLayout(),
    PathLayout(),
    RingsLayout(),
    SfdpLayout(),
    TimelineLayout(),
    TwopiLayout(),
  ]

  /// The layout of that name.
  public static func layout(named name: String) -> (any Layout)? { all.first { $0.name == name } }
}
