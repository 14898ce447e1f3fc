import GraphCore

extension Words {
  /// Russian: lines of labels with names in their dictionary form; dates as `09.06.2017`.
  static let russian = Words(
    phrases: russianPhrases, date: russianDate, shortDate: russianShortDate, signs: Signs(),
    levelLetters: russianLevelLetters, usesSentences: false)

  /// The first letters of the words of its name together, then up to three letters of the first
  /// word, then the first letter of each; words of one or two letters do not count.
  private static let russianLevelLetters: @Sendable (Level) -> [String] = { level in
    let words = (level.name[.russian] ?? level.id).split { !$0.isLetter }.filter { $0.count > 2 }
    let heads = words.map { String($0.prefix(1)) }
    let first = words.first.map { word in (1...3).map { String(word.prefix($0)) } } ?? []
    return ([heads.joined()] + first + heads).map { $0.uppercased() }
  }

  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  private static let nominatives = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  private static let russianDate: @Sendable (CalendarDate) -> String = { date in
    guard let month = date.month else { return "\(date.year) г." }
    guard let day = date.day else { return "\(nominatives[month - 1]) \(date.year) г." }
    return "\(day) \(genitives[month - 1]) \(date.year) г."
  }

  private static let russianShortDate: @Sendable (CalendarDate) -> String = { date in
    date.description.split(separator: "-").reversed().joined(separator: ".")
  }

  private static let russianPhrases: [Phrase: String] = [
    .asOf: "По состоянию на {0}",
    .asOfLastDay: "По состоянию на {0}, последний день данных.",
    .asOfLater: "По состоянию на {0}, после последнего дня данных ({1})",
    .asOfEarlier: "По состоянию на {0}, до первого дня данных ({1})",
    .earlierDay:
      "Первый день данных: {0} О более ранних днях в них сказано мало; всё, что не датировано, "
      + "считается существующим всегда.",
    .laterDay: "Данные заканчиваются: {0} Позднейших изменений в них нет.",
    .during: "Период: {0} – {1}",
    .since: "с {0}",
    .until: "до {0}",
    .sinceUntil: "с {0} до {1}",
    .on: "{0}",
    .within: "{0}",
    .onRange: "{0} – {1}",
    .stepsApart: "{0} — {1}: длина пути {2}",
    .oneStepApart: "{0} — {1}: длина пути 1",
    .onlyWay: "; кратчайший путь единственный.",
    .oneOfWays: "; кратчайших путей: {0}.",
    .manyWays: "{1} — {2}: путей {0}.",
    .same: "{0}: одно и то же.",
    .way: "Путь {0}, длина {1}",
    .also: "также: {0}",
    .noWay: "{0} — {1}: такого пути нет.",
    .absent: "{0}: в это время не существует.",
    .dropped: "Не учтено (встретилось вокруг обоих концов до конца поиска): {0}.",
    .togetherAlways: "На каждом шаге действует хотя бы одна из связей: {0}.",
    .togetherOneStep: "На этом шаге действует хотя бы одна из связей: {0}.",
    .togetherNever: "Одновременно все связи не действуют никогда.",
    .otherWay: "Другой путь: --all-shortest.",
    .otherWays: "Остальные пути ({0}): --all-shortest.",
    .possiblyShorter: "Возможно, уже есть более короткий путь ({0}): {1}",
    .possiblyWay: "Возможно, уже есть путь ({0}): {1}",
    .detour: "Без связи «{0}»: --avoid {1} ({2}).",
    .relaxation: "{0}: {1}",
    .moreRelaxation: "{0}: {1}",
    .dropKind: "других видов: {0}",
    .dropNoLevel: "без уровня: {0}",
    .dropBelow: "ниже уровня: {0}",
    .dropIncomparable: "несравнимого уровня: {0}",
    .dropNotYet: "ещё не действуют: {0}",
    .dropPossiblyAlready: "возможно, уже действуют: {0}",
    .dropNoLonger: "уже не действуют: {0}",
    .dropProposed: "только предложены: {0}",
    .dropAbsent: "ведут к тому, чего в это время нет: {0}",
    .dropAvoided: "ведут к исключённому: {0}",
    .andMore: "{0} и ещё {1}",
    .andOthers: "{0} и ещё {1}",
    .andOneOther: "{0} и ещё 1",
    .and: "{0} и {1}",
    .atThatLevel: "на том же уровне {0}",
    .withOption: "с {0}",
    .withoutOption: "без {0}",
    .fromDay: "с {0} (--as-of {1})",
    .untilDay: "до {0} (--as-of {1})",
    .anyTime: "в другое время (--during)",
    .possiblyAlready: "возможно, уже",
    .possiblyStill: "возможно, ещё",
    .disputed: "оспаривается",
    .yes: "да",
    .no: "нет",
    .quoted: "«{0}»",
    .quotedEnglish: "англ. «{0}»",
    .stated: "по словам одной стороны",
    .generalKnowledge: "общеизвестно, требует подтверждения",
    .proposed: "только предложено",
    .formerly: "ранее",
    .later: "позднее",
    .leftOut: "Только предложенное опущено ({0}): --include-proposed.",
    .disputes: "Оспаривается: {0}. {1}",
    .preferredSide: "Принято: {0}.",
    .otherSide: "Не принято: {0}.",
    .note: "Примечание: {0}",
    .alsoCalled: "также {0}",
    .uncertain: "неопределённых: {0}",
    .count: "{0}: {1}.",
    .nothingNear: "{1}: в пределах {0} ничего нет.",
    .near: "{1}, в пределах {0}: {2}.",
    .beginningUnknown: "начало неизвестно",
    .notThere: "в это время не существует",
    .above: "выше, чем {0}",
    .incomparable: "несравнимо: {0}",
    .confirmed: "подтверждено {0}",
    .cutPaths: "Предел: {0} путей; остальные опущены",
    .cutWork: "Предел поиска достигнут: возможно, есть и другие пути",
    .cutStopped: "Поиск остановлен: возможно, есть и другие пути",
    .notListed: "Действуют, но несравнимы с уровнем {0} и потому не указаны: {1} ({2})",
    .notCompared: "Действуют, но несравнимы с уровнем {0} и потому не использованы: {1} ({2})",
    .noLevels: "В данных нет уровней партнёрства.",
    .latticeOf: "{0}: сверху вниз; линия ведёт к тому, что непосредственно ниже",
    .noOrder: "{0}: порядок между ними не засвидетельствован",
    .nothingChanged: "изменений нет",
    .passing:
      "Появилось и исчезло между этими днями: объектов {0}, связей {1} (sco timeline --during {2}).",
    .possiblyBefore: "возможно, уже на {0}",
    .possiblyOver: "возможно, уже не на {0}",
    .noValue: "нет",
    .someTime: "в течение: {0}",
    .stage: "стадия: {0}",
    .oneEntry: "{0}, записей: 1.",
    .entries: "{0}, записей: {1}.",
    .noEntries: "{0}: за это время датированных записей нет.",
    .authority: "Основание: {0}",
    .contested: "Спорно: {0}",
  ]
}
