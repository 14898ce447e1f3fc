import Diagnostics
import Testing

@testable import GraphQuery

/// Expressions computed on their own, on a graph without nodes.
enum Evaluation {
  /// The value of an expression.
  ///
  /// - Throws: what parsing or computing throws.
  static func value(
    _ text: String, parameters: [String: QueryValue] = [:]
  ) throws -> QueryValue {
    let list = TokenList(SourceFile(name: "query", text: "RETURN \(text)"))
    let (query, findings) = Parser.query(list)
    guard case .result(let clause)? = query?.first.clauses.first else {
      throw QueryRefusal(findings)
    }
    var compiler = ExpressionCompiler(slots: SlotTable())
    let expression = try compiler.compile(clause.projection.items[0].expression)
    var row = QueryRow(repeating: .null, count: compiler.slots.count)
    let context = EvaluationContext(reader: try TableBuilder().build(), parameters: parameters)
    return try expression.value(&row, context)
  }

  /// The value as the language writes it, texts in quotes.
  static func text(_ text: String) throws -> String {
    String(QueryValue.list([try value(text)]).plainText.dropFirst().dropLast())
  }

  /// The sentence of the error that an expression causes, with the text it points at.
  static func mistake(_ text: String) -> String {
    do {
      let value = try value(text)
      return "no error, but \(value.plainText)"
    } catch let error as QueryError {
      let bytes = Array("RETURN \(text)".utf8)
      let span = error.span ?? .none
      let place = String(decoding: bytes[Int(span.lower)..<Int(span.upper)], as: UTF8.self)
      return "\(error.message) [\(error.kind.rawValue), \(error.detail.rawValue), at \(place)]"
    } catch {
      return "\(error)"
    }
  }
}
