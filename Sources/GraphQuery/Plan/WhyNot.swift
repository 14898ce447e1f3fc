import GraphCore

/// Why a query has no rows: what removed everything, and what would bring rows back.
public struct WhyNot: Sendable, Equatable {
  /// A single change of the query that was tried.
  public struct Remedy: Sendable, Equatable {
    /// What was changed, as a phrase that follows "without" or "with".
    public let change: String
    /// How many rows there are then; never more than `most`.
    public let rows: Int
    /// Whether the count stopped at the most rows.
    public let isAtLeast: Bool
  }

  /// The most rows that are counted of a remedy.
  public static let most = 1000

  /// The operator that gave no row although rows came in, as printed plans show it; nil where the
  /// query has rows.
  public let culprit: String?
  /// How many rows came into it.
  public let rowsBefore: Int
  /// How many edges it looked at.
  public let edges: Int
  /// How many nodes it looked at.
  public let nodes: Int
  /// The changes that bring rows back, in the order of the query's text.
  public let remedies: [Remedy]

  /// The finding in words.
  public var text: String {
    guard let culprit else { return "The query has rows.\n" }
    var looked = ""
    if edges > 0 { looked += ", \(edges) \(edges == 1 ? "edge" : "edges") looked at" }
    if nodes > 0 { looked += ", \(nodes) \(nodes == 1 ? "node" : "nodes") looked at" }
    var text =
      "No rows. \(rowsBefore) \(rowsBefore == 1 ? "row" : "rows") came as far as \(culprit), "
      + "and none went on\(looked).\n"
    for remedy in remedies {
      let count = remedy.isAtLeast ? "\(remedy.rows) or more rows" : "\(remedy.rows) rows"
      text += "  \(remedy.change): \(remedy.rows == 1 ? "1 row" : count)\n"
    }
    if remedies.isEmpty { text += "  No single change brings rows back.\n" }
    return text
  }
}

extension PreparedQuery {
  /// Runs the query and, where it has no rows, finds out why.
  ///
  /// Each remedy is a query with one condition, label, direction, level or time less; it has been
  /// run.
  /// - Throws: `QueryError`.
  /// - Complexity: one run of the query for each of its conditions, labels and times.
  public func whyNot(
    in session: QuerySession, parameters: [String: QueryValue] = [:],
    limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> WhyNot {
    let plan = try plan(for: session)
    let rows = try plan.rows(
      in: session, parameters: parameters, limits: limits, isMetered: true)
    guard try rows.next() == nil else {
      return WhyNot(culprit: nil, rowsBefore: 0, edges: 0, nodes: 0, remedies: [])
    }
    let meters = rows.run.meters
    let found = Culprit.find(in: plan.tree, meters)
    var remedies: [WhyNot.Remedy] = []
    for relaxation in Relaxation.all(of: syntax, text: text) {
      guard let remedy = try? tried(relaxation, session, parameters, limits) else { continue }
      if remedy.rows > 0 { remedies.append(remedy) }
    }
    return WhyNot(
      culprit: found.map { Self.name(of: $0.tree) } ?? "the start",
      rowsBefore: found?.rows ?? 0, edges: found.map { meters[$0.tree.number].edges } ?? 0,
      nodes: found.map { meters[$0.tree.number].nodes } ?? 0, remedies: remedies)
  }

  private static func name(of tree: PlanTree) -> String {
    let details = tree.step.details
    return details.isEmpty ? tree.step.name : details
  }

  private func tried(
    _ relaxation: Relaxation, _ session: QuerySession, _ parameters: [String: QueryValue],
    _ limits: QueryLimits
  ) throws(QueryError) -> WhyNot.Remedy {
    let plan = try QueryPlan(relaxation.syntax, for: session, text: text)
    let rows = try plan.rows(in: session, parameters: parameters, limits: limits)
    var count = 0
    while count < WhyNot.most, try rows.next() != nil { count += 1 }
    return WhyNot.Remedy(
      change: relaxation.change, rows: count, isAtLeast: count == WhyNot.most)
  }
}

/// Finds the operator that removed everything.
enum Culprit {
  /// The first operator, in the order in which rows flow, that gave none though some came in.
  static func find(
    in tree: PlanTree, _ meters: [OperatorMeter]
  ) -> (tree: PlanTree, rows: Int)? {
    for input in tree.inputs {
      if let found = find(in: input, meters) { return found }
    }
    guard meters[tree.number].rows == 0 else { return nil }
    let before = tree.inputs.map { meters[$0.number].rows }.max() ?? 0
    return before > 0 ? (tree, before) : nil
  }
}
