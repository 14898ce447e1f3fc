import Diagnostics

/// What the keys of a view, and the options of a command, may say.
enum Choices {
  static let layouts = LayoutCatalog.all.map(\.name)
  static let labels = NameStyle.allCases.map(\.rawValue)
  static let orders = RowOrder.allCases.map(\.rawValue)
  static let themes = ThemeCatalog.all.map(\.name)

  /// What helps someone who wrote none of the choices: the nearest, and where none is near or there
  /// are few, all of them.
  static func hint(for word: String, among choices: [String]) -> String {
    let near = NearestName.hint(among: choices, for: word)
    return near.isEmpty ? "; there are " + Excerpt.list(choices, conjunction: "and") : near
  }
}
