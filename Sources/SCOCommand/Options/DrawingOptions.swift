import ArgumentParser
import SCOGraphDiagrams

/// The options of verbs that draw.
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

  @Option(
    help: ArgumentHelp(
      "How sources are named: none, line, or numbered footnotes.", valueName: "style"),
    completion: .list(CitationStyle.allCases.map(\.rawValue)), transform: Self.citations)
  var citations: CitationStyle?

  @Option(
    help: ArgumentHelp(
      "Names in the figure's language, or followed by the English one: local, local+en.",
      valueName: "style"),
    completion: .list(NameStyle.allCases.map(\.rawValue)), transform: Self.names)
  var names: NameStyle?

  @Option(help: ArgumentHelp("The width of a PNG in pixels.", valueName: "pixels"))
  var width: Int?

  @Option(help: ArgumentHelp("The pixels of a PNG to an inch of paper.", valueName: "dpi"))
  var dpi: Double?

  func validate() throws {
    if let width, !(1...20_000).contains(width) {
      throw ValidationError("'--width' takes a number of pixels from 1 to 20000.")
    }
    if let dpi, !(10...1200).contains(dpi) {
      throw ValidationError("'--dpi' takes a number from 10 to 1200.")
    }
    if width != nil && dpi != nil {
      throw ValidationError("'--width' and '--dpi' exclude each other; give one of them.")
    }
  }

  /// Refuses a size in pixels for what has none.
  func checkScale(for format: DrawingFormat) throws(CommandFailure) {
    guard width != nil || dpi != nil else { return }
    if case .picture(let picture) = format, picture.countsPixels { return }
    throw CommandFailure(
      .usage, "'\(width != nil ? "--width" : "--dpi")' counts the pixels of a PNG; write to one.")
  }

  var scale: PictureScale {
    width.map { .pixelWidth($0) } ?? dpi.map { .dotsPerInch($0) } ?? .natural
  }
}

extension DrawingOptions {
  fileprivate static func citations(_ word: String) throws -> CitationStyle {
    guard let style = CitationStyle(rawValue: word) else {
      throw ValidationError("'--citations' takes none, line or footnotes.")
    }
    return style
  }

  fileprivate static func names(_ word: String) throws -> NameStyle {
    guard let style = NameStyle(rawValue: word) else {
      throw ValidationError("'--names' takes local or local+en.")
    }
    return style
  }
}
