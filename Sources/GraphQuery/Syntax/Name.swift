/// A name somebody wrote: of a variable, a label, a property, a function or a parameter.
struct Name: Sendable, Hashable {
  /// The name, unquoted, as written; names are compared with regard to case.
  var text: String
  /// Where it stands.
  var span: SourceSpan

  /// Makes a name.
  init(_ text: String, span: SourceSpan = .none) {
    self.text = text
    self.span = span
  }
}
