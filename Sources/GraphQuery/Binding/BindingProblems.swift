import Diagnostics

extension QueryProblem {
  /// A variable that nobody made.
  static let undefinedVariable = QueryProblem(
    "undefined-variable", .undefinedVariable,
    meaning: "A name stands for nothing here: no pattern, UNWIND or WITH before it makes it.",
    example: "MATCH (n:State) RETURN m",
    fix: "Use a name that is made before; WITH hands on only what it lists.")

  /// A variable made twice.
  static let boundTwice = QueryProblem(
    "bound-twice", .variableAlreadyBound,
    meaning: "A name that stands for something already cannot be made again.",
    example: "MATCH p = (p)--() RETURN p",
    fix: "Take another name.")

  /// A variable used as something it is not.
  static let wrongKind = QueryProblem(
    "wrong-kind", .variableTypeConflict,
    meaning: "A name stands for a node, an edge, a path or a value, and is used as another.",
    example: "MATCH ()-[r]-() MATCH (r) RETURN r",
    fix: "Take another name for the other thing.")

  /// One edge where two different ones are asked for.
  static let edgeTwice = QueryProblem(
    "edge-twice", .relationshipUniquenessViolation,
    meaning: "A MATCH uses each edge once, so one name cannot stand for two edges of it.",
    example: "MATCH (a)-[r]->()-[r]->(a) RETURN r",
    fix: "Take two names, or write MATCH REPEATABLE ELEMENTS.")

  /// A value of the wrong type.
  static let wrongType = QueryProblem(
    "wrong-type", .invalidArgumentType,
    meaning: "An operator, a function or a clause gets a value that it cannot take.",
    example: "RETURN 123 AND true",
    fix: "Convert the value, or compare it, so that its type fits.")

  /// A property of something that has none.
  static let noProperties = QueryProblem(
    "no-properties", .invalidArgumentType, kind: .type,
    meaning: "Only nodes, edges, maps, dates and durations have properties.",
    example: "WITH 123 AS n RETURN n.num",
    fix: "Use the value itself.")

  /// A function that does not exist.
  static let unknownFunction = QueryProblem(
    "unknown-function", .unknownFunction,
    meaning: "No function has this name.",
    example: "RETURN lenght('abc')",
    fix: "Use a function of the catalog; `sco explain functions` lists them.")

  /// Too many or too few arguments.
  static let argumentCount = QueryProblem(
    "argument-count", .invalidNumberOfArguments,
    meaning: "A function gets too many or too few arguments.",
    example: "RETURN size()",
    fix: "Give as many as its page says: `sco explain size`.")

  /// A name that the graph's schema does not have.
  static let unknownLabel = QueryProblem(
    "unknown-label", .unknownName,
    meaning: "The graph's schema has no such kind of node or edge.",
    example: "MATCH (n:Stat) RETURN n",
    fix: "Use a kind that `sco kinds` lists; their names differ in case.")

  /// A property that the schema's kinds do not have.
  static let unknownProperty = QueryProblem(
    "unknown-property", .unknownName,
    meaning: "The kinds that a node or edge may be of have no such property.",
    example: "MATCH (n:State) RETURN n.capital",
    fix: "Use a property that `sco kinds` lists; hyphens are written as low lines.")

  /// A value that a property never has.
  static let unknownValue = QueryProblem(
    "unknown-value", .unknownName, severity: .warning,
    meaning: "The property is one of a closed list, or an id, and the text is none of them.",
    example: "MATCH (:State)-[r:PARTICIPATES_IN {status: 'membr'}]->() RETURN r",
    fix: "Use a value of the list.")

  /// A text where a date stands.
  static let textForDate = QueryProblem(
    "text-for-date", .invalidArgumentType, severity: .warning,
    meaning: "A date is compared with a text, which is before, after and equal to no date.",
    example: "MATCH (:State)-[r:PARTICIPATES_IN]->() WHERE r.since < '2017-06-09' RETURN r",
    fix: "Write date('2017-06-09').")

  /// A direction over edges that have none.
  static let directionless = QueryProblem(
    "directionless", .unknownName,
    meaning: "An arrow can never fit, because edges of this kind have no direction.",
    example: "MATCH (a:State)-[:PARTNERSHIP]->(b:State) RETURN b",
    fix: "Write -[:PARTNERSHIP]- without the arrow head.")

  /// Endless paths.
  static let endless = QueryProblem(
    "endless", .invalidRelationshipPattern,
    meaning: "A walk may repeat edges, so that there are endless paths without an upper bound.",
    example: "MATCH p = WALK (a)-[:PARTNERSHIP]-+(b) RETURN p",
    fix: "Write a bound, such as {1,4}, a selector, such as ANY SHORTEST, or TRAIL.")

  /// A quantified group without an edge.
  static let edgeless = QueryProblem(
    "edgeless", .invalidRelationshipPattern,
    meaning: "A group that repeats must hold an edge, or it would repeat without getting anywhere.",
    example: "MATCH ((a:State)){1,3} RETURN a",
    fix: "Put an edge into the group or take its quantifier away.")

  /// A cost without a selector that uses it, or the other way round.
  static let costMismatch = QueryProblem(
    "cost", .invalidRelationshipPattern,
    meaning: "CHEAPEST needs COST, which says what an edge costs, and only CHEAPEST uses it.",
    example: "MATCH p = ANY CHEAPEST (a)-[r]-+(b) RETURN p",
    fix: "Write COST and an expression after the pattern: … -[r]-+(b) COST 1.0.")

  /// A pattern where no truth value is asked for.
  static let patternHere = QueryProblem(
    "pattern-here", .unexpectedSyntax,
    meaning: "A pattern can be a condition, but no value.",
    example: "MATCH (n) RETURN (n)-->()",
    fix:
      "Write EXISTS { (n)-->() } for a truth value, COUNT { … } for a number, [… | …] for a list.")

  /// An aggregate where none can stand.
  static let aggregateHere = QueryProblem(
    "aggregate-here", .invalidAggregation,
    meaning: "Counting and collecting go over the rows of a WITH or RETURN, and nowhere else.",
    example: "MATCH (a) WHERE count(a) > 10 RETURN a",
    fix: "Count in a WITH, and put the condition into its WHERE.")

  /// An aggregate of an aggregate.
  static let nestedAggregate = QueryProblem(
    "nested-aggregate", .nestedAggregation,
    meaning: "An aggregate cannot gather what another one of the same clause gives.",
    example: "RETURN count(count(*))",
    fix: "Gather in a WITH first.")

  /// What an aggregating clause cannot group by.
  static let ambiguousGroup = QueryProblem(
    "ambiguous-group", .ambiguousAggregationExpression,
    meaning: "Beside an aggregate stands a value that is no group of the clause.",
    example: "MATCH (a)--(b) RETURN a.age + count(b.age)",
    fix: "List the value as an item of its own, or hand it on by a WITH before.")

  /// A random or other changing value where a constant is needed.
  static let notConstant = QueryProblem(
    "not-constant", .nonConstantExpression,
    meaning: "The value depends on the row, or is random, where it must be the same for all.",
    example: "MATCH (n) RETURN n LIMIT n.count",
    fix: "Write a number or a parameter.")

  /// A negative number of rows.
  static let negativeCount = QueryProblem(
    "negative-count", .negativeIntegerArgument,
    meaning: "SKIP and LIMIT take a whole number from 0 on.",
    example: "MATCH (n) RETURN n LIMIT -1",
    fix: "Write a number from 0 on.")

  /// Two columns of one name.
  static let columnTwice = QueryProblem(
    "column-twice", .columnNameConflict,
    meaning: "Two columns have the same name.",
    example: "RETURN 1 AS a, 2 AS a",
    fix: "Give one of them another name with AS.")

  /// An item of WITH without a name.
  static let noAlias = QueryProblem(
    "no-alias", .noExpressionAlias,
    meaning: "What WITH hands on needs a name, unless it is a variable.",
    example: "MATCH (a) WITH a, count(*) RETURN a",
    fix: "Write AS and a name after the expression.")

  /// `*` where there is nothing.
  static let nothingInScope = QueryProblem(
    "nothing-in-scope", .noVariablesInScope,
    meaning: "'*' stands for all variables, and there are none.",
    example: "MATCH () RETURN *",
    fix: "Name the nodes or edges of the pattern.")

  /// Unions of different columns.
  static let differentColumns = QueryProblem(
    "different-columns", .differentColumnsInUnion,
    meaning: "The queries that UNION joins give different columns.",
    example: "RETURN 1 AS a UNION RETURN 2 AS b",
    fix: "Give the columns the same names in the same order.")
}
