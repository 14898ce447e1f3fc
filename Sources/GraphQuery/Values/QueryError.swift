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
    case ambiguousAggregationExpression = "AmbiguousAggregationExpression"
    case columnNameConflict = "ColumnNameConflict"
    case differentColumnsInUnion = "DifferentColumnsInUnion"
    case divisionByZero = "DivisionByZero"
    case floatingPointOverflow = "FloatingPointOverflow"
    case integerOverflow = "IntegerOverflow"
    case invalidAggregation = "InvalidAggregation"
    case invalidArgumentType = "InvalidArgumentType"
    case invalidArgumentValue = "InvalidArgumentValue"
    case invalidClauseComposition = "InvalidClauseComposition"
    case invalidNumberLiteral = "InvalidNumberLiteral"
    case invalidNumberOfArguments = "InvalidNumberOfArguments"
    case invalidParameterUse = "InvalidParameterUse"
    case invalidRelationshipPattern = "InvalidRelationshipPattern"
    case invalidUnicodeCharacter = "InvalidUnicodeCharacter"
    case mapElementAccessByNonString = "MapElementAccessByNonString"
    case missingParameter = "MissingParameter"
    case negativeIntegerArgument = "NegativeIntegerArgument"
    case nestedAggregation = "NestedAggregation"
    case noExpressionAlias = "NoExpressionAlias"
    case nonConstantExpression = "NonConstantExpression"
    case notSupported = "NotSupported"
    case noVariablesInScope = "NoVariablesInScope"
    case numberOutOfRange = "NumberOutOfRange"
    case relationshipUniquenessViolation = "RelationshipUniquenessViolation"
    case undefinedVariable = "UndefinedVariable"
    case unexpectedSyntax = "UnexpectedSyntax"
    case unknownFunction = "UnknownFunction"
    case unknownName = "UnknownName"
    case variableAlreadyBound = "VariableAlreadyBound"
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
