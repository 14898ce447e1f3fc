/// The colours and faces of a figure.
///
/// Styles name inks, and a theme says what an ink is; so one style sheet serves all themes.
public struct FigureTheme: Hashable, Sendable {
  /// A light fill and the dark stroke of the same hue.
  public struct Ink: Hashable, Sendable {
    /// What areas are filled with.
    public let fill: Color
    /// What outlines, lines and headings are drawn with.
    public let stroke: Color
    /// The form of lines that the style sheet wants solid.
    public let line: LinePattern
    /// The form of lines that it wants dashed.
    public let dashed: LinePattern

    /// Makes an ink.
    public init(
      fill: UInt32, stroke: UInt32, line: LinePattern = .solid, dashed: LinePattern = .dashed
    ) {
      self.init(fill: Color(fill), stroke: Color(stroke), line: line, dashed: dashed)
    }

    /// Makes an ink of colours.
    public init(
      fill: Color, stroke: Color, line: LinePattern = .solid, dashed: LinePattern = .dashed
    ) {
      (self.fill, self.stroke, self.line, self.dashed) = (fill, stroke, line, dashed)
    }

    /// The form of a line in this ink where the style sheet wants a pattern.
    public func form(of pattern: LinePattern) -> LinePattern {
      pattern == .solid ? line : pattern == .dashed ? dashed : pattern
    }
  }

  /// The colours below and between the lines of a map.
  public struct Ground: Hashable, Sendable {
    /// Sea and lakes.
    public let sea: Color
    /// The sea along the coast.
    public let shore: Color
    /// Land.
    public let land: Color
    /// Coast lines.
    public let coast: Color
    /// Meridians and parallels.
    public let grid: Color
    /// Lines of what is suspended, dormant or ended.
    public let faded: Color

    /// Makes the colours of a map.
    public init(
      sea: Color, shore: Color, land: Color, coast: Color, grid: Color, faded: Color
    ) {
      (self.sea, self.shore, self.land) = (sea, shore, land)
      (self.coast, self.grid, self.faded) = (coast, grid, faded)
    }

    /// Light sea and lighter land, for themes on white.
    public static let light = Ground(
      sea: Color(0xE4EFF6), shore: Color(0xCFE1EC), land: Color(0xF5F1E7), coast: Color(0xA79E88),
      grid: Color(0xC3CCD1),
      faded: Color(0x7F858A))
  }

  /// Its name, a slug.
  public var name: String
  /// What it is for, in a sentence.
  public var summary: String
  /// The faces, the first one that is installed is used; none of them is a web address.
  public var faces: [String]
  /// The colour of the page.
  public var page: Color
  /// The colour inside the frames of groups.
  public var panel: Color
  /// The colour of text.
  public var text: Color
  /// The colour of secondary text.
  public var mutedText: Color
  /// The colour of rules and of grids, which carry no meaning.
  public var hairline: Color
  /// The inks by name; a style that names another gets `grey`.
  public var inks: [String: Ink]
  /// For families of levels, fills from the lowest rank to the highest; `other` for the rest.
  public var ramps: [String: [Color]]

  /// The colours of maps.
  public var ground = Ground.light

  /// The ink of that name, or grey.
  public func ink(_ name: String) -> Ink {
    inks[name] ?? inks["grey"] ?? Ink(fill: 0xFFFFFF, stroke: 0x000000)
  }

  /// Of the two text colours of any theme, the one that is easier to read on `fill`.
  public func text(on fill: Color) -> Color {
    [text, page].max { $0.contrast(with: fill) < $1.contrast(with: fill) } ?? text
  }
}
