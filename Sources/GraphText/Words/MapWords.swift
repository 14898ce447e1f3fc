package import GraphCore

/// The words of maps that are no data.
package enum MapWords {
  package static let wayPoint = LocalizedText("way-point", zh: "途经点", ru: "пункт маршрута")

  package static func latitude(_ degrees: Int) -> LocalizedText {
    if degrees == 0 { return LocalizedText("0°", zh: "0°", ru: "0°") }
    let size = abs(degrees)
    return degrees > 0
      ? LocalizedText("\(size)° N", zh: "北纬\(size)°", ru: "\(size)° с. ш.")
      : LocalizedText("\(size)° S", zh: "南纬\(size)°", ru: "\(size)° ю. ш.")
  }

  package static func longitude(_ degrees: Int) -> LocalizedText {
    if degrees == 0 { return LocalizedText("0°", zh: "0°", ru: "0°") }
    return LocalizedText("\(degrees)° E", zh: "东经\(degrees)°", ru: "\(degrees)° в. д.")
  }

  package static func kilometres(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) km", zh: "\(count)公里", ru: "\(count) км")
  }

  /// The number of a line in words, its ends, and the number of way-points between them.
  package static func way(
    _ number: Int, from: String, to: String, by count: Int
  ) -> LocalizedText {
    let points = count == 1 ? "1 way-point" : "\(count) way-points"
    return LocalizedText(
      "line \(number), from \(from) to \(to)" + (count > 0 ? " via \(points)" : ""),
      zh: "第\(number)号线，\(from)至\(to)" + (count > 0 ? "，途经\(count)处" : ""),
      ru: "линия \(number), \(from) — \(to)" + (count > 0 ? ", пунктов между ними: \(count)" : ""))
  }

  /// That no boundary is drawn, and none is meant.
  package static let boundaries = LocalizedText(
    "The figure takes no position on any boundary, and none is drawn.",
    zh: "本图对任何边界不持立场，亦不绘制边界。",
    ru: "Рисунок не выражает позиции ни по одной границе; границы не показаны.")

  /// What lines are, where some are drawn.
  package static let lines = LocalizedText(
    "Lines join way-points and are not surveyed routes.", zh: "线条连接途经点，并非实测路线。",
    ru: "Линии соединяют пункты и не являются съёмкой маршрутов.")

  /// The projection, and where the coasts are from.
  package static let projection = LocalizedText(
    "Lambert azimuthal equal-area projection, centre 40° N 76° E; coast lines: Natural Earth 1:50m "
      + "(public domain), simplified.",
    zh: "兰伯特等积方位投影，中心为北纬40°、东经76°；海岸线：Natural Earth 1:5000万（公有领域），经简化。",
    ru: "Равновеликая азимутальная проекция Ламберта, центр 40° с. ш. 76° в. д.; берега: "
      + "Natural Earth 1:50 млн (общественное достояние), упрощено.")

  /// The letters that may stand for names, in their order; none that is taken for another.
  package static func alphabet(_ language: Language) -> [String] {
    let letters =
      language == .russian
      ? "абвгдежзиклмнпрстуфхцчшэюяБГДЖИЛПУФЦЧШЭЮЯ" : "abcdefghijkmnpqrstuvwxyzDEFGHJKLMNPQRTUVWXYZ"
    return letters.map { String($0) }
  }

  /// The letters that name insets, in their order.
  package static func insets(_ language: Language) -> [String] {
    let letters =
      switch language {
      case .english: "AB"
      case .chinese: "甲乙"
      case .russian: "АБ"
      }
    return letters.map { String($0) }
  }

  /// What letters on the map stand for.
  package static func letters(_ list: String) -> LocalizedText {
    LocalizedText(
      "Letters on the map: \(list).", zh: "图中字母：\(list)。", ru: "Буквы на карте: \(list).")
  }

  /// Which way-points of lines have no mark.
  package static func withoutMark(_ list: String) -> LocalizedText {
    LocalizedText(
      "On the lines, without room for a mark: \(list).", zh: "线上因篇幅所限未标出的途经点：\(list)。",
      ru: "На линиях, не отмечены за недостатком места: \(list).")
  }

  /// What has no name beside the mark that it shares: capitals, and one of two way-points.
  package static func withoutName(_ list: String) -> LocalizedText {
    LocalizedText(
      "Without room for the name: \(list).", zh: "因篇幅所限未标名称：\(list)。",
      ru: "Без подписи за недостатком места: \(list).")
  }
}
