extension Operators {
  /// `a ^ b`: always a number with a fraction.
  static let power: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    if left.isNull || right.isNull { return .null }
    guard let base = left.number, let exponent = right.number else {
      throw mismatch("^", left, right)
    }
    return .float(RealMath.power(base, exponent))
  }
}
