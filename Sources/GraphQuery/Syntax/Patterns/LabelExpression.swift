/// A test on labels: names, `%`, `!`, `&`, `|` and parentheses.
struct LabelExpression: Sendable, Equatable {
  /// What it asks.
  indirect enum Kind: Sendable, Equatable {
    /// All of several; at least two.
    case all([LabelExpression])
    /// One of several; at least two.
    case any([LabelExpression])
    /// One label.
    case name(Name)
    /// The contrary.
    case not(LabelExpression)
    /// `%`: some label.
    case wildcard
  }

  /// What it asks.
  var kind: Kind
  /// Where it stands.
  var span: SourceSpan = .none
}
