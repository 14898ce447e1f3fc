/// Diagnostics thrown where a function cannot go on without its input.
public struct DiagnosticsError: Error, Equatable, Sendable {
  /// What is wrong; at least one of them is an error.
  public let list: DiagnosticList

  /// Makes an error of a list.
  public init(_ list: DiagnosticList) { self.list = list }

  /// Makes an error of one diagnostic.
  public init(_ diagnostic: Diagnostic) { list = DiagnosticList([diagnostic]) }
}

extension DiagnosticsError: CustomStringConvertible {
  /// All diagnostics in their plain printed form.
  public var description: String { DiagnosticFormatter().string(for: list) }
}
