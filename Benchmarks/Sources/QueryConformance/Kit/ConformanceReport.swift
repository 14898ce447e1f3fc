/// What became of many cases.
struct ConformanceReport: Sendable {
  struct Failure: Sendable {
    let item: ConformanceCase
    let what: String
  }

  private(set) var totals: [String: (passed: Int, all: Int)] = [:]
  private(set) var failures: [Failure] = []

  /// Runs cases one after the other.
  init(running cases: [ConformanceCase]) {
    for item in cases {
      var total = totals[item.folder] ?? (0, 0)
      total.all += 1
      switch item.verdict() {
      case .passed: total.passed += 1
      case .failed(let what): failures.append(Failure(item: item, what: what))
      }
      totals[item.folder] = total
    }
  }

  /// The totals of some folders together.
  func sum(_ isIncluded: (String) -> Bool = { _ in true }) -> (passed: Int, all: Int) {
    totals.filter { isIncluded($0.key) }.values.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
  }

  /// The totals as lines, and every failure with its reason or what came of it.
  var lines: [String] {
    var lines = totals.sorted { $0.key < $1.key }.map { Self.line($0.key, $0.value) }
    lines.append(Self.line("outside expressions/temporal", sum { $0 != "expressions/temporal" }))
    lines.append(Self.line("all", sum()))
    for failure in failures {
      let reason = KnownFailure.reason(for: failure.item.id).map { "known: \($0)" }
      lines.append("failed \(failure.item.id): \(reason ?? failure.what)")
    }
    return lines
  }

  private static func line(_ name: String, _ total: (passed: Int, all: Int)) -> String {
    let tenths = total.all == 0 ? 0 : total.passed * 1000 / total.all
    return "\(name): \(total.passed) of \(total.all), \(tenths / 10).\(tenths % 10) %"
  }
}
