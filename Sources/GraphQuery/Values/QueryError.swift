public import Diagnostics

/// Why a query was refused or stopped.
public struct QueryError: Error, Hashable, Sendable {
  /// The classes of mistake, called as the conformance cases call them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The text is wrong in form or in meaning.
    case syntax = "SyntaxError"
    /// A value has the wrong type.
    case type = "TypeError"
    /// A function's argument is not allowed.
    case argument = "ArgumentError"
    /// A number cannot be computed.
    case arithmetic = "ArithmeticError"
    /// A parameter was not given.
    case parameter = "ParameterMissing"
  }

  /// When it was found.
  public enum Phase: String, Hashable, Sendable {
    /// From the text alone.
    case compileTime = "compile time"
    /// While rows were made.
    case runtime
  }

  /// The details of the conformance cases that are in use.
  public enum Detail: String, Hashable, Sendable, CaseIterable {
    /// Beside an aggregate stands what may differ within its group.
    case ambiguousAggregationExpression = "AmbiguousAggregationExpression"
    /// Two columns have the same name.
    case columnNameConflict = "ColumnNameConflict"
    /// The parts of a union give different columns.
    case differentColumnsInUnion = "DifferentColumnsInUnion"
    /// A whole number is divided by zero.
    case divisionByZero = "DivisionByZero"
    /// A number is greater than any of 64 bits.
    case floatingPointOverflow = "FloatingPointOverflow"
    /// A whole number does not fit into 64 bits.
    case integerOverflow = "IntegerOverflow"
    /// An aggregate stands where no rows are gathered.
    case invalidAggregation = "InvalidAggregation"
    /// An operand or an argument has the wrong type.
    case invalidArgumentType = "InvalidArgumentType"
    /// An argument has a value that means nothing there.
    case invalidArgumentValue = "InvalidArgumentValue"
    /// Clauses stand in an order that means nothing.
    case invalidClauseComposition = "InvalidClauseComposition"
    /// A number is written wrongly.
    case invalidNumberLiteral = "InvalidNumberLiteral"
    /// A function gets too few or too many arguments.
    case invalidNumberOfArguments = "InvalidNumberOfArguments"
    /// A parameter stands where none can.
    case invalidParameterUse = "InvalidParameterUse"
    /// An edge pattern is none.
    case invalidRelationshipPattern = "InvalidRelationshipPattern"
    /// An escape names no character.
    case invalidUnicodeCharacter = "InvalidUnicodeCharacter"
    /// A key is no text.
    case mapElementAccessByNonString = "MapElementAccessByNonString"
    /// A parameter has no value.
    case missingParameter = "MissingParameter"
    /// A number of rows is negative.
    case negativeIntegerArgument = "NegativeIntegerArgument"
    /// An aggregate stands inside another.
    case nestedAggregation = "NestedAggregation"
    /// What is handed on has no name.
    case noExpressionAlias = "NoExpressionAlias"
    /// What must be the same for all rows is not.
    case nonConstantExpression = "NonConstantExpression"
    /// The language has it, and this engine has not.
    case notSupported = "NotSupported"
    /// All variables are asked for, and there are none.
    case noVariablesInScope = "NoVariablesInScope"
    /// A number lies outside what is allowed.
    case numberOutOfRange = "NumberOutOfRange"
    /// An edge variable occurs twice in a pattern.
    case relationshipUniquenessViolation = "RelationshipUniquenessViolation"
    /// A variable is not in scope.
    case undefinedVariable = "UndefinedVariable"
    /// The text does not go on as a query can.
    case unexpectedSyntax = "UnexpectedSyntax"
    /// There is no such function.
    case unknownFunction = "UnknownFunction"
    /// The closed schema has no such name.
    case unknownName = "UnknownName"
    /// A variable is bound again.
    case variableAlreadyBound = "VariableAlreadyBound"
    /// A variable stands for two sorts of things.
    case variableTypeConflict = "VariableTypeConflict"
  }

  /// The class of mistake.
  public var kind: Kind
  /// When it was found.
  public var phase: Phase
  /// What exactly it is.
  public var detail: Detail
  /// A sentence without its full stop: what is wrong, and what would be right.
  public var message: String
  /// The place in the query's text, once the text is known.
  public var range: SourceRange?
  /// The place as offsets; `nil` where no expression has claimed the error yet.
  var span: SourceSpan?

  /// Makes an error.
  init(
    _ kind: Kind, _ detail: Detail, _ message: String, phase: Phase = .runtime,
    at span: SourceSpan? = nil
  ) {
    (self.kind, self.detail, self.message) = (kind, detail, message)
    (self.phase, self.span) = (phase, span)
  }

  /// The error at a place, unless it has a nearer one.
  func at(_ span: SourceSpan) -> QueryError {
    var error = self
    if error.span == nil { error.span = span }
    return error
  }

  /// The error with lines and columns.
  func located(in file: SourceFile) -> QueryError {
    var error = self
    error.range = span?.range(in: file) ?? range
    return error
  }
}

extension QueryError {
  /// A value has the wrong type.
  static func type(_ message: String, _ detail: Detail = .invalidArgumentType) -> QueryError {
    QueryError(.type, detail, message)
  }

  /// An argument has a value that is not allowed.
  static func argument(_ message: String, _ detail: Detail = .invalidArgumentType) -> QueryError {
    QueryError(.argument, detail, message)
  }
}
