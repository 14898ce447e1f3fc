extension ExpressionCompiler {
  /// Makes ready what reaches into a value: a property, an index, a slice, a label.
  mutating func compileAccess(_ expression: Expression) throws(QueryError) -> CompiledExpression {
    let span = expression.span
    switch expression.kind {
    case .property(let base, let key):
      let variable = try compileProperty(of: base, key.text, at: span)
      if let variable { return variable }
      let base = try compile(base)
      let key = key.text
      return CompiledExpression { (row, context) throws(QueryError) in
        let owner = try base.body(&row, context)
        do throws(QueryError) { return try Access.property(key, of: owner, context) } catch {
          throw error.at(span)
        }
      }
    case .subscripted(let base, let index):
      let (base, index) = (try compile(base), try compile(index))
      return CompiledExpression { (row, context) throws(QueryError) in
        let owner = try base.body(&row, context)
        let index = try index.body(&row, context)
        do throws(QueryError) { return try Access.element(index, of: owner, context) } catch {
          throw error.at(span)
        }
      }
    case .slice(let base, let from, let to):
      return try compileSlice(base, from: from, to: to, at: span)
    case .hasLabel(let base, let label, let isNegated):
      let base = try compile(base)
      return CompiledExpression { (row, context) throws(QueryError) in
        let owner = try base.body(&row, context)
        do throws(QueryError) {
          let truth = try Access.hasLabel(label, owner, context)
          return QueryValue(truth.map { $0 != isNegated })
        } catch {
          throw error.at(span)
        }
      }
    default: return CompiledExpression(constant: .null)
    }
  }

  /// The property of a variable, the commonest of conditions, without a detour.
  private func compileProperty(
    of base: Expression, _ key: String, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression? {
    guard case .variable(let name) = base.kind, let slot = slots[name.text] else { return nil }
    return CompiledExpression { (row, context) throws(QueryError) in
      switch row[slot] {
      case .node(let node): return context.reader.value(of: node, property: key)
      case .edge(let edge): return context.reader.value(of: edge, property: key)
      case let owner:
        do throws(QueryError) { return try Access.property(key, of: owner, context) } catch {
          throw error.at(span)
        }
      }
    }
  }

  private mutating func compileSlice(
    _ base: Expression, from: Expression?, to: Expression?, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    let base = try compile(base)
    let lower = try compileOptional(from)
    let upper = try compileOptional(to)
    return CompiledExpression { (row, context) throws(QueryError) in
      let owner = try base.body(&row, context)
      let from = try lower?.body(&row, context)
      let to = try upper?.body(&row, context)
      do throws(QueryError) { return try Access.slice(owner, from: from, to: to) } catch {
        throw error.at(span)
      }
    }
  }

  /// Makes an expression ready where there is one.
  mutating func compileOptional(
    _ expression: Expression?
  ) throws(QueryError) -> CompiledExpression? {
    guard let expression else { return nil }
    return try compile(expression)
  }
}
