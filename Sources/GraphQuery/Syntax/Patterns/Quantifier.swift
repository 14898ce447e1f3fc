/// How often an edge or a group repeats.
struct Quantifier: Sendable, Equatable {
  /// How it was written.
  enum Form: Sendable, Equatable {
    /// Within the brackets: `-[*1..3]-`.
    case legacy
    /// After the brackets: `{1,3}`, `+`, `*`.
    case postfix
    /// `?`: once or not at all; its variables are not lists, but null where it was left out.
    case question
  }

  /// The least number of times.
  var lower: Int
  /// The greatest number of times; `nil` has no bound.
  var upper: Int?
  /// How it was written.
  var form: Form
  /// Where it stands.
  var span: SourceSpan = .none
}
