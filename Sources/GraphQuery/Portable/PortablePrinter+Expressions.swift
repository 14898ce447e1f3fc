import Diagnostics
import GraphCore

extension PortablePrinter {
  /// An expression; operators stand in parentheses, so that no engine's order matters.
  mutating func expression(_ expression: Expression) -> String {
    switch expression.kind {
    case .literal(let literal): return Self.text(literal)
    case .parameter(let name): return "$\(name.text)"
    case .variable(let name): return self.name(name)
    case .property(let base, let key): return "\(self.expression(base)).\(name(key))"
    case .subscripted(let base, let index):
      return "\(self.expression(base))[\(self.expression(index))]"
    case .slice(let base, let from, let to):
      let bounds = [from, to].map { bound in bound.map { self.expression($0) } ?? "" }
      return "\(self.expression(base))[\(bounds[0])..\(bounds[1])]"
    case .list(let elements): return "[\(list(elements))]"
    case .map(let entries): return map(entries)
    case .binary, .comparison, .isNull, .logical, .unary, .hasLabel: return operation(expression)
    case .call(let call): return self.call(call, expression.span)
    case .countRows: return "count(*)"
    case .caseOf(let choice): return self.choice(choice)
    case .listComprehension, .listPredicate, .reduce:
      need(.comprehensions, at: expression.span)
      return source(expression)
    case .patternComprehension:
      need(.patternComprehensions, at: expression.span)
      return source(expression)
    case .shortestPath:
      need(.patternValues, at: expression.span)
      return source(expression)
    case .exists(let subquery): return "EXISTS { \(query(subquery.query)) }"
    case .countOf(let subquery):
      need(.countSubqueries, at: expression.span)
      return "COUNT { \(query(subquery.query)) }"
    case .pattern(let pattern):
      return "EXISTS { \(match(MatchClause(patterns: [pattern], span: pattern.span))) }"
    }
  }

  /// The expression as it was written.
  private func source(_ expression: Expression) -> String {
    String(expression.span.range(in: file).text)
  }

  private mutating func list(_ elements: [Expression]) -> String {
    var parts: [String] = []
    for element in elements { parts.append(expression(element)) }
    return parts.joined(separator: ", ")
  }

  /// `{key: value}`.
  mutating func map(_ entries: [MapEntry]) -> String {
    var parts: [String] = []
    for entry in entries { parts.append("\(name(entry.key)): \(expression(entry.value))") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private mutating func choice(_ choice: CaseExpression) -> String {
    var text = "CASE" + (choice.operand.map { " " + expression($0) } ?? "")
    for branch in choice.branches {
      text += " WHEN \(list(branch.candidates)) THEN \(expression(branch.result))"
    }
    return text + (choice.otherwise.map { " ELSE " + expression($0) } ?? "") + " END"
  }

  private mutating func operation(_ expression: Expression) -> String {
    switch expression.kind {
    case .binary(let symbol, let left, let right):
      if symbol == .matches { need(.regularExpressions, at: expression.span) }
      if [.contains, .startsWith, .endsWith].contains(symbol) {
        need(.textTests, at: expression.span)
      }
      return "(\(self.expression(left)) \(symbol.rawValue) \(self.expression(right)))"
    case .comparison(let first, let steps): return comparison(first, steps)
    case .isNull(let operand, let isNegated):
      return "(\(self.expression(operand)) IS \(isNegated ? "NOT " : "")NULL)"
    case .logical(let symbol, let operands):
      var parts: [String] = []
      for operand in operands { parts.append(self.expression(operand)) }
      return "(" + parts.joined(separator: " \(symbol.rawValue) ") + ")"
    case .unary(let symbol, let operand):
      return "(\(symbol.rawValue) \(self.expression(operand)))"
    case .hasLabel(let base, let label, let isNegated):
      let text = "\(self.expression(base)):\(labelText(label, isInner: false))"
      return isNegated ? "(NOT \(text))" : "(\(text))"
    default: return source(expression)
    }
  }

  private mutating func comparison(_ first: Expression, _ steps: [ComparisonStep]) -> String {
    var parts: [String] = []
    var left = first
    for step in steps {
      parts.append(
        levels(left, step)
          ?? "\(expression(left)) \(step.comparison.rawValue) \(expression(step.operand))")
      left = step.operand
    }
    return parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " AND ") + ")"
  }

  /// `level(r) >= 'x'` as a list of the levels that pass, since no engine knows their order.
  private mutating func levels(_ left: Expression, _ step: ComparisonStep) -> String? {
    guard case .call(let call) = left.kind, call.name.text.lowercased() == "level",
      case .literal(.string(let id)) = step.operand.kind, let wanted = graph.levels.level(id: id),
      let edge = call.arguments.first
    else { return nil }
    let passing = graph.levels.levels.indices.map { LevelID($0) }.filter { level in
      guard let isAbove = graph.levels.isAtLeast(level, wanted) else { return false }
      switch step.comparison {
      case .greaterOrEqual: return isAbove
      case .greater: return isAbove && level != wanted
      case .lessOrEqual: return !isAbove || level == wanted
      case .less: return !isAbove
      case .equal: return level == wanted
      case .notEqual: return level != wanted
      }
    }
    let names = passing.map { Self.text(.string(graph.levels[$0].id)) }
    return "\(expression(edge)).level IN [\(names.joined(separator: ", "))]"
  }

  private mutating func call(_ call: FunctionCall, _ span: SourceSpan) -> String {
    switch call.name.text.lowercased() {
    case "citations", "sourced_by":
      need(.provenance, at: span)
    case "validity": need(.validity, at: span)
    case "confidence", "disputed", "level":
      return "\(list(call.arguments)).\(call.name.text.lowercased())"
    case "valid_at":
      let (element, day) = (expression(call.arguments[0]), expression(call.arguments[1]))
      return "(\(valid(element, (day, day))))"
    case "valid_during":
      let days = (expression(call.arguments[1]), expression(call.arguments[2]))
      return "(\(valid(expression(call.arguments[0]), days)))"
    default: break
    }
    return "\(call.name.text)(\(call.isDistinct ? "DISTINCT " : "")\(list(call.arguments)))"
  }

  /// A literal.
  private static func text(_ literal: Literal) -> String {
    switch literal {
    case .boolean(let truth): truth ? "true" : "false"
    case .float(let number): "\(number)"
    case .integer(let number): "\(number)"
    case .null: "null"
    case .string(let text):
      "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
  }
}
