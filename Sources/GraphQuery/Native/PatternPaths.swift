import Diagnostics
public import GraphCore

/// A question for paths between two entities, asked in Swift instead of text.
///
/// ```swift
/// let paths = try graph.paths(from: china, to: belarus)
///   .via(Partnership.self).atLeast(.strategicPartnership).asOf(day).shortest(3)
/// ```
/// It makes the tree that the text would make, and so the same plan.
public struct PatternPaths: Sendable {
  private let graph: Graph
  private let ends: (source: String, target: String)
  private var labels: [String] = []
  private var level: LevelName?
  private var bounds: (least: Int, greatest: Int?) = (1, nil)
  private var time: TimeClause?
  private var mode: PathMode?
  private var isTimeRespecting = false
  private var limits = QueryLimits()

  init(_ graph: Graph, from source: String, to target: String) {
    (self.graph, ends) = (graph, (source, target))
  }

  /// Walks relationships of this kind; asked again, of either.
  public func via<Kind: RelationshipType>(_ kind: Kind.Type) -> PatternPaths {
    changed { $0.labels.append(Kind.kind.name) }
  }

  /// Walks relationships of this level or one above it; incomparable ones do not pass.
  public func atLeast(_ level: LevelName) -> PatternPaths { changed { $0.level = level } }

  /// Walks what is valid on a day.
  public func asOf(_ day: Day) -> PatternPaths {
    changed { $0.time = TimeClause(kind: .asOf(Self.date(day))) }
  }

  /// Walks what is valid on some day of a span, both ends included.
  public func during(_ first: Day, _ last: Day) -> PatternPaths {
    changed {
      let (one, other) = (Self.date(first), Self.date(last))
      $0.time = TimeClause(kind: .during(first: one, end: other, includesEnd: true))
    }
  }

  /// Takes so many steps at most.
  public func upTo(steps: Int) -> PatternPaths { changed { $0.bounds.greatest = max(steps, 1) } }

  /// Comes to no entity twice.
  public func acyclic() -> PatternPaths { changed { $0.mode = .acyclic } }

  /// Walks relationships in an order in which their beginnings never go back.
  public func timeRespecting() -> PatternPaths { changed { $0.isTimeRespecting = true } }

  /// Stops at limits.
  public func within(_ limits: QueryLimits) -> PatternPaths { changed { $0.limits = limits } }

  /// The shortest paths, so many of them.
  ///
  /// - Throws: `QueryError` where a level does not exist or a limit is met.
  public func shortest(_ count: Int = 1) throws -> [QueryPath] {
    try run(PathSelector(kind: .shortest, count: .literal(max(count, 1))))
  }

  /// All paths of the least length.
  ///
  /// - Throws: `QueryError` where a level does not exist or a limit is met.
  public func allShortest() throws -> [QueryPath] {
    try run(PathSelector(kind: .shortestGroups))
  }

  private func run(_ selector: PathSelector) throws -> [QueryPath] {
    let session = QuerySession(ClaimReader(graph))
    let rows = try prepared(selector).rows(in: session, limits: limits)
    return try rows.all().compactMap { row in
      if case .path(let path) = row[0] { path } else { nil }
    }
  }

  /// The question as a checked query.
  func prepared(_ selector: PathSelector) throws(QueryRefusal) -> PreparedQuery {
    try PreparedQuery(
      tree(selector), file: SourceFile(name: "paths", text: ""), schema: .closed(graph),
      parameters: [])
  }

  private func changed(_ change: (inout PatternPaths) -> Void) -> PatternPaths {
    var copy = self
    change(&copy)
    return copy
  }
}

extension PatternPaths {
  /// `MATCH p = selector (source)-[…]-{…}(target) time RETURN p`.
  private func tree(_ selector: PathSelector) -> QuerySyntax {
    let path = Name("p")
    let elements: [PathElement] = [.node(node(ends.source)), .edge(edge), .node(node(ends.target))]
    let pattern = PathPattern(
      variable: path, selector: selector, mode: mode, isTimeRespecting: isTimeRespecting,
      elements: elements)
    let item = ProjectionItem(expression: Expression(.variable(path)), text: "p")
    return QuerySyntax(
      first: SingleQuery(clauses: [
        .match(MatchClause(patterns: [pattern], time: time)),
        .result(ReturnClause(projection: Projection(items: [item]))),
      ]))
  }

  private func node(_ id: String) -> NodePattern {
    let entry = MapEntry(key: Name("id"), value: Expression(.literal(.string(id))))
    return NodePattern(properties: [entry])
  }

  private var edge: EdgePattern {
    let quantifier = Quantifier(lower: bounds.least, upper: bounds.greatest, form: .postfix)
    var edge = EdgePattern(quantifier: quantifier, direction: .any)
    let names = labels.map { LabelExpression(kind: .name(Name($0))) }
    edge.label = names.count > 1 ? LabelExpression(kind: .any(names)) : names.first
    if let level {
      edge.variable = Name("r")
      edge.condition = Self.isAtLeast(level, Name("r"))
    }
    return edge
  }

  private static func isAtLeast(_ level: LevelName, _ edge: Name) -> Expression {
    let call = FunctionCall(name: Name("level"), arguments: [Expression(.variable(edge))])
    let least = Expression(.literal(.string(level.id)))
    return Expression(
      .comparison(
        Expression(.call(call)), [ComparisonStep(comparison: .greaterOrEqual, operand: least)]))
  }

  private static func date(_ day: Day) -> Expression {
    let text = Expression(.literal(.string(day.description)))
    return Expression(.call(FunctionCall(name: Name("date"), arguments: [text])))
  }
}

extension Graph {
  /// Asks for paths between two entities; they are walked in either direction.
  public func paths(
    from source: some EntityType, to target: some EntityType
  ) -> PatternPaths {
    PatternPaths(self, from: source.entity.node.id, to: target.entity.node.id)
  }
}
