/// Diagnostics in the making: collects them from many places, sorts and counts.
public struct DiagnosticList: Sendable, Equatable {
  private var items: [Diagnostic]

  /// Makes a list.
  public init(_ diagnostics: [Diagnostic] = []) {
    items = diagnostics
  }

  /// Adds one.
  public mutating func append(_ diagnostic: Diagnostic) {
    items.append(diagnostic)
  }

  /// Adds several.
  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    items.append(contentsOf: diagnostics)
  }

  /// All of them by place, each once.
  ///
  /// - Complexity: O(*n* log *n*).
  public var sorted: [Diagnostic] {
    var result: [Diagnostic] = []
    for item in items.sorted() where item != result.last { result.append(item) }
    return result
  }

  /// How many there are of a severity.
  public func count(_ severity: Severity) -> Int {
    items.count { $0.severity == severity }
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool { items.contains { $0.severity == .error } }

  /// Whether one of them makes a check fail.
  public var failsCheck: Bool { items.contains { $0.severity.failsCheck } }

  /// A count in words, such as `2 errors, 1 warning`; `no findings` when there are none.
  public var summary: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = count(severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}

extension DiagnosticList: Sequence {
  /// The diagnostics in the order in which they came.
  public func makeIterator() -> IndexingIterator<[Diagnostic]> { items.makeIterator() }

  /// Whether there are none.
  public var isEmpty: Bool { items.isEmpty }

  /// How many there are.
  public var count: Int { items.count }
}
