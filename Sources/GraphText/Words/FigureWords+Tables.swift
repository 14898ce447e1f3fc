package import GraphCore

/// The words of tables, counts by year and sides of disputes.
extension FigureWords {
  package static let firstYear = LocalizedText(
    "first year of the status", zh: "取得该地位的首年", ru: "первый год статуса")

  package static let ofStatus = LocalizedText(
    "number with the status", zh: "处于该地位的数目", ru: "число с этим статусом")

  package static func earlierYears(_ year: Int) -> LocalizedText {
    LocalizedText(
      "Drawn from \(year) on; earlier years are left out.", zh: "自\(year)年起绘出；此前各年从略。",
      ru: "Показано с \(year) г.; более ранние годы опущены.")
  }

  package static let sinceYear = LocalizedText(
    "since that year", zh: "自该年起", ru: "с этого года")

  package static let noYear = Phrase.beginningUnknown.localized()

  package static let onlyProposed = Phrase.proposed.localized()

  package static let preferredSide = LocalizedText(
    "used in answers and drawings", zh: "查询与图示采用的说法", ru: "принято в ответах и на рисунках")

  package static let otherSide = LocalizedText(
    "said by other sources", zh: "其他来源的说法", ru: "по другим источникам")

  package static let number = LocalizedText(
    "number of the meeting", zh: "会议届次", ru: "номер заседания")

  package static let severalTies = LocalizedText(
    "ties of several sorts", zh: "多种关系", ru: "связи разного рода")

  package static let severalKinds = LocalizedText(
    "things of several kinds in one box", zh: "同框的多类事物", ru: "разнородное в одной рамке")

  package static let inOneBox = LocalizedText(
    "several in one box", zh: "多项同框", ru: "несколько в одной рамке")

  package static let nested = LocalizedText(
    "Set in below a box: what is tied to that box.", zh: "缩进者与其上方的框相关联。",
    ru: "С отступом под рамкой — то, что связано с ней.")

  package static let asBefore = LocalizedText("as it was before", zh: "此前状况", ru: "как было раньше")

  package static func moreParts(_ count: Int) -> LocalizedText {
    LocalizedText("and \(count) more", zh: "等另外\(count)项", ru: "и ещё \(count)")
  }

  package static func dataSet(_ titles: LocalizedText, _ version: String) -> LocalizedText {
    LocalizedText(
      "Data: \(titles.text(in: .english)), \(version).",
      zh: "数据：\(titles.text(in: .chinese))，\(version)。",
      ru: "Данные: \(titles.text(in: .russian)), \(version).")
  }
}
