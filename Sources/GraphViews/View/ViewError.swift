public import Diagnostics

/// Why a view cannot be drawn.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what would fix it, a sentence without its full stop.
  public let message: String
  /// Where the view says so, if it is a file.
  public let range: SourceRange?

  /// Whether the view is in order and there is nothing to show at the time.
  public let isEmpty: Bool

  /// What is wrong, where it is told by findings of another room, such as those of a query.
  public let findings: [Diagnostic]

  /// Makes an error.
  public init(_ message: String, at range: SourceRange? = nil, isEmpty: Bool = false) {
    (self.message, self.range, self.isEmpty) = (message, range, isEmpty)
    findings = []
  }

  /// Makes an error of findings, at least one.
  public init(_ findings: [Diagnostic]) {
    message = findings.first?.message ?? "the view cannot be drawn"
    (range, isEmpty, self.findings) = (findings.first?.range, false, findings)
  }

  /// The findings in a view's file; none for what a command line says.
  public var diagnostics: [Diagnostic] {
    guard findings.isEmpty else { return findings }
    let manual = isEmpty ? ViewManuals.noMatch : ViewManuals.unknownName
    return range.map { [manual(message, at: $0)] } ?? []
  }

  /// The sentence, with its place where known.
  public var description: String { range.map { "\($0.start): \(message)" } ?? message }
}
