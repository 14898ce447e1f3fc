/// A writing system whose characters need a font of their own.
public struct Script: Hashable, Sendable {
  /// The script's English name in Unicode.
  public let name: String
  /// The package on Debian and Ubuntu that brings a font with it.
  public let package: String
  /// The code points that are told to be of this script: its letters, not every rare extension.
  let ranges: [ClosedRange<UInt32>]

  /// Every script the font check knows, in alphabetical order.
  ///
  /// Source: the blocks of Unicode 15 for the languages of the organisation's states and their
  /// neighbours.
  public static let all: [Script] = [
    Script(name: "Arabic", package: "fonts-dejavu-core", ranges: [0x0600...0x06FF]),
    Script(name: "Armenian", package: "fonts-dejavu-core", ranges: [0x0531...0x058A]),
    Script(name: "Bengali", package: "fonts-noto-core", ranges: [0x0980...0x09FF]),
    Script(name: "Cyrillic", package: "fonts-dejavu-core", ranges: [0x0400...0x052F]),
    Script(name: "Devanagari", package: "fonts-noto-core", ranges: [0x0900...0x0963]),
    Script(
      name: "emoji", package: "fonts-noto-color-emoji",
      ranges: [0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF]),
    Script(name: "Georgian", package: "fonts-dejavu-core", ranges: [0x10A0...0x10FF]),
    Script(name: "Greek", package: "fonts-dejavu-core", ranges: [0x0370...0x03FF]),
    Script(
      name: "Han", package: "fonts-noto-cjk",
      ranges: [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF]),
    Script(name: "Hangul", package: "fonts-noto-cjk", ranges: [0xAC00...0xD7A3]),
    Script(name: "Hebrew", package: "fonts-dejavu-core", ranges: [0x0590...0x05FF]),
    Script(name: "Japanese", package: "fonts-noto-cjk", ranges: [0x3041...0x30FF]),
    Script(name: "Khmer", package: "fonts-noto-core", ranges: [0x1780...0x17FF]),
    Script(name: "Lao", package: "fonts-noto-core", ranges: [0x0E81...0x0EDF]),
    Script(
      name: "Latin", package: "fonts-dejavu-core", ranges: [0x0041...0x005A, 0x0061...0x007A]),
    Script(name: "Mongolian", package: "fonts-noto-core", ranges: [0x1820...0x1877]),
    Script(name: "Myanmar", package: "fonts-noto-core", ranges: [0x1000...0x109F]),
    Script(name: "Sinhala", package: "fonts-noto-core", ranges: [0x0D80...0x0DFF]),
    Script(name: "Tamil", package: "fonts-noto-core", ranges: [0x0B80...0x0BFF]),
    Script(name: "Thai", package: "fonts-noto-core", ranges: [0x0E01...0x0E5B]),
    Script(name: "Tibetan", package: "fonts-noto-core", ranges: [0x0F00...0x0FBC]),
  ]
}
