/// The themes that there are.
public enum ThemeCatalog {
  /// All of them, in alphabetical order.
  public static let all: [FigureTheme] = [
    .colourBlind,
    .night,
    .paper,
    .print,
  ]

  /// The theme of that name.
  public static func theme(named name: String) -> FigureTheme? { all.first { $0.name == name } }
}
