package import GraphCore

extension FigureWords {
  /// What a map marks and has no room to name.
  package static func withoutNames(stops: Int, towns: Int, others: Int) -> LocalizedText {
    var (en, zh, ru): ([String], [String], [String]) = ([], [], [])
    if others > 0 {
      en.append("marks \(others)")
      zh.append("标记\(others)处")
      ru.append("знаков \(others)")
    }
    if towns > 0 {
      en.append("capitals and seats \(towns)")
      zh.append("首都和驻地\(towns)处")
      ru.append("столиц и мест пребывания \(towns)")
    }
    if stops > 0 {
      en.append("way-points \(stops)")
      zh.append("途经点\(stops)处")
      ru.append("пунктов маршрутов \(stops)")
    }
    return LocalizedText(
      "Marked without their names for want of room: \(en.joined(separator: ", ")).",
      zh: "因篇幅所限，仅标位置而未标名称：\(zh.joined(separator: "，"))。",
      ru: "Отмечены без названий за недостатком места: \(ru.joined(separator: ", ")).")
  }

  package static let secondNames = LocalizedText(
    "Second names stand beside the lanes alone, for want of room.", zh: "因篇幅所限，第二名称仅标于线路名旁。",
    ru: "Вторые названия — только у линий, за недостатком места.")

  /// What stands in the middle of a picture.
  package static func inTheMiddle(_ kind: String) -> LocalizedText {
    LocalizedText(
      kind.isEmpty ? "in the middle" : "in the middle: \(kind)",
      zh: kind.isEmpty ? "中央" : "中央：\(kind)", ru: kind.isEmpty ? "в центре" : "в центре: \(kind)")
  }

  package static let codes = LocalizedText(
    "States by their codes of two letters, ISO 3166-1.", zh: "国家以ISO 3166-1两字母代码标示。",
    ru: "Государства обозначены двухбуквенными кодами ISO 3166-1.")

  /// What a layout leaves out: how many entities, how many relationships and of which kinds.
  package static func notDrawn(
    entities: (Int, Int)?, relationships: (Int, Int)?, kinds: String
  ) -> LocalizedText {
    var (en, zh, ru): ([String], [String], [String]) = ([], [], [])
    if let (count, total) = entities {
      en.append("\(count) of \(total) entities")
      zh.append("\(total)个对象中的\(count)个")
      ru.append("объектов \(count) из \(total)")
    }
    if let (count, total) = relationships {
      en.append("\(count) of \(total) relationships (\(kinds))")
      zh.append("\(total)项关系中的\(count)项（\(kinds)）")
      ru.append("связей \(count) из \(total) (\(kinds))")
    }
    return LocalizedText(
      "Not drawn here: \(en.joined(separator: "; ")).", zh: "此处未绘出：\(zh.joined(separator: "；"))。",
      ru: "Здесь не показано: \(ru.joined(separator: "; ")).")
  }
}
