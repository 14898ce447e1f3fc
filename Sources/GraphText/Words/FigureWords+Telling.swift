package import GraphCore

/// The words that tell what a picture shows, for those who do not see it.
extension FigureWords {
  package static let newHere = LocalizedText(
    "first year of the status", zh: "取得该地位的首年", ru: "первый год статуса")

  package static func untold(_ count: Int) -> LocalizedText {
    LocalizedText(
      "Not told here: \(count) more.", zh: "此处未述：另有\(count)项。",
      ru: "Здесь не изложено ещё: \(count).")
  }

  package static func growth(
    from least: Int, _ first: Int, to most: Int, _ last: Int
  ) -> LocalizedText {
    LocalizedText(
      "\(least) took part at the end of \(first), \(most) at the end of \(last).",
      zh: "\(first)年底\(least)个参与国，\(last)年底\(most)个。",
      ru: "Участвовало на конец \(first) г.: \(least), на конец \(last) г.: \(most).")
  }

  package static func pairsOnLevels(_ pairs: Int, _ levels: Int) -> LocalizedText {
    LocalizedText(
      "\(pairs) pairs hold \(levels) levels.", zh: "共\(pairs)对，分属\(levels)个级别。",
      ru: "Пар: \(pairs), уровней: \(levels).")
  }

  package static func tableOf(_ rows: Int, _ columns: Int, _ ties: Int) -> LocalizedText {
    LocalizedText(
      "A table of \(rows) rows, \(columns) columns and \(ties) ties.",
      zh: "\(rows)行\(columns)列的表，共\(ties)项关系。",
      ru: "Таблица: строк \(rows), столбцов \(columns), связей \(ties).")
  }

  package static func disputes(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 dispute." : "\(count) disputes.", zh: "\(count)处分歧。",
      ru: "Спорных вопросов: \(count).")
  }

  package static func levelsAndCovers(_ levels: Int, _ covers: Int) -> LocalizedText {
    LocalizedText(
      "\(levels) levels, and \(covers) statements that one stands above another.",
      zh: "\(levels)个级别，\(covers)项高低关系。",
      ru: "Уровней: \(levels), утверждений «один выше другого»: \(covers).")
  }
}
