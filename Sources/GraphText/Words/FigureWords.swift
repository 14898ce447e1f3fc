package import GraphCore

/// The words of figures that are no data: headings, notes, joints.
///
/// Each is a text in all languages. What answers say, too, is a phrase of theirs, so that a
/// translator finds each wording once, and all of them in this folder.
package enum FigureWords {
  package static let sources = LocalizedText("Sources", zh: "资料来源", ru: "Источники")
  package static let key = LocalizedText("Key", zh: "图例", ru: "Обозначения")
  package static let proposedRoute = LocalizedText(
    "on a route only proposed", zh: "位于仅为倡议的路线上", ru: "на маршруте, который только предложен")
  package static let flow = LocalizedText("direction of flow", zh: "流向", ru: "направление потока")
  package static let year = LocalizedText(
    "year of the present status", zh: "取得现有地位的年份", ru: "год получения нынешнего статуса")
  package static let disputed = Phrase.disputed.localized()

  package static func unsigned(_ topics: String) -> LocalizedText {
    LocalizedText(
      "Disputed, too, without a sign here: \(topics)", zh: "另有争议，图中未加记号：\(topics)",
      ru: "Спорно также, без знака на рисунке: \(topics)")
  }

  /// Where the sources are of relationships that have no room for a number of their own.
  package static func noNumber(_ count: Int, _ note: String) -> LocalizedText {
    LocalizedText(
      "Relationships without a number of their own: \(count).\(note)",
      zh: "另有\(count)项关系未单独编号。\(note)",
      ru: "Связи без собственного номера: \(count).\(note)")
  }

  /// A document that another note tells in full.
  package static func see(_ document: String, _ number: Int) -> LocalizedText {
    LocalizedText(
      "\(document) (see \(number))", zh: "\(document)（见\(number)）",
      ru: "\(document) (см. \(number))")
  }

  /// Where the sources are of the things themselves.
  package static func things(_ note: String) -> LocalizedText {
    LocalizedText(
      "Names, places and dates of what is shown.\(note)", zh: "所示各项的名称、地点和日期。\(note)",
      ru: "Названия, места и даты показанного.\(note)")
  }

  package static let proposedNote = LocalizedText(
    "Dotted: proposed only, does not exist.", zh: "点线：仅为倡议，尚不存在。",
    ru: "Пунктир из точек: только предложено, не существует.")

  package static func asOf(_ date: String) -> LocalizedText {
    LocalizedText("as of \(date)", zh: "截至\(date)", ru: "по состоянию на \(date)")
  }

  package static func during(_ first: String, _ last: String) -> LocalizedText {
    LocalizedText(
      "\(first) to \(last)", zh: "\(first)至\(last)", ru: "\(first) – \(last)")
  }

  package static func more(_ count: Int) -> LocalizedText {
    LocalizedText("and \(count) more", zh: "等另外\(count)份", ru: "и ещё \(count)")
  }

  package static func documents(_ count: Int, by publishers: Int?) -> LocalizedText {
    var text = LocalizedText(
      count == 1 ? "1 document" : "\(count) documents", zh: "\(count)份文献",
      ru: "документов: \(count)")
    guard let publishers else { return text }
    text[.english]? += " by \(publishers) publishers"
    text[.chinese]? += "，\(publishers)家出版者"
    text[.russian]? += ", издателей: \(publishers)"
    return text
  }

  package static func steps(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 step away" : "\(count) steps away", zh: "相距\(count)步",
      ru: "Шагов: \(count)")
  }

  package static func ways(_ count: Int, steps least: Int, _ most: Int) -> LocalizedText {
    let steps = least == most ? "\(most)" : "\(least)–\(most)"
    return LocalizedText(
      (count == 1 ? "One way of " : "\(count) ways of ")
        + (steps == "1" ? "1 step" : "\(steps) steps"),
      zh: "\(count)条路径，\(steps)步", ru: "Путей: \(count), шагов: \(steps)")
  }

  /// How many of all shortest ways are drawn, and of how many steps they are.
  package static func ways(
    _ count: Int, of total: UInt64, steps: Int
  ) -> LocalizedText {
    let (all, english) = (total.inWords, steps == 1 ? "1 step" : "\(steps) steps")
    return switch (count, total) {
    case (1, 1):
      LocalizedText(
        "The only shortest way, of \(english)", zh: "唯一的最短路径，\(steps)步",
        ru: "Кратчайший путь единственный, шагов: \(steps)")
    case (1, _):
      LocalizedText(
        "One of \(all) shortest ways, of \(english)", zh: "\(all)条最短路径之一，\(steps)步",
        ru: "Один из кратчайших путей (всего \(all)), шагов: \(steps)")
    case _ where UInt64(count) == total:
      LocalizedText(
        "All \(all) shortest ways, of \(english)", zh: "全部\(all)条最短路径，\(steps)步",
        ru: "Все кратчайшие пути (\(all)), шагов: \(steps)")
    default:
      LocalizedText(
        "\(count) of \(all) shortest ways, of \(english)",
        zh: "\(all)条最短路径中的\(count)条，\(steps)步",
        ru: "Кратчайшие пути: \(count) из \(all), шагов: \(steps)")
    }
  }

  package static func also(_ phrase: String, _ marks: String) -> LocalizedText {
    LocalizedText(
      "also: \(phrase)\(marks)", zh: "另有：\(phrase)\(marks)", ru: "также: \(phrase)\(marks)")
  }

  package static func moreTies(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "+1 more tie" : "+\(count) more ties", zh: "另有\(count)项关系",
      ru: "и ещё связей: \(count)")
  }

  /// The title of an entity's surroundings.
  package static func aroundTitle(of node: Node, hops: Int) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.allCases {
      let name = node.names.text(in: language)
      switch language {
      case .english:
        text[language] =
          hops == 1
          ? "The ties of \(node.nameInSentence)"
          : "Within \(hops) steps of \(node.nameInSentence)"
      case .chinese: text[language] = hops == 1 ? "\(name)的关系" : "\(name)：\(hops)步以内"
      case .russian:
        text[language] = hops == 1 ? "Связи: \(name)" : "\(name): в пределах \(hops) шагов"
      }
    }
    return text
  }

  /// What was chosen of an entity's surroundings: how many steps, along which kinds of
  /// relationship; of all kinds where none is named.
  package static func aroundDek(hops: Int, kinds: [LocalizedText]) -> LocalizedText {
    func named(_ language: Language) -> String? {
      let names = kinds.map { $0.text(in: language) }
      return names.isEmpty ? nil : names.joined(separator: Words.of(language).listComma)
    }
    let english = named(.english).map { "only by \($0)" } ?? "by any kind of relationship"
    let chinese = named(.chinese).map { "仅限\($0)" } ?? "各类关系"
    let russian = named(.russian).map { "только: \($0)" } ?? "связи всех видов"
    return hops == 1
      ? LocalizedText(
        "One step away, \(english)", zh: "一步以内，\(chinese)", ru: "Один шаг, \(russian)")
      : LocalizedText(
        "The nearest first, each by one of the shortest ways, \(english)",
        zh: "由近及远，各取一条最短路径，\(chinese)",
        ru: "Сначала ближайшее, каждое по одному из кратчайших путей, \(russian)")
  }
}
