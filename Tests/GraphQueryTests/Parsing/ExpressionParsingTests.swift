import Diagnostics
import Testing

@testable import GraphQuery

@Suite("Expressions in text")
struct ExpressionParsingTests {
  static func expression(_ text: String) throws -> Expression {
    let list = TokenList(SourceFile(name: "query", text: text))
    var parser = Parser(list)
    return try parser.expression()
  }

  @Test(
    "Operators bind as the reference says",
    arguments: [
      ("1 + 2 * 3", "1 + (2 * 3)"), ("1 - 2 - 3", "(1 - 2) - 3"), ("2 ^ 3 ^ 2", "(2 ^ 3) ^ 2"),
      ("-a ^ 2", "(-a) ^ 2"), ("NOT a AND b", "(NOT a) AND b"), ("NOT a = b", "NOT (a = b)"),
      ("a OR b XOR c AND d", "a OR (b XOR (c AND d))"), ("a = b IN c", "a = (b IN c)"),
      ("a + b IN c + d", "(a + b) IN (c + d)"), ("a.b + c[0].d", "(a.b) + ((c[0]).d)"),
      ("a IS NULL = b", "(a IS NULL) = b"), ("a STARTS WITH b + c", "a STARTS WITH (b + c)"),
      ("-a.b", "-(a.b)"), ("a || b + c", "(a || b) + c"), ("(a) - (b)", "a - b"),
    ])
  func precedence(text: String, same: String) throws {
    #expect(try Self.expression(text) == Self.expression(same))
  }

  @Test("A chain of comparisons and of AND is one flat node")
  func chains() throws {
    guard case .comparison(_, let steps) = try Self.expression("1 < a <= b < 4").kind else {
      throw SyntaxStop()
    }
    #expect(steps.map(\.comparison) == [.less, .lessOrEqual, .less])
    guard case .logical(.and, let operands) = try Self.expression("a AND b AND c").kind else {
      throw SyntaxStop()
    }
    #expect(operands.count == 3)
  }

  @Test("Parentheses before an edge are a pattern, before anything else they are not")
  func patterns() throws {
    for text in ["(a)-->(b)", "(a)--(b)", "(a)<-[:R]-()", "(:A {x: 1})-[r]-(b)", "()<--(b)"] {
      guard case .pattern = try Self.expression(text).kind else {
        Issue.record("\(text) is no pattern")
        continue
      }
    }
    for text in ["(a) - (b)", "(a)-(b)", "(a)- -(b)", "(a.x)--(b)", "(a) < -1", "(n:A)"] {
      if case .pattern = try Self.expression(text).kind { Issue.record("\(text) is a pattern") }
    }
  }

  @Test("Square brackets are lists and comprehensions")
  func brackets() throws {
    guard case .listComprehension(let list) = try Self.expression("[x IN xs WHERE x:A | x.y]").kind
    else { throw SyntaxStop() }
    #expect(list.result != nil)
    guard case .list(let elements) = try Self.expression("[x IN xs, y]").kind else {
      throw SyntaxStop()
    }
    #expect(elements.count == 2)
    guard case .patternComprehension(let matches) = try Self.expression("[p = (a)-->() | p]").kind
    else { throw SyntaxStop() }
    #expect(matches.pattern.variable == Name("p"))
  }

  @Test(
    "Literals have their values",
    arguments: [
      ("0xFF", .integer(255)), ("0o17", .integer(15)), ("0b101", .integer(5)),
      ("1_000", .integer(1000)), ("-9223372036854775808", .integer(.min)), ("1.5e3", .float(1500)),
      (".5", .float(0.5)), ("'it''s'", .string("it's")), ("\"a\\n\\u0041\"", .string("a\nA")),
      ("'\\U01F600'", .string("\u{1F600}")), ("TRUE", .boolean(true)), ("null", .null),
      ("''", .string("")), ("''''", .string("'")),
    ] as [(String, Literal)])
  func literals(text: String, value: Literal) throws {
    #expect(try Self.expression(text).kind == .literal(value))
  }
}
