extension Operators {
  /// `a =~ b`: whether the whole text fits a regular expression of Swift's own kind.
  static let matches: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    guard case .string(let text) = left, case .string(let pattern) = right else {
      if left.isNull || right.isNull { return .null }
      throw mismatch("=~", left, right)
    }
    do {
      return .boolean(try Regex(pattern).wholeMatch(in: text) != nil)
    } catch {
      throw .argument("'\(pattern)' is not a regular expression", .invalidArgumentValue)
    }
  }
}
