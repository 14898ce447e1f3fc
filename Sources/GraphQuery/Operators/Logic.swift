/// Kleene's three-valued logic; nil is unknown.
enum Logic {
  /// Combines two truths.
  typealias Operation = @Sendable (Bool?, Bool?) -> Bool?

  /// Both.
  static func and(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == false || right == false { return false }
    return left == nil || right == nil ? nil : true
  }

  /// One or both.
  static func or(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == true || right == true { return true }
    return left == nil || right == nil ? nil : false
  }

  /// One, not both.
  static func xor(_ left: Bool?, _ right: Bool?) -> Bool? {
    guard let left, let right else { return nil }
    return left != right
  }

  /// What an operator does.
  static func operation(_ symbol: LogicalOperator) -> Operation {
    switch symbol {
    case .and: and
    case .or: or
    case .xor: xor
    }
  }

  /// The truth after which the other operands of an operator cannot change the result.
  static func decisive(_ symbol: LogicalOperator) -> Bool? {
    switch symbol {
    case .and: false
    case .or: true
    case .xor: nil
    }
  }

  /// The truth that a value stands for, nil for null.
  ///
  /// - Throws: `QueryError` where the value is neither a truth value nor null; `word` names who
  ///   asked.
  static func truth(of value: QueryValue, _ word: String) throws(QueryError) -> Bool? {
    switch value {
    case .boolean(let truth): return truth
    case .null: return nil
    default:
      throw .type("\(word) takes truth values, not \(value.typeName)")
    }
  }
}
