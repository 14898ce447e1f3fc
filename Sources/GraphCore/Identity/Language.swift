/// A language in which names and words are kept.
public enum Language: String, CaseIterable, Sendable, Comparable {
  /// English.
  case english = "en"
  /// Chinese, in simplified characters.
  case chinese = "zh"
  /// Russian.
  case russian = "ru"

  /// Whether `lhs` is listed before `rhs`: English, Chinese, Russian.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.position < rhs.position
  }

  private var position: Int {
    switch self {
    case .english: 0
    case .chinese: 1
    case .russian: 2
    }
  }
}
