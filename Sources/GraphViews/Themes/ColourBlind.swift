extension FigureTheme {
  /// Hues far apart in lightness and between blue and yellow, and two forms of line besides.
  ///
  /// Hues that some readers cannot tell from each other differ in the form of their lines.
  public static let colourBlind = FigureTheme(
    name: "colour-blind",
    summary: "Hues and line forms that stay apart for most colour-blind readers.",
    faces: paper.faces,
    page: Color(0xFFFFFF), panel: Color(0xF7F8F9), text: Color(0x1A1A1A),
    mutedText: Color(0x4B5055), hairline: Color(0xC9CDD1),
    inks: [
      "blue": Ink(fill: 0xCFE5F7, stroke: 0x0062B8),
      "green": Ink(fill: 0xD9F2E4, stroke: 0x00735C),
      "grey": Ink(fill: 0xFFFFFF, stroke: 0x676B70),
      "indigo": Ink(fill: 0xDEDFFA, stroke: 0x2B2B8C),
      "ochre": Ink(fill: 0xFFE6B3, stroke: 0x9A5B00),
      "olive": Ink(fill: 0xF4F0B8, stroke: 0x5E5A00, line: .double, dashed: .tripleDashed),
      "purple": Ink(fill: 0xF8DDEA, stroke: 0x9C2F73, line: .double, dashed: .tripleDashed),
      "red": Ink(fill: 0xFCD9C9, stroke: 0xB8390E),
      "slate": Ink(fill: 0xE3E6E8, stroke: 0x2E3338),
      "teal": Ink(fill: 0xCBEFF2, stroke: 0x00525C),
    ],
    ramps: [
      "alliance": [Color(0xD2741A), Color(0xAD4F00), Color(0x7A3300)],
      "ordinary": [Color(0x878D94), Color(0x5B6269)],
      "other": [Color(0x99913A), Color(0x6E6800), Color(0x454100)],
      "partnership": [
        Color(0x6B94AA), Color(0x3891D8), Color(0x2C77BA), Color(0x17609E), Color(0x0A4682),
        Color(0x06346A),
      ],
    ],
    ground: Ground(
      sea: Color(0xE4EFF6), shore: Color(0xCFE1EC), land: Color(0xF5F1E7), coast: Color(0xA79E88),
      grid: Color(0xC3CCD1),
      faded: Color(0x7F858A)))
}
