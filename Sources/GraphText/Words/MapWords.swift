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

  package static let ground = LocalizedText(
    "The figure takes no position on any boundary, and none is drawn. Lines join way-points and are "
      + "not surveyed routes. Lambert azimuthal equal-area projection, centre 40° N 76° E; coast "
      + "lines: Natural Earth 1:50m (public domain), simplified.",
    zh: "本图对任何边界不持立场，亦不绘制边界。线条连接途经点，并非实测路线。兰伯特等积方位投影，中心为北纬40°、东经76°；"
      + "海岸线：Natural Earth 1:5000万（公有领域），经简化。",
    ru:
      "Рисунок не выражает позиции ни по одной границе; границы не показаны. Линии соединяют пункты "
      + "и не являются съёмкой маршрутов. Равновеликая азимутальная проекция Ламберта, центр 40° с. ш. "
      + "76° в. д.; берега: Natural Earth 1:50 млн (общественное достояние), упрощено.")
}
