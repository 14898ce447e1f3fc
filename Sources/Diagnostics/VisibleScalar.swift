/// A scalar as a terminal shows it: a printable text and the number of cells it takes.
///
/// Widths follow the wide and fullwidth ranges of Unicode Standard Annex 11 and emoji
/// presentation; ambiguous scalars count one cell. A sequence of several emoji joined into one
/// picture is counted scalar by scalar, so a caret after it may stand too far right.
struct VisibleScalar {
  /// What is printed: the scalar, a space for a tab, or `<U+202E>` for what cannot be seen.
  let text: String

  /// Cells of a terminal.
  let width: Int

  /// Looks at a scalar.
  init(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      text = String(scalar)
      width = 1
    } else if scalar == "\t" {
      text = " "
      width = 1
    } else if Self.isInvisible(scalar) {
      text = "<\(Excerpt.codePoint(scalar))>"
      width = text.unicodeScalars.count
    } else {
      text = String(scalar)
      width = Self.cells(scalar)
    }
  }

  /// Whether a scalar would not be seen, or would change how others are seen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      true
    default: false
    }
  }

  /// The cells of a visible scalar.
  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Wide and fullwidth blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
