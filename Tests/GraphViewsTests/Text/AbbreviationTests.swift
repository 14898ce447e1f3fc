import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

/// What shortens a name, and what is another name.
@Suite struct AbbreviationTests {
  @Test(arguments: [
    ("ШОС", "Шанхайская организация сотрудничества"),
    ("Хартия ШОС", "Хартия Шанхайской организации сотрудничества"),
    ("РАТС ШОС", "Региональная антитеррористическая структура ШОС"),
    ("Шанхайская конвенция", "Шанхайская конвенция о борьбе с терроризмом"),
    ("ОАЭ", "Объединённые Арабские Эмираты"), ("上合组织", "上海合作组织"),
    ("阿联酋", "阿拉伯联合酋长国"), ("КПЭК", "Китайско-пакистанский экономический коридор"),
  ])
  func theseShorten(alias: String, name: String) {
    #expect(Abbreviation.shortens(alias, name))
    #expect(!Abbreviation.shortens(name, alias) && !Abbreviation.shortens(name, name))
  }

  /// Names that others use of a state stay aliases: no figure takes one for want of room.
  @Test(arguments: [
    ("Киргизия", "Кыргызстан"), ("Туркмения", "Туркменистан"), ("Бирма", "Мьянма"),
    ("РФ", "Россия"), ("КНР", "Китай"), ("Персия", "Иран"), ("Белоруссия", "Беларусь"),
    ("中共", "中国"), ("организация", "Шанхайская рг"),
  ])
  func theseAreOtherNames(alias: String, name: String) {
    #expect(!Abbreviation.shortens(alias, name))
  }
}
