extension Operators {
  /// `a =~ b`: whether the whole text fits a regular expression of Swift's own kind.
  ///
  /// Each pattern is compiled once in a run, however many rows it is asked of.
  static let matches: OperatorCatalog.Binary = { (left, right, context) throws(QueryError) in
    guard case .string(let text) = left, case .string(let pattern) = right else {
      if left.isNull || right.isNull { return .null }
      throw mismatch("=~", left, right)
    }
    guard let match = context.patterns.match(of: text, with: pattern) else {
      throw .argument("'\(pattern)' is not a regular expression", .invalidArgumentValue)
    }
    return .boolean(match)
  }
}
