/// An expression and its place.
struct Expression: Sendable, Equatable {
  /// What it is.
  var kind: Kind
  /// Where it stands.
  var span: SourceSpan = .none

  /// Makes an expression.
  init(_ kind: Kind, span: SourceSpan = .none) {
    self.kind = kind
    self.span = span
  }

  /// The forms of expressions.
  indirect enum Kind: Sendable, Equatable {
    /// `left op right`.
    case binary(BinaryOperator, Expression, Expression)
    /// `CASE … END`.
    case caseOf(CaseExpression)
    /// `name(arguments)`.
    case call(FunctionCall)
    /// `a < b <= c`: a chain of at least one comparison, each of which must hold.
    case comparison(Expression, [ComparisonStep])
    /// `COUNT { … }`.
    case countOf(Subquery)
    /// `count(*)`.
    case countRows
    /// `EXISTS { … }`.
    case exists(Subquery)
    /// `base:Label`, `base IS [NOT] Label`.
    case hasLabel(Expression, LabelExpression, isNegated: Bool)
    /// `base IS [NOT] NULL`.
    case isNull(Expression, isNegated: Bool)
    /// `[a, b]`.
    case list([Expression])
    /// `[x IN list WHERE condition | result]`.
    case listComprehension(ListComprehension)
    /// `all(x IN list WHERE condition)` and its three sisters.
    case listPredicate(ListPredicate)
    /// A literal.
    case literal(Literal)
    /// `a AND b AND c`: at least two operands.
    case logical(LogicalOperator, [Expression])
    /// `{key: value}`.
    case map([MapEntry])
    /// `$name`.
    case parameter(Name)
    /// `(a)-->(b)` where a truth value is asked for.
    case pattern(PathPattern)
    /// `[p = (a)-->(b) WHERE condition | result]`.
    case patternComprehension(PatternComprehension)
    /// `base.key`.
    case property(Expression, Name)
    /// `reduce(total = 0, x IN list | total + x)`.
    case reduce(Reduction)
    /// `shortestPath(…)`, `allShortestPaths(…)` as a value.
    case shortestPath(PathPattern)
    /// `base[from..to]`.
    case slice(Expression, from: Expression?, to: Expression?)
    /// `base[index]`.
    case subscripted(Expression, Expression)
    /// `NOT a`, `-a`, `+a`.
    case unary(UnaryOperator, Expression)
    /// A variable.
    case variable(Name)
  }
}
