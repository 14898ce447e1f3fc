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

    /// Makes an ink.
    public init(fill: UInt32, stroke: UInt32) {
      (self.fill, self.stroke) = (Color(fill), Color(stroke))
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
      sea: UInt32, shore: UInt32, land: UInt32, coast: UInt32, grid: UInt32, faded: UInt32
    ) {
      (self.sea, self.shore, self.land) = (Color(sea), Color(shore), Color(land))
      (self.coast, self.grid, self.faded) = (Color(coast), Color(grid), Color(faded))
    }

    /// Light sea and lighter land, for themes on white.
    public static let light = Ground(
      sea: 0xE4EFF6, shore: 0xCFE1EC, land: 0xF5F1E7, coast: 0xA79E88, grid: 0xC3CCD1,
      faded: 0x7F858A)
  }

  /// Its name, a slug.
  public let name: String
  /// What it is for, in a sentence.
  public let summary: String
  /// The faces, the first one that is installed is used; none of them is a web address.
  public let faces: [String]
  /// The colour of the page.
  public let page: Color
  /// The colour inside the frames of groups.
  public let panel: Color
  /// The colour of text.
  public let text: Color
  /// The colour of secondary text.
  public let mutedText: Color
  /// The colour of rules and of grids, which carry no meaning.
  public let hairline: Color
  /// The inks by name; a style that names another gets `grey`.
  public let inks: [String: Ink]
  /// For families of levels, fills from the lowest rank to the highest; `other` for the rest.
  public let ramps: [String: [Color]]

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
