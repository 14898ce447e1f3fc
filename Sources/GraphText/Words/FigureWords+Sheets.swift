package import GraphCore

/// What a figure says whose notes go on on further sheets.
extension FigureWords {
  package static let sourcesAndNotes = LocalizedText(
    "Sources and notes", zh: "资料来源与注释", ru: "Источники и примечания")

  package static let sourcesContinued = LocalizedText(
    "Sources and notes, continued", zh: "资料来源与注释（续）",
    ru: "Источники и примечания (продолжение)")

  /// Where the notes are that the first sheet has no room for.
  package static func notes(on sheets: ClosedRange<Int>, continued: Bool) -> LocalizedText {
    let numbers = numbers(sheets)
    let isOne = sheets.count == 1
    return LocalizedText(
      "Sources and notes\(continued ? " continue" : "") on \(isOne ? "sheet" : "sheets") \(numbers).",
      zh: "资料来源与注释\(continued ? "续" : "")见第\(numbers)页。",
      ru: (continued ? "Продолжение источников и примечаний" : "Источники и примечания")
        + " — на \(isOne ? "листе" : "листах") \(numbers).")
  }

  /// The numbers of some sheets: `2`, `2–4`.
  package static func numbers(_ sheets: ClosedRange<Int>) -> String {
    sheets.count == 1 ? "\(sheets.lowerBound)" : "\(sheets.lowerBound)–\(sheets.upperBound)"
  }

  /// The number of a sheet among so many.
  package static func sheet(_ number: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      "\(number) of \(total)", zh: "第\(number)页，共\(total)页", ru: "\(number) из \(total)")
  }
}
