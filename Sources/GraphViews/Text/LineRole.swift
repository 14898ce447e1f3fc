/// What a letter does where a line may end.
enum LineRole {
  /// Whether no line begins with it: spaces that bind, signs, closing marks of a full width.
  static func clings(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A0}", "*", "†", "‡", "§", "¶", "#", "，", "。", "、", "；", "：", "）", "”", "》", "！", "？",
      "」",
      "』", "】", "〉", "\u{232A}", "’", "］", "〕", "…", "％", "·", "\u{387}":
      true
    default: false
    }
  }

  /// Whether no line ends with it: opening marks of a full width.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "“", "《", "「", "『", "【", "〈", "\u{2329}", "‘", "［", "〔": true
    default: false
    }
  }

  /// Whether it is of a full width, so that a line may end with it.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 && scalar.value < 0xFE00
  }

  /// Whether it is a space at which lines end, and that they lose.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{2003}" || scalar == "\u{2001}"
  }

  /// Whether it is a raised digit, which stays with what is before it.
  static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// Whether a line may end with it, being no letter.
  static func parts(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "/" }

  /// Whether it is a letter by itself whatever stands beside it, of those that say so too: no mark
  /// that joins another, no half of a pair, no line end of two.
  static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0A, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2003,
      0x2009, 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x209C, 0x2190...0x21FF,
      0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}

extension Character {
  /// Its scalar, where it has one only.
  var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    return scalars.index(after: scalars.startIndex) == scalars.endIndex ? scalars.first : nil
  }
}
