/// Turns the tree of a checked query into a plan, clause by clause.
struct Planner {
  let book: PlanBook
  var compiler: ExpressionCompiler
  var tree: PlanTree
  /// The slot of what rows rest on, if that is kept.
  let provenance: Int?
  /// The columns of the last projection.
  var columns: [(name: String, slot: Int)] = []

  init(_ book: PlanBook, slots: SlotTable, keepsElements: Bool = false) {
    (self.book, tree) = (book, book.tree(ArgumentStep(), estimate: 1))
    var slots = slots
    provenance = keepsElements ? slots.reserve() : nil
    compiler = ExpressionCompiler(slots: slots, subqueries: SubqueryPlanner(book: book))
  }

  /// Plans a query; `asksExistence` tells that only whether there is a row matters.
  ///
  /// - Throws: `QueryError` of phase compile time.
  mutating func plan(_ query: QuerySyntax, asksExistence: Bool = false) throws(QueryError) {
    try plan(query.first, asksExistence: asksExistence)
    guard !query.unions.isEmpty else { return }
    let names = columns.map(\.name)
    var (trees, slots) = ([tree], [columns.map(\.slot)])
    for branch in query.unions {
      tree = book.tree(ArgumentStep(), estimate: 1)
      try plan(branch.query, asksExistence: asksExistence)
      guard Set(columns.map(\.name)) == Set(names), columns.count == names.count else {
        throw QueryError(
          .syntax, .differentColumnsInUnion,
          "all parts of a UNION give columns of the same names", phase: .compileTime,
          at: branch.span)
      }
      trees.append(tree)
      slots.append(names.compactMap { name in columns.first { $0.name == name }?.slot })
    }
    let results = names.map { _ in compiler.slots.reserve() }
    let isAll = query.unions.allSatisfy(\.isAll)
    tree = book.tree(
      UnionStep(columns: slots, slots: results, isAll: isAll), trees,
      estimate: trees.reduce(0) { $0 + $1.estimate })
    columns = Array(zip(names, results))
    if !isAll { distinct(results) }
  }

  private mutating func plan(
    _ query: SingleQuery, asksExistence: Bool
  ) throws(QueryError) {
    let scope = compiler.slots
    for (index, clause) in query.clauses.enumerated() {
      let rest = query.clauses[(index + 1)...]
      switch clause {
      case .match(let match):
        let ignores = ignoresRepeats(rest, otherwise: asksExistence)
        try plan(match, read: Self.read(by: rest), ignoresRepeats: ignores)
      case .unwind(let unwind): try plan(unwind)
      case .with(let with): try plan(with)
      case .result(let result): try project(result.projection)
      }
    }
    compiler.slots.restoreNames(of: scope)
  }

  /// The names that later clauses read.
  private static func read(by rest: ArraySlice<Clause>) -> NameSet {
    var names = NameSet()
    for clause in rest {
      clause.collectNames(into: &names, binding: true)
      switch clause {
      case .with(let with) where with.projection.includesAll: names.insert("*")
      case .result(let result) where result.projection.includesAll: names.insert("*")
      default: break
      }
    }
    return names
  }

  /// Whether it does not matter to the next projection how often a row comes.
  private func ignoresRepeats(_ rest: ArraySlice<Clause>, otherwise: Bool) -> Bool {
    for clause in rest {
      switch clause {
      case .match, .unwind: continue
      case .with(let with): return with.projection.ignoresRepeats
      case .result(let result): return result.projection.ignoresRepeats
      }
    }
    return otherwise
  }

  mutating func plan(
    _ clause: MatchClause, read: NameSet, ignoresRepeats: Bool
  ) throws(QueryError) {
    var read = read
    if read.contains("*") {
      for pattern in clause.patterns { read.formUnion(pattern.names) }
    }
    var planner = try MatchPlanner(
      clause, book, compiler, read: read, ignoresRepeats: ignoresRepeats && provenance == nil,
      keepsElements: provenance != nil)
    // What names stand for is the clause's now; a second owner would make it copy them.
    compiler.slots = SlotTable()
    try planner.gather()
    let input = clause.isOptional ? book.tree(ArgumentStep(), estimate: 1) : tree
    var matched = try planner.order(after: input)
    if let provenance {
      matched = book.tree(
        GatherStep(
          slots: planner.elements, provenance: provenance, keys: book.keys, time: planner.time),
        [matched],
        estimate: matched.estimate)
    }
    if clause.isOptional {
      matched = book.tree(
        OptionalStep(slots: planner.fresh), [tree, matched],
        estimate: tree.estimate * max(1, matched.estimate))
    }
    (tree, compiler) = (matched, planner.compiler)
  }

  private mutating func plan(_ clause: UnwindClause) throws(QueryError) {
    let list = try condition(clause.list)
    let slot = compiler.slots.declare(clause.variable.text)
    tree = book.tree(
      UnwindStep(slot: slot, list: list, variable: clause.variable.text), [tree],
      estimate: tree.estimate * 10)
  }

  private mutating func plan(_ clause: WithClause) throws(QueryError) {
    let conditions = try project(
      clause.projection, filters: clause.condition?.conjuncts ?? [])
    compiler.slots.keepOnly(Set(columns.map(\.name)))
    guard let condition = clause.condition else { return }
    tree = book.tree(
      FilterStep(
        conditions: conditions, time: .standard, text: book.snippet(condition.span)), [tree],
      estimate: tree.estimate * 0.3)
  }

  mutating func condition(_ expression: Expression) throws(QueryError) -> Condition {
    Condition(source: expression, compiled: try compiler.compile(expression), slots: [])
  }

  mutating func distinct(_ slots: [Int]) {
    tree = book.tree(
      DistinctStep(slots: slots, provenance: provenance), [tree], estimate: tree.estimate)
  }
}
