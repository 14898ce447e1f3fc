import GraphCore

/// The words of tables, counts by year and sides of disputes.
extension FigureWords {
  static let firstYear = LocalizedText(
    "first year of the status", zh: "取得该地位的首年", ru: "первый год статуса")

  static let ofStatus = LocalizedText(
    "number with the status", zh: "处于该地位的数目", ru: "число с этим статусом")

  static func earlierYears(_ year: Int) -> LocalizedText {
    LocalizedText(
      "Drawn from \(year) on; earlier years are left out.", zh: "自\(year)年起绘出；此前各年从略。",
      ru: "Показано с \(year) г.; более ранние годы опущены.")
  }

  static let sinceYear = LocalizedText(
    "since that year", zh: "自该年起", ru: "с этого года")

  static let noYear = LocalizedText(
    "beginning not known", zh: "起始时间不详", ru: "начало неизвестно")

  static let onlyProposed = LocalizedText("only proposed", zh: "仅为倡议", ru: "только предложено")

  static let preferredSide = LocalizedText(
    "used in answers and drawings", zh: "查询与图示采用的说法", ru: "принято в ответах и на рисунках")

  static let otherSide = LocalizedText(
    "said by other sources", zh: "其他来源的说法", ru: "по другим источникам")

  static let number = LocalizedText("number of the meeting", zh: "会议届次", ru: "номер заседания")

  static let severalTies = LocalizedText(
    "ties of several sorts", zh: "多种关系", ru: "связи разного рода")

  static func moreParts(_ count: Int) -> LocalizedText {
    LocalizedText("and \(count) more", zh: "等另外\(count)项", ru: "и ещё \(count)")
  }

  static func dataSet(_ title: String, _ version: String) -> LocalizedText {
    LocalizedText(
      "Data: \(title), \(version).", zh: "数据：\(title)，\(version)。",
      ru: "Данные: \(title), \(version).")
  }
}
