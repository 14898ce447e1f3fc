import Diagnostics
import GraphCore

/// Checks that a query's names and types mean something, before it is planned.
///
/// The rules are openCypher's semantic ones as its conformance cases show them, and GQL's for
/// quantified patterns. The tree is not changed; what is found is in `findings`.
///
/// - Complexity: O(tree · names in scope) at worst, for the nearest names of mistakes.
struct Binder {
  let file: SourceFile
  let schema: QuerySchema
  var findings: [QueryFinding] = []
  /// What is known of the columns of the single query checked last.
  private var shapes = SmallMap<String, ValueShape>()

  /// Checks a query and gives its columns, each with what is known of its values.
  static func bind(
    _ query: QuerySyntax, in file: SourceFile, schema: QuerySchema
  ) -> (columns: [(name: String, shape: ValueShape)], findings: [QueryFinding]) {
    var binder = Binder(file: file, schema: schema)
    let columns = binder.bind(query, outer: Scope())
    return (columns.map { ($0, binder.shapes[$0] ?? .any) }, binder.findings)
  }

  /// Checks a query inside the scope that it can see, and gives its columns.
  @discardableResult
  mutating func bind(_ query: QuerySyntax, outer: Scope) -> [String] {
    let columns = bind(query.first, outer: outer)
    var known = shapes
    defer { shapes = known }
    for union in query.unions {
      let others = bind(union.query, outer: outer)
      for (name, shape) in shapes.entries {
        known.change(name) { $0 = $0?.joined(shape) ?? shape }
      }
      guard others != columns, !columns.isEmpty, !others.isEmpty else { continue }
      let (one, two) = (
        Excerpt.list(columns, conjunction: "and"), Excerpt.list(others, conjunction: "and")
      )
      report(
        .differentColumns,
        "the queries joined here give different columns: \(one) before, \(two) after",
        at: union.span)
    }
    return columns
  }

  private mutating func bind(_ query: SingleQuery, outer: Scope) -> [String] {
    var scope = outer
    var columns: [String] = []
    for clause in query.clauses {
      switch clause {
      case .match(let match): bind(match, &scope)
      case .unwind(let unwind): bind(unwind, &scope)
      case .with(let with): bind(with, &scope)
      case .result(let result):
        columns = bind(result.projection, scope: &scope, isWith: false, condition: nil)
        shapes = SmallMap()
        for column in columns {
          if let shape = scope[column] { shapes.set(shape, for: column) }
        }
      }
    }
    return columns
  }

  private mutating func bind(_ unwind: UnwindClause, _ scope: inout Scope) {
    let list = shape(of: unwind.list, .value(scope))
    declare(unwind.variable, list.types == .list ? list.element : .any, in: &scope)
  }

  private mutating func bind(_ with: WithClause, _ scope: inout Scope) {
    _ = bind(with.projection, scope: &scope, isWith: true, condition: with.condition)
  }

  /// Adds a finding.
  mutating func report(
    _ problem: QueryProblem, _ message: String, at span: SourceSpan, fixIts: [FixIt] = []
  ) {
    guard findings.count < Parser.findingLimit else { return }
    findings.append(problem(message, at: span, in: file, fixIts: fixIts))
  }

  /// Adds a variable, which must be new.
  mutating func declare(_ name: Name, _ shape: ValueShape, in scope: inout Scope) {
    if scope[name.text] != nil {
      report(
        .boundTwice, "\(Excerpt.quoted(name.text)) stands for something already; take another name",
        at: name.span)
    }
    scope[name.text] = shape
  }
}
