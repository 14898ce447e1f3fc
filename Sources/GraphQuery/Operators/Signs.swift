extension Operators {
  /// `-a`.
  static let minus: OperatorCatalog.Unary = { (value) throws(QueryError) in
    switch value {
    case .null: return .null
    case .integer(.min): throw overflow("-(\(Int64.min))")
    case .integer(let number): return .integer(-number)
    case .float(let number): return .float(-number)
    case .duration(let duration): return .duration(try duration.negated())
    default: throw .type("'-' does not take \(value.typeName)")
    }
  }

  /// `+a`.
  static let plus: OperatorCatalog.Unary = { (value) throws(QueryError) in
    guard value.isNull || value.number != nil || value.types == .duration else {
      throw .type("'+' does not take \(value.typeName)")
    }
    return value
  }

  /// `NOT a`.
  static let not: OperatorCatalog.Unary = { (value) throws(QueryError) in
    QueryValue(try Logic.truth(of: value, "NOT").map { !$0 })
  }
}
