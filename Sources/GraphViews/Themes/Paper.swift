extension FigureTheme {
  /// Dark on white, for reports.
  ///
  /// The strokes are hues of Okabe and Ito (2008), darkened until they carry text. Green and purple
  /// fills look alike to some readers, so shape and group repeat what they say.
  public static let paper = FigureTheme(
    name: "paper",
    summary: "Dark on white, for reports in colour.",
    faces: ["Liberation Sans", "Arial", "Noto Sans CJK SC", "DejaVu Sans", "sans-serif"],
    page: Color(0xFFFFFF), panel: Color(0xF7F8F9), text: Color(0x1A1A1A),
    mutedText: Color(0x4F5459), hairline: Color(0xC9CDD1),
    inks: [
      "blue": Ink(fill: 0xD6E8F5, stroke: 0x005A8F),
      "green": Ink(fill: 0xD5EFE6, stroke: 0x00664B),
      "grey": Ink(fill: 0xFFFFFF, stroke: 0x5F6368),
      "indigo": Ink(fill: 0xE2E1F6, stroke: 0x4A4A9C),
      "ochre": Ink(fill: 0xFBE9C6, stroke: 0x8A5A00),
      "olive": Ink(fill: 0xEAEDC9, stroke: 0x5C6100),
      "purple": Ink(fill: 0xF5E1EC, stroke: 0x8F3F6B),
      "red": Ink(fill: 0xF9DDD3, stroke: 0xA23B16),
      "slate": Ink(fill: 0xE4E9ED, stroke: 0x303A43),
      "teal": Ink(fill: 0xCFEBF0, stroke: 0x00626E),
    ],
    ramps: [
      "ordinary": [Color(0x878D94), Color(0x5B6269)],
      "partnership": [
        Color(0x6B94AA), Color(0x3A92D2), Color(0x3476B2), Color(0x1B619C), Color(0x0A4B80),
        Color(0x07376A),
      ],
      "alliance": [Color(0xDB7349), Color(0xB14419), Color(0x7D2408)],
      "other": [Color(0x8C9340), Color(0x6B7100), Color(0x454900)],
    ])
}
