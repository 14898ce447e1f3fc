extension FigureTheme {
  /// Light on dark, for screens and slides.
  ///
  /// The hues are those of `paper`, lightened until lines reach 4.5:1 on the page.
  public static let night = FigureTheme(
    name: "night",
    summary: "Light on dark, for screens and slides.",
    faces: paper.faces,
    page: Color(0x12161B), panel: Color(0x1A2027), text: Color(0xF3F5F6),
    mutedText: Color(0xB9C1C8), hairline: Color(0x46525D),
    inks: [
      "blue": Ink(fill: 0x12324A, stroke: 0x6FB9EC),
      "green": Ink(fill: 0x0F3A2D, stroke: 0x5CCBA3),
      "grey": Ink(fill: 0x12161B, stroke: 0xA7ADB3),
      "indigo": Ink(fill: 0x2A2A52, stroke: 0xA5A4F0),
      "ochre": Ink(fill: 0x3F2D05, stroke: 0xE3AE4A),
      "olive": Ink(fill: 0x31340A, stroke: 0xBFC64C),
      "purple": Ink(fill: 0x40203A, stroke: 0xE08FBE),
      "red": Ink(fill: 0x46200F, stroke: 0xF08A66),
      "slate": Ink(fill: 0x263039, stroke: 0xC3CED8),
      "teal": Ink(fill: 0x0A3A42, stroke: 0x54C6D6),
    ],
    ramps: [
      "alliance": [Color(0xB2552F), Color(0xE28A63), Color(0xF6BFA6)],
      "ordinary": [Color(0x626D78), Color(0x9BA6B0)],
      "other": [Color(0x6A7028), Color(0xA8AE48), Color(0xD8DE92)],
      "partnership": [
        Color(0x3E6E97), Color(0x4C86B8), Color(0x7299BC), Color(0x66AEE6), Color(0x93C9F0),
        Color(0xC9E6F8),
      ],
    ],
    ground: Ground(
      sea: Color(0x16202B), shore: Color(0x1B2836), land: Color(0x262A2B), coast: Color(0x5F665F),
      grid: Color(0x3A4650),
      faded: Color(0x8E959B)))
}
