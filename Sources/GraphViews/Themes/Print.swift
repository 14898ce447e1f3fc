extension FigureTheme {
  /// Greys alone, for printing without colour.
  ///
  /// What other themes tell by hue is told by the form of lines, by shape and by steps of grey.
  public static let print = FigureTheme(
    name: "print",
    summary: "Greys alone, for printing without colour.",
    faces: paper.faces,
    page: Color(0xFFFFFF), panel: Color(0xF7F7F7), text: Color(0x111111),
    mutedText: Color(0x424242), hairline: Color(0xBDBDBD),
    inks: [
      "blue": Ink(fill: 0xE6E6E6, stroke: 0x111111, line: .solid, dashed: .dashed),
      "green": Ink(fill: 0xFFFFFF, stroke: 0x666666),
      "grey": Ink(fill: 0xE2E2E2, stroke: 0x6A6A6A),
      "indigo": Ink(fill: 0xCFCFCF, stroke: 0x111111, line: .triple, dashed: .dashed),
      "ochre": Ink(fill: 0xEAEAEA, stroke: 0x111111),
      "olive": Ink(fill: 0xF2F2F2, stroke: 0x3A3A3A, line: .double, dashed: .tripleDashed),
      "purple": Ink(fill: 0xEDEDED, stroke: 0x3A3A3A, line: .double, dashed: .tripleDashed),
      "red": Ink(fill: 0xD2D2D2, stroke: 0x222222, line: .double, dashed: .tripleDashed),
      "slate": Ink(fill: 0xFFFFFF, stroke: 0x555555, line: .triple, dashed: .dashed),
      "teal": Ink(fill: 0xF2F2F2, stroke: 0x555555),
    ],
    ramps: [
      "alliance": [Color(0x8A8A8A), Color(0x555555), Color(0x1F1F1F)],
      "ordinary": [Color(0x8F8F8F), Color(0x5A5A5A)],
      "other": [Color(0x8F8F8F), Color(0x5A5A5A), Color(0x222222)],
      "partnership": [
        Color(0x8F8F8F), Color(0x808080), Color(0x6E6E6E), Color(0x5A5A5A), Color(0x404040),
        Color(0x222222),
      ],
    ],
    ground: Ground(
      sea: Color(0xEFEFEF), shore: Color(0xE0E0E0), land: Color(0xFCFCFC), coast: Color(0x8C8C8C),
      grid: Color(0xD0D0D0),
      faded: Color(0x808080)))
}
