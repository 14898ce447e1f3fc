extension ExpressionCompiler {
  /// Makes a CASE ready; the operand is computed once, branches as far as needed.
  mutating func compileCase(_ choice: CaseExpression) throws(QueryError) -> CompiledExpression {
    let operand = try compileOptional(choice.operand)
    var branches: [(candidates: [CompiledExpression], result: CompiledExpression)] = []
    for branch in choice.branches {
      branches.append((try compile(branch.candidates), try compile(branch.result)))
    }
    let otherwise = try compileOptional(choice.otherwise)
    let list = branches
    return CompiledExpression { (row, context) throws(QueryError) in
      let value = try operand?.body(&row, context)
      for branch in list {
        for candidate in branch.candidates {
          let fits: Bool
          if let value {
            let other = try candidate.body(&row, context)
            fits = Comparison.equals(value, other, context) == true
          } else {
            fits = try candidate.holds(&row, context)
          }
          if fits { return try branch.result.body(&row, context) }
        }
      }
      return try otherwise?.body(&row, context) ?? .null
    }
  }
}
