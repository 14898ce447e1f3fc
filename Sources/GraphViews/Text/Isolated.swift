/// The text between the marks that keep its direction from its surroundings, where it has letters
/// that are written from right to left; else the text itself.
func isolated(_ text: String) -> String {
  let isRightToLeft = text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF: true
    default: false
    }
  }
  guard isRightToLeft else { return text }
  let plain = text.unicodeScalars.filter { $0.value != 0x2068 && $0.value != 0x2069 }
  return "\u{2068}\(String(String.UnicodeScalarView(plain)))\u{2069}"
}
