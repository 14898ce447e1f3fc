/// What the planning of one query shares: its graph, and the numbers of its operators.
final class PlanBook {
  let topology: Topology
  /// The query's text, for printed plans; empty where there is none.
  let text: String
  /// The keys of the properties whose claims rows rest on, as data write them.
  let keys: [String]
  /// How many operators there are.
  private(set) var operators = 0
  /// The plans inside expressions, in the order in which they were made.
  var inner: [PlanTree] = []
  private var patterns = 0

  init(_ topology: Topology, text: String = "", keys: Set<String> = []) {
    (self.topology, self.text) = (topology, text)
    self.keys = Set(keys.map(ClaimReader.dataKey)).sorted()
  }

  /// Makes an operator.
  func tree(_ step: any PlanStep, _ inputs: [PlanTree] = [], estimate: Double) -> PlanTree {
    operators += 1
    return PlanTree(step: step, inputs: inputs, estimate: estimate, number: operators - 1)
  }

  /// A prefix for names that are made up, different each time.
  func prefix() -> String {
    patterns += 1
    return " \(patterns)"
  }

  /// The text of a stretch of the query.
  func snippet(_ span: SourceSpan) -> String {
    let bytes = text.utf8
    guard span.lower < span.upper, Int(span.upper) <= bytes.count else { return "" }
    let from = bytes.index(bytes.startIndex, offsetBy: Int(span.lower))
    let to = bytes.index(from, offsetBy: Int(span.upper - span.lower))
    return String(bytes[from..<to]) ?? ""
  }
}
