package import GraphCore

extension FigureWords {
  package static let entities = LocalizedText("entities", zh: "对象", ru: "объекты")
  package static let ways = LocalizedText("ways", zh: "路径", ru: "пути")
  package static let changes = LocalizedText("changes", zh: "变化", ru: "изменения")
  package static let disputes = LocalizedText("disputes", zh: "分歧", ru: "спорные вопросы")
  package static let ties = LocalizedText("ties", zh: "关系", ru: "связи")
  package static let rows = LocalizedText("rows", zh: "行", ru: "строки")

  /// Why a picture does not show what its view has chosen.
  package enum WhyLeftOut: Sendable {
    case noRoom, noTie, unknown

    fileprivate var clause: LocalizedText {
      switch self {
      case .noRoom:
        LocalizedText(
          "not shown for want of room", zh: "因篇幅所限未显示", ru: "не показаны за недостатком места")
      case .noTie:
        LocalizedText(
          "not shown, having no relationship here", zh: "因无相应关系而未显示",
          ru: "не показаны, так как таких связей не имеют")
      case .unknown: LocalizedText("not shown", zh: "未显示", ru: "не показаны")
      }
    }
  }

  /// How many of which things are shown, and which are not and why, where names are given.
  package static func shown(
    _ count: Int, of total: Int, _ things: LocalizedText, without names: String = "",
    _ why: WhyLeftOut = .unknown
  ) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.allCases {
      let words = Words.of(language)
      let noun = things.text(in: language)
      let count =
        switch language {
        case .english: "Shown: \(count) of \(total) \(noun)"
        case .chinese: "图中显示\(count)项，共\(total)项（\(noun)）"
        case .russian: "Показано \(count) из \(total) (\(noun))"
        }
      let rest = why.clause.text(in: language) + words.colon + names
      text[language] = words.stopped(names.isEmpty ? count : count + words.semicolon + rest)
    }
    return text
  }

  /// How many of which things are named, and that the others are counted.
  package static func named(_ count: Int, of total: Int, _ things: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Named: \(count) of \(total) \(things.text(in: .english)); the others are counted.",
      zh: "列名\(count)项，共\(total)项（\(things.text(in: .chinese))），其余仅计数。",
      ru: "Названо \(count) из \(total) (\(things.text(in: .russian))), остальные сосчитаны.")
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
