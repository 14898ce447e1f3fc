/// `[variable IN list WHERE condition | result]`.
struct ListComprehension: Sendable, Equatable {
  /// The element's name.
  var variable: Name
  /// The list.
  var list: Expression
  /// Which elements are kept.
  var condition: Expression?
  /// What each becomes; the element itself when absent.
  var result: Expression?
}

/// `all(variable IN list WHERE condition)` and its three sisters.
struct ListPredicate: Sendable, Equatable {
  /// How many elements must fit.
  enum Quantity: String, Sendable, Equatable, CaseIterable {
    case all
    case any
    case none
    case single
  }

  /// How many.
  var quantity: Quantity
  /// The element's name.
  var variable: Name
  /// The list.
  var list: Expression
  /// The condition; the element itself when absent.
  var condition: Expression?
}

/// `reduce(accumulator = initial, variable IN list | step)`.
struct Reduction: Sendable, Equatable {
  /// The name of what is gathered.
  var accumulator: Name
  /// Its first value.
  var initial: Expression
  /// The element's name.
  var variable: Name
  /// The list.
  var list: Expression
  /// Its next value.
  var step: Expression
}
