package import GraphCore

/// The words of figures about time and about levels.
extension FigureWords {
  package static let levelsTitle = LocalizedText(
    "The order of partnership levels", zh: "伙伴关系级别的次序", ru: "Порядок уровней партнёрства")

  package static let levelsDek = LocalizedText(
    "What cited evidence puts above what; no official ladder exists",
    zh: "依据所引文献的高低次序；不存在官方等级表", ru: "Что выше чего по приведённым источникам; официальной шкалы нет"
  )

  package static let standsAbove = LocalizedText(
    "the upper level stands directly above the lower one", zh: "上级直接高于下级",
    ru: "верхний уровень непосредственно выше нижнего")

  package static let evidence = LocalizedText("its evidence", zh: "依据", ru: "основание")

  package static let incomparable = LocalizedText(
    "Two levels are compared only where a way leads down along the lines from one to the other; "
      + "of all other pairs neither is above the other.",
    zh: "仅当沿连线可由一级下行至另一级时，两级才可比较；其余各对不分高低。",
    ru: "Уровни сравнимы, только если по линиям можно спуститься от одного к другому; в остальных "
      + "парах ни один не выше.")

  package static let pairsMeaning = LocalizedText(
    "pairs of states that hold the level on the day", zh: "当日处于该级别的国家对数",
    ru: "пар государств на этом уровне в этот день")

  package static func pairs(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 pair" : "\(count) pairs", zh: "\(count)对", ru: "пар: \(count)")
  }

  package static func above(_ upper: String, _ lower: String) -> LocalizedText {
    LocalizedText(
      "\(upper) stands above \(lower).", zh: "\(upper)高于\(lower)。",
      ru: "\(upper) — выше, чем \(lower).")
  }

  package static func changesTitle(of node: Node?) -> LocalizedText {
    guard let node else {
      return LocalizedText(
        "What began, ended and was upgraded", zh: "开始、结束与升级",
        ru: "Что началось, закончилось и повышено")
    }
    return named(node) { name, language in
      switch language {
      case .english: "\(name): what began, ended and was upgraded"
      case .chinese: "\(name)：开始、结束与升级"
      case .russian: "\(name): что началось, закончилось и повышено"
      }
    }
  }

  package static func timelineTitle(of node: Node?, _ kind: LocalizedText?) -> LocalizedText {
    let all = LocalizedText("relationships over time", zh: "历年关系", ru: "связи во времени")
    guard let node else {
      var title = LocalizedText()
      for language in Language.allCases {
        title[language] = all.text(in: language).capitalizedSentence
      }
      return kind.map { named(title, $0) } ?? title
    }
    return named(node.names, kind ?? all)
  }

  package static func notDrawn(_ count: Int) -> LocalizedText {
    LocalizedText(
      "Unchanged and not drawn: \(count).", zh: "未变且未绘出：\(count)项。",
      ru: "Без изменений, не показано: \(count).")
  }

  package static let imprecise = LocalizedText(
    "possibly already, or still: the date is imprecise", zh: "可能已经或仍然：日期不精确",
    ru: "возможно, уже или ещё: дата неточна")
  package static let otherTies = LocalizedText("others", zh: "其他", ru: "прочие")
  package static let heldTogether = LocalizedText(
    "number that hold at the end of the box, names and first years below it",
    zh: "方框末端时有效的项数，其名称与起始年份列于下方",
    ru: "сколько действует в конце клетки; ниже названия и первые годы")
  package static let heldNumber = LocalizedText(
    "number that hold at the end of the box", zh: "方框末端时有效的项数",
    ru: "сколько действует в конце клетки")
  package static let eventsOfYear = LocalizedText(
    "number of events in the years the box spans", zh: "方框所跨年份内的事件数",
    ru: "число событий за годы, которые занимает клетка")
  package static let event = LocalizedText("event", zh: "事件", ru: "событие")
  package static func notYet(_ node: Node, in names: LocalizedText, _ dates: LocalizedText)
    -> LocalizedText
  {
    LocalizedText(
      "\(node.nameInSentence.capitalizedSentence) did not exist yet; it begins on "
        + "\(dates.text(in: .english)).",
      zh: "\(names.text(in: .chinese))当时尚不存在，始于\(dates.text(in: .chinese))。",
      ru: "\(names.text(in: .russian)): в это время ещё не существует, начало "
        + "\(dates.text(in: .russian)).")
  }

  package static func noLonger(_ node: Node, in names: LocalizedText, _ dates: LocalizedText)
    -> LocalizedText
  {
    LocalizedText(
      "\(node.nameInSentence.capitalizedSentence) existed no longer; it ended on "
        + "\(dates.text(in: .english)).",
      zh: "\(names.text(in: .chinese))当时已不存在，止于\(dates.text(in: .chinese))。",
      ru: "\(names.text(in: .russian)): в это время уже не существует, конец "
        + "\(dates.text(in: .russian)).")
  }

  package static let heldBeside = LocalizedText(
    "a bar below: held beside the one above", zh: "下方横条：与上方者同时有效",
    ru: "полоса ниже: действует наряду с верхней")
  package static let risesTo = LocalizedText(
    "a step up: a higher level", zh: "上升一级：更高级别", ru: "ступень вверх: более высокий уровень")

  private static func named(_ one: LocalizedText, _ two: LocalizedText) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.allCases {
      text[language] =
        one.text(in: language) + Words.of(language).colon + two.text(in: language)
    }
    return text
  }

  private static func named(
    _ node: Node, _ words: (String, Language) -> String
  ) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.allCases {
      text[language] = words(node.names.text(in: language), language)
    }
    return text
  }
}
