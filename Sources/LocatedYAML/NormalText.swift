import Foundation

/// Text in Unicode's Normalization Form C.
enum NormalText {
  /// The text in Form C; given back as it is when no scalar of it could change.
  ///
  /// - Complexity: O(*n*); without a call to the normaliser for Latin-1, Cyrillic and the unified
  ///   ideographs.
  static func normalized(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    if text.unicodeScalars.allSatisfy(isStable) { return text }
    return text.precomposedStringWithCanonicalMapping
  }

  /// Whether a scalar is the same in Form C and joins nothing after it.
  private static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x3000...0x3029,
      0x4E00...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}
