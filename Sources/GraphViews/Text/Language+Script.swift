import GraphCore
import GraphText

extension Language {
  /// Whether a text is written in the script of the language, spaces, digits and signs aside.
  func writes(_ text: String) -> Bool {
    text.unicodeScalars.filter(\.properties.isAlphabetic).allSatisfy { scalar in
      switch self {
      case .english: scalar.value < 0x250
      case .chinese: (0x2E80..<0xFE00).contains(scalar.value)
      case .russian: (0x400..<0x530).contains(scalar.value)
      }
    }
  }

  /// Whether its words stand apart, so that lines break between them.
  var hasSpaces: Bool { !Words.of(self).space.isEmpty }

  /// What stands between two words that belong together.
  var comma: String { Words.of(self).comma }
}
