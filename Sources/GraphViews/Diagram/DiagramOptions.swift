public import GraphCore

/// What a command may say over a view's own wishes.
public struct DiagramOptions: Sendable {
  /// The time; the view's own, or the data's last day, where it is not said.
  public var time: TimeFrame?
  /// The language.
  public var language: Language?
  /// The name of a theme.
  public var theme: String?
  /// A theme that stands in no catalog, such as one of a file; it goes before a name.
  public var ownTheme: FigureTheme?
  /// The name of a layout.
  public var layout: String?
  /// Whether things that are only proposed are shown.
  public var includesProposed: Bool?
  /// Whether a legend is drawn, where the view wants one.
  public var showsLegend = true
  /// How the figure names what it rests on; the view's own way, or a line, where it is not said.
  public var citations: CitationStyle?
  /// Whether numbered notes that the paper has no room for go on on further sheets of it, as they
  /// can in a PDF.
  public var goesOn = false
  /// How names are written; the view's own way, or its language's, where it is not said.
  public var names: NameStyle?

  /// Makes options that say nothing.
  public init() {}
}
