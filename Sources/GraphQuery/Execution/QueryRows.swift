public import GraphCore

/// The rows of an answer, one when it is asked for.
public final class QueryRows {
  /// The names of the columns.
  public let columns: [String]
  /// The claims that the last row given rests on, in the order of their numbers; empty unless the
  /// query said `WITH PROVENANCE`.
  public private(set) var claims: [ClaimID] = []
  private let slots: [Int]
  private let provenance: Int?
  private let cursor: any RowCursor
  private var given = 0
  let plan: QueryPlan
  let run: QueryRun

  init(_ plan: QueryPlan, _ run: QueryRun, _ cursor: any RowCursor) {
    (self.plan, self.run, self.cursor) = (plan, run, cursor)
    (columns, slots, provenance) = (plan.columns, plan.slots, plan.provenance)
  }

  /// The next row, nil after the last.
  ///
  /// - Throws: `QueryError` of phase runtime.
  public func next() throws(QueryError) -> [QueryValue]? {
    guard let row = try cursor.next() else { return nil }
    if given >= run.limits.rows {
      run.cutRows()
      return nil
    }
    given += 1
    if let provenance { claims = claims(of: row[provenance].list ?? []) }
    return slots.map { row[$0] }
  }

  /// All rows that are left.
  public func all() throws(QueryError) -> [[QueryValue]] {
    var rows: [[QueryValue]] = []
    while let row = try next() { rows.append(row) }
    return rows
  }

  /// What cut the answer off, if anything did so far.
  public var cut: QueryCut? { run.cut }

  /// Whether nothing was cut off so far.
  public var isComplete: Bool { run.cut == nil }

  /// How many comparisons of levels were null because the two levels cannot be compared.
  public var incomparableLevels: Int { run.incomparableLevels }

  private func claims(of elements: [QueryValue]) -> [ClaimID] {
    let graph = run.topology.graph
    let claims = elements.compactMap { element -> ClaimID? in
      switch element {
      case .node(let node): graph[node].claim
      case .edge(let edge): graph[edge].claim
      case .integer(let number): ClaimID(rawValue: UInt32(truncatingIfNeeded: number))
      default: nil
      }
    }
    return Set(claims).sorted()
  }
}
