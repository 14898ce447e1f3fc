package import GraphCore

/// The words of the page that goes with a handed-over picture.
package enum PackageWords {
  package static let data = LocalizedText("Data", zh: "数据", ru: "Данные")
  package static let known = LocalizedText("Known until", zh: "数据截止", ru: "Известно по")
  package static let shown = LocalizedText("Shown", zh: "所示时间", ru: "Показано на")
  package static let license = LocalizedText(
    "Licence of the data", zh: "数据许可", ru: "Лицензия данных")
  package static let unstated = LocalizedText("not stated", zh: "未注明", ru: "не указана")
  package static let command = LocalizedText("Command", zh: "命令", ru: "Команда")
  package static let program = LocalizedText("Made by", zh: "制作程序", ru: "Сделано программой")
  package static let file = LocalizedText("file", zh: "文件", ru: "файл")
  package static let meaning = LocalizedText("what it is", zh: "内容", ru: "что это")

  package static func version(_ version: String) -> LocalizedText {
    LocalizedText("version \(version)", zh: "版本\(version)", ru: "версия \(version)")
  }

  package static let promise = LocalizedText(
    "The same data and the same command give the same files, byte for byte, with the same Graphviz\n"
      + "and fonts.",
    zh: "数据与命令相同，且Graphviz与字体相同，则所得文件逐字节相同。",
    ru:
      "Одни и те же данные и команда дают те же файлы, байт в байт, при тех же Graphviz и шрифтах.")

  /// What a format of the picture is, by its name.
  package static func picture(_ format: String) -> LocalizedText {
    pictures[format]
      ?? LocalizedText(
        "The view as \(format).", zh: "该图的\(format)格式。", ru: "Рисунок в формате \(format).")
  }

  private static let pictures: [String: LocalizedText] = [
    "svg": LocalizedText(
      "The picture for the web and for designers: vectors, links to the sources, a sentence "
        + "on every part.", zh: "供网页和设计使用的图：矢量，附来源链接，各部分均有一句说明。",
      ru: "Рисунок для сети и дизайнеров: векторы, ссылки на источники, предложение к каждой части."
    ),
    "pdf": LocalizedText(
      "The picture for print: vectors, fonts embedded, text that can be searched.",
      zh: "供印刷使用的图：矢量，嵌入字体，文字可检索。",
      ru: "Рисунок для печати: векторы, встроенные шрифты, текст доступен для поиска."),
    "png": LocalizedText(
      "The picture in pixels, 200 to an inch unless the command says otherwise.",
      zh: "像素图，除非命令另有规定，每英寸200像素。",
      ru: "Рисунок в пикселях, 200 на дюйм, если команда не велит иного."),
    "dot": LocalizedText(
      "The text from which Graphviz draws the picture; 'dot -Tsvg' gives the same layout.",
      zh: "Graphviz据以绘图的文本；用“dot -Tsvg”可得相同布局。",
      ru: "Текст, по которому Graphviz рисует; «dot -Tsvg» даёт то же расположение."),
    "json": LocalizedText(
      "All that the picture shows, every claim with its dates and citations (sco.graph/1).",
      zh: "图中所示的全部内容，每项论断均附日期与引文（sco.graph/1）。",
      ru: "Всё, что показано: каждое утверждение с датами и ссылками (sco.graph/1)."),
  ]

  package static let entities = LocalizedText(
    "The entities of the picture, a row each.", zh: "图中的实体，每个一行。",
    ru: "Объекты рисунка, по одному в строке.")
  package static let relationships = LocalizedText(
    "The relationships of the picture, a row each, with dates and citations.",
    zh: "图中的关系，每项一行，附日期与引文。",
    ru: "Связи рисунка, по одной в строке, с датами и ссылками.")
  package static let bibliography = LocalizedText(
    "What the picture's claims cite, in words.", zh: "图中论断所引文献。",
    ru: "На что ссылаются утверждения рисунка, словами.")
  package static let bibtex = LocalizedText(
    "The same documents for LaTeX.", zh: "同样的文献，供LaTeX使用。",
    ru: "Те же документы для LaTeX.")
  package static let csl = LocalizedText(
    "The same as CSL-JSON, for Zotero and others.", zh: "同样的文献，CSL-JSON格式，供Zotero等使用。",
    ru: "То же в CSL-JSON, для Zotero и других.")
  package static let caption = LocalizedText(
    "The line to print below the picture.", zh: "印在图下的说明。",
    ru: "Строка для печати под рисунком.")
  package static let alternative = LocalizedText(
    "The alternative text, and the long description below it.", zh: "替代文本，其下为详细说明。",
    ru: "Замещающий текст и под ним подробное описание.")
}
