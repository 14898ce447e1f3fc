package import GraphCore

/// Units in texts of the data, which are written in English.
extension FigureWords {
  /// The text with its units in a language: `15 bcm a year`, `15 млрд м³ в год`.
  package static func inUnits(_ text: String, _ language: Language) -> String {
    units.reduce(text) { text, unit in
      text.replacing(unit.text(in: .english), with: unit.text(in: language))
    }
  }

  private static let units = [
    LocalizedText("bcm a year", zh: "十亿立方米/年", ru: "млрд м³ в год"),
    LocalizedText("Mt a year", zh: "百万吨/年", ru: "млн т в год"),
    LocalizedText("MW", zh: "兆瓦", ru: "МВт"),
  ]
}
