/// One problem, as a value: what is wrong, where, how badly, and what would fix it.
///
/// Rendering is elsewhere (`DiagnosticFormatter`), and so is the wording: it stands in the file
/// that finds the problem, beside its manual page.
public struct Diagnostic: Hashable, Sendable {
  /// The stable name of the kind of problem, such as `data.unknown-entity`.
  public var id: String

  /// How much it matters.
  public var severity: Severity

  /// The sentence, without a final full stop.
  public var message: String

  /// Where it is; `nil` for a problem that has no place, such as a folder that is missing.
  public var range: SourceRange?

  /// Other places that explain this one.
  public var notes: [DiagnosticNote]

  /// Replacements that would solve it; each is one alternative.
  public var fixIts: [FixIt]

  /// Makes a diagnostic; rooms do it through their manual pages.
  public init(
    id: String, severity: Severity, message: String, at range: SourceRange? = nil,
    notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
    self.fixIts = fixIts
  }
}

extension Diagnostic: Comparable {
  /// Orders by place (placeless ones first), then severity from the worst, id and sentence.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.range, right.range) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let leftRange?, let rightRange?) where leftRange != rightRange:
      return leftRange < rightRange
    default: break
    }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.id, left.message) < (right.id, right.message)
  }
}
