package import GraphCore

extension FigureWords {
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
