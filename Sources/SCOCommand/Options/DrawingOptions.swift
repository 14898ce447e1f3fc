import ArgumentParser
import SCOGraphDiagrams

/// The options of verbs that draw; choices are words, as in `FigureOptions`.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The theme of the picture, or a theme's YAML file; 'paper' where a view names none.",
      valueName: "theme"),
    completion: Completions.themes)
  var theme: String?

  @Option(
    help: ArgumentHelp("The layout, in place of the view's own.", valueName: "layout"),
    completion: Completions.layouts)
  var layout: String?

  @OptionGroup var figure: FigureOptions

  @Option(
    name: .customLong("dark"),
    help: ArgumentHelp(
      "Whether an SVG takes the colours of the theme 'night' where the reader's screen is dark: "
        + "auto, never.", valueName: "when"),
    completion: .list(DarkChoice.allCases.map(\.rawValue)))
  var darkWord: String?

  var dark: DarkChoice? { darkWord.map { DarkChoice(rawValue: $0) } ?? .never }

  /// When an SVG is dark.
  enum DarkChoice: String, CaseIterable { case auto, never }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The width of a PNG in pixels, 100 at least.", valueName: "pixels"))
  var width: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The pixels of a PNG to an inch of paper.", valueName: "dpi"))
  var dpi: Double?

  @Option(
    name: .customLong("page"),
    help: ArgumentHelp(
      "Fit the picture to paper: a4, letter, slide; with -landscape or -portrait, to that side.",
      valueName: "paper"),
    completion: .list(PaperChoice.all.map(\.name)))
  var pageWord: String?

  var page: PaperChoice? { pageWord.flatMap { PaperChoice(named: $0) } }

  @Option(
    name: .customLong("tile"),
    help: ArgumentHelp(
      "With '--page', a PDF over several sheets: 2x2, or 3x1 for three side by side.",
      valueName: "columns×rows"))
  var tileWord: String?

  var tile: Tile? { tileWord.flatMap(Tile.init) }

  /// So many sheets side by side and one below the other.
  struct Tile: Sendable {
    let columns, rows: Int

    /// Reads `3x1`; nil for what is no two numbers from 1 to 10.
    init?(_ word: String) {
      let numbers = word.lowercased().split(separator: "x", omittingEmptySubsequences: false)
        .compactMap { Int($0) }
      guard numbers.count == 2, numbers.allSatisfy((1...10).contains) else { return nil }
      (columns, rows) = (numbers[0], numbers[1])
    }
  }

  func validate() throws {
    if let darkWord, dark == nil {
      throw FigureOptions.refusal("--dark", DarkChoice.allCases, darkWord)
    }
    if let pageWord, page == nil { throw Self.noPaper(pageWord) }
    if tileWord != nil && tile == nil {
      throw ValidationError("'--tile' takes two numbers from 1 to 10 and an x, such as 2x2.")
    }
    if tile != nil && page == nil {
      throw ValidationError("'--tile' needs '--page', the paper of its sheets.")
    }
    if let width, !PixelSize.widths.contains(width) {
      throw ValidationError(
        "'--width' takes a number of pixels from 100 to 20000; fewer show no word.")
    }
    if let dpi, !(10...1200).contains(dpi) {
      throw ValidationError("'--dpi' takes a number from 10 to 1200.")
    }
    if width != nil && dpi != nil {
      throw ValidationError("'--width' and '--dpi' exclude each other; give one of them.")
    }
  }

  /// Refuses a size in pixels for what has none.
  func checkScale(for formats: [DrawingFormat]) throws(CommandFailure) {
    if tile != nil, !formats.contains(where: { $0.picture?.hasSheets == true }) {
      throw CommandFailure(.usage, "'--tile' makes the sheets of a PDF; write to one.")
    }
    if dark == .auto, !formats.contains(where: { $0.picture?.turnsDark == true }) {
      throw CommandFailure(.usage, "'--dark' is for SVG; write to one.")
    }
    guard width != nil || dpi != nil else { return }
    if formats.contains(where: { $0.picture?.countsPixels == true }) { return }
    throw CommandFailure(
      .usage, "'\(width != nil ? "--width" : "--dpi")' counts the pixels of a PNG; write to one.")
  }

  /// The first of the options that was given.
  var given: String? {
    let options: [(String, Bool)] = [
      ("--theme", theme != nil), ("--layout", layout != nil),
      ("--citations", figure.citations != nil), ("--names", figure.names != nil),
      ("--dark", dark != .never), ("--width", width != nil), ("--dpi", dpi != nil),
      ("--page", page != nil), ("--tile", tile != nil),
    ]
    return options.first { $0.1 }?.0
  }

  /// Refuses them for an answer in words, on which they have no effect.
  func refuseForAnswers() throws(CommandFailure) {
    guard let given else { return }
    throw CommandFailure(
      .usage, "'\(given)' is for drawings; add '--format svg', png, pdf or dot.")
  }

  var scale: PictureScale {
    width.map { .pixelWidth($0) } ?? dpi.map { .dotsPerInch($0) } ?? .natural
  }
}

extension DrawingOptions {
  private static func noPaper(_ word: String) -> ValidationError {
    let names = PaperChoice.all.map(\.name)
    let hint = NearestName.hint(among: names, for: word)
    return ValidationError(
      "there is no paper \(Excerpt.quoted(word))"
        + (hint.isEmpty ? "; say \(Excerpt.list(names))." : hint))
  }
}
