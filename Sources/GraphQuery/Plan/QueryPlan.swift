import Diagnostics
import GraphCore

/// A planned query: a value that can be run many times, and compared.
///
/// Two plans are equal when they do the same in the same order, wherever their parts were written.
public struct QueryPlan: Sendable, Equatable {
  /// The operators.
  let tree: PlanTree
  /// The plans inside expressions.
  let inner: [PlanTree]
  /// The slots of the columns.
  let slots: [Int]
  /// The names of the columns.
  public let columns: [String]
  /// How many slots a row has.
  let width: Int
  /// How many operators there are.
  let operators: Int
  /// The slot of what rows rest on, if that was asked for.
  let provenance: Int?

  /// Plans a checked query for a session's graph.
  ///
  /// - Throws: `QueryError` of phase compile time.
  init(
    _ syntax: QuerySyntax, for session: QuerySession, text: String = ""
  ) throws(QueryError) {
    let keys = syntax.withProvenance ? syntax.propertyKeys : []
    let book = PlanBook(session.topology, text: text, keys: keys)
    var planner = Planner(book, slots: SlotTable(), keepsElements: syntax.withProvenance)
    try planner.plan(syntax)
    (tree, inner) = (planner.tree, book.inner)
    (slots, columns) = (planner.columns.map(\.slot), planner.columns.map(\.name))
    (width, operators) = (planner.compiler.slots.count, book.operators)
    provenance = planner.provenance
  }

  /// Whether two plans do the same.
  public static func == (left: QueryPlan, right: QueryPlan) -> Bool {
    left.tree == right.tree && left.inner == right.inner && left.columns == right.columns
      && left.slots == right.slots
  }

  /// Begins to run the plan.
  ///
  /// - Throws: `QueryError` of phase runtime.
  func rows(
    in session: QuerySession, parameters: [String: QueryValue] = [:],
    limits: QueryLimits = QueryLimits(), isMetered: Bool = false
  ) throws(QueryError) -> QueryRows {
    let run = QueryRun(
      session.topology, parameters: parameters, limits: limits, operators: operators,
      isMetered: isMetered)
    let empty = QueryRow(repeating: .null, count: width)
    return QueryRows(self, run, try tree.open(run, empty))
  }
}

extension QuerySyntax {
  /// Whether some `RETURN` asks for the claims that rows rest on.
  var withProvenance: Bool {
    branches.contains { branch in
      branch.clauses.contains { clause in
        if case .result(let result) = clause { result.withProvenance } else { false }
      }
    }
  }
}

/// A graph made ready for queries: what is found out about it once is kept for all of them.
///
/// Not for two threads at once.
public final class QuerySession {
  let topology: Topology
  /// The plans of queries that ran here, by their texts' identity; the text is kept alive with it.
  private var plans: [ObjectIdentifier: (file: SourceFile, plan: QueryPlan)] = [:]

  /// Makes a session over any reader; its time is that of the queries.
  public init(_ reader: any ElementReader, includesProposed: Bool = false) {
    topology = Topology(reader, includesProposed: includesProposed)
  }

  /// The reader.
  public var reader: any ElementReader { topology.reader }

  /// The plan of a query that was planned here before, or a new one.
  func plan(
    _ syntax: QuerySyntax, of file: SourceFile
  ) throws(QueryError) -> QueryPlan {
    if let known = plans[ObjectIdentifier(file)] { return known.plan }
    let plan = try QueryPlan(syntax, for: self, text: file.text)
    if plans.count >= Self.mostPlans { plans.removeAll(keepingCapacity: true) }
    plans[ObjectIdentifier(file)] = (file, plan)
    return plan
  }

  /// How many plans are kept.
  private static let mostPlans = 128
}
