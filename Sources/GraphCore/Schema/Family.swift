/// The broad sort of a relationship; looks and orders attach to it, so that a new kind has both.
public enum Family: String, CaseIterable, Sendable, Comparable {
  /// Who belongs to what.
  case membership
  /// Which states call each other partners.
  case partnership
  /// What binds by law.
  case law
  /// What lies where.
  case geography
  /// What is part of what.
  case organisation
  /// What is done.
  case activity

  /// Whether `lhs` is declared before `rhs`.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.position < rhs.position
  }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
