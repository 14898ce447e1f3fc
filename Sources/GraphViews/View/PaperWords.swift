import GraphCore
import GraphText

/// What a caption says of the paper.
enum PaperWords {
  /// The paper and its direction for messages, which are English.
  static func english(_ fit: PaperFit) -> String { name(of: fit).text(in: .english) }

  /// The sentence on scale and sheets, with a space before it.
  static func scale(of fit: PaperFit) -> LocalizedText {
    let percent = "\((fit.thousandths + 5) / 10)"
    let (columns, rows, name) = (fit.columns, fit.rows, name(of: fit))
    if fit.isSeries, rows > 1 {
      let sheets = FigureWords.numbers(2...rows)
      let isOne = rows == 2
      return LocalizedText(
        " Drawn at \(percent)% for \(name.text(in: .english)); sources and notes on "
          + "\(isOne ? "sheet" : "sheets") \(sheets).",
        zh: "按\(percent)%比例绘制，页面：\(name.text(in: .chinese))；资料来源与注释见第\(sheets)页。",
        ru: " Масштаб \(percent)\u{A0}%, \(name.text(in: .russian)); источники и примечания — на "
          + "\(isOne ? "листе" : "листах") \(sheets).")
    }
    guard columns * rows > 1 else {
      return LocalizedText(
        " Drawn at \(percent)% for \(name.text(in: .english)).",
        zh: "按\(percent)%比例绘制，页面：\(name.text(in: .chinese))。",
        ru: " Масштаб \(percent)\u{A0}%, \(name.text(in: .russian)).")
    }
    return LocalizedText(
      " Drawn at \(percent)% on \(columns) × \(rows) sheets of \(name.text(in: .english)), "
        + "each half an inch over the next.",
      zh: "按\(percent)%比例绘制，\(columns) × \(rows)张\(name.text(in: .chinese))，相邻各重叠半英寸。",
      ru: " Масштаб \(percent)\u{A0}%, \(columns) × \(rows) листа, \(name.text(in: .russian)), "
        + "нахлёст полдюйма.")
  }

  private static func name(of fit: PaperFit) -> LocalizedText {
    let paper = papers[fit.paper] ?? LocalizedText(fit.paper.name)
    guard !fit.paper.isAlwaysLandscape else { return paper }
    let direction = directions[fit.direction] ?? LocalizedText("")
    return LocalizedText(
      "\(paper.text(in: .english)) \(direction.text(in: .english))",
      zh: paper.text(in: .chinese) + direction.text(in: .chinese),
      ru: "\(paper.text(in: .russian)), \(direction.text(in: .russian))")
  }

  private static let papers: [Paper: LocalizedText] = [
    .a4: LocalizedText("A4", zh: "A4", ru: "A4"),
    .letter: LocalizedText("US letter", zh: "美国信纸", ru: "формат Letter"),
    .slide: LocalizedText("a 16:9 slide", zh: "16:9幻灯片", ru: "слайд 16:9"),
  ]

  private static let directions: [PageDirection: LocalizedText] = [
    .landscape: LocalizedText("landscape", zh: "横向", ru: "альбомная"),
    .portrait: LocalizedText("portrait", zh: "纵向", ru: "книжная"),
  ]
}
