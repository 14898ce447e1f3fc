extension Operators {
  /// `a IN list`: whether an element is equal; null where a null in either leaves it open.
  static let isIn: OperatorCatalog.Binary = { (left, right, context) throws(QueryError) in
    switch right {
    case .null: return .null
    case .list(let list):
      var truth: Bool? = false
      for element in list {
        truth = Logic.or(truth, Comparison.equals(left, element, context))
        if truth == true { break }
      }
      return QueryValue(truth)
    default: throw .type("IN takes a list on its right, not \(right.typeName)")
    }
  }
}
