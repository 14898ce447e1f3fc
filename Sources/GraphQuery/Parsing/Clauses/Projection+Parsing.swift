extension Parser {
  /// Reads the body of `WITH`.
  mutating func projection() throws(SyntaxStop) -> Projection {
    let start = token
    var projection = try projectionItems()
    try readOrder(into: &projection)
    projection.span = span(from: start)
    return projection
  }

  /// Reads the body of `RETURN`, in which `WITH PROVENANCE` may stand after the items.
  mutating func projection(provenance: inout Bool) throws(SyntaxStop) -> Projection {
    let start = token
    var projection = try projectionItems()
    takeProvenance(&provenance)
    try readOrder(into: &projection)
    projection.span = span(from: start)
    return projection
  }

  private mutating func projectionItems() throws(SyntaxStop) -> Projection {
    var projection = Projection(isDistinct: take(.distinct))
    if take(.star) {
      projection.includesAll = true
      if !take(.comma) { return projection }
    }
    repeat { projection.items.append(try projectionItem()) } while take(.comma)
    return projection
  }

  private mutating func projectionItem() throws(SyntaxStop) -> ProjectionItem {
    let start = token
    let expression = try expression()
    let text = list.text(span(from: start))
    var alias: Name?
    if at(.as), peek().keyword != .of {
      advance()
      alias = try name("a name for the column", isVariable: true)
    }
    return ProjectionItem(
      expression: expression, alias: alias, text: text, span: span(from: start))
  }

  private mutating func readOrder(into projection: inout Projection) throws(SyntaxStop) {
    if take(.order) {
      try expect(.by, "after ORDER")
      repeat { projection.order.append(try sortItem()) } while take(.comma)
    }
    if take(.skip) || take(.offset) { projection.skip = try expression() }
    if take(.limit) {
      projection.limit = try expression()
      if at(.skip) || at(.offset) {
        throw stop(
          .unexpected, "\(list.text(token)) stands before LIMIT: the rows are skipped first",
          at: token.span)
      }
    }
  }

  private mutating func sortItem() throws(SyntaxStop) -> SortItem {
    let start = token
    let expression = try expression()
    let isDescending = take(.desc) || take(.descending)
    if !isDescending, !take(.asc) { _ = take(.ascending) }
    return SortItem(expression: expression, isDescending: isDescending, span: span(from: start))
  }
}
