/// Prints plans as people read them: one operator a line, inputs beneath.
///
/// ```
/// Project  s.name                 rows ≈ 12
/// └ Expand  -[:BORDERS]-          rows ≈ 12
///   └ NodeSeek  (s:State)         rows ≈ 1
/// ```
public struct PlanPrinter {
  private let plan: QueryPlan
  private let meters: [OperatorMeter]

  /// Prints a plan with its estimates.
  public init(_ plan: QueryPlan) { (self.plan, meters) = (plan, []) }

  /// Prints a plan with what its operators did.
  public init(profiling rows: QueryRows) { (plan, meters) = (rows.plan, rows.run.meters) }

  /// The plan's lines, each with its line break.
  public var text: String {
    var lines = lines(of: plan.tree, depth: 0)
    for (index, tree) in plan.inner.enumerated() {
      lines.append(("Subquery \(index + 1)", ""))
      lines += self.lines(of: tree, depth: 1)
    }
    let width = lines.map(\.head.count).max() ?? 0
    return lines.map { line in
      let blank = String(repeating: " ", count: max(0, width - line.head.count))
      return line.numbers.isEmpty ? "\(line.head)\n" : "\(line.head)\(blank)  \(line.numbers)\n"
    }.joined()
  }

  private func lines(of tree: PlanTree, depth: Int) -> [(head: String, numbers: String)] {
    let indent = depth == 0 ? "" : String(repeating: "  ", count: depth - 1) + "└ "
    let details = tree.step.details
    let head = indent + tree.step.name + (details.isEmpty ? "" : "  \(details)")
    return [(head, numbers(of: tree))] + tree.inputs.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func numbers(of tree: PlanTree) -> String {
    let estimate = "rows ≈ \(Self.rounded(tree.estimate))"
    guard !meters.isEmpty else { return estimate }
    let meter = meters[tree.number]
    var parts = ["rows \(meter.rows)", "(≈ \(Self.rounded(tree.estimate)))"]
    if meter.edges > 0 { parts.append("edges \(meter.edges)") }
    if meter.nodes > 0 { parts.append("nodes \(meter.nodes)") }
    return parts.joined(separator: " ")
  }

  /// A number of rows without false precision: two digits count.
  static func rounded(_ number: Double) -> String {
    guard number.isFinite, number < 1e15 else { return "very many" }
    if number < 10 { return String(Int(number.rounded(.up))) }
    var (value, zeros) = (number, 0)
    while value >= 100 { (value, zeros) = (value / 10, zeros + 1) }
    return String(Int(value.rounded())) + String(repeating: "0", count: zeros)
  }
}
