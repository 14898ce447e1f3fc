import Testing

@testable import GraphQuery

@Suite struct FunctionValueTests {
  @Test(arguments: [
    ("abs(-2.5)", "2.5"), ("ceil(-0.5)", "-0.0"), ("round(2.5)", "3.0"), ("round(-2.5)", "-3.0"),
    ("sign(0)", "0"), ("toInteger(2.9)", "2"), ("toInteger('2.9')", "2"),
    ("toInteger('x')", "null"),
    ("toInteger('9223372036854775808')", "null"), ("toFloat('inf')", "null"),
    ("toFloat('0x10')", "null"), ("toBoolean('TRUE')", "true"), ("toBoolean('1')", "null"),
    ("toString(date('2017-06-09'))", "'2017-06-09'"), ("toString(true)", "'true'"),
    ("size('Пекин')", "5"), ("reverse('abc')", "'cba'"), ("substring('hello', 2)", "'llo'"),
    ("substring('hello', 9)", "''"), ("left('hi', 5)", "'hi'"), ("right('hello', 3)", "'llo'"),
    ("replace('aaa', 'aa', 'b')", "'ba'"), ("replace('abc', '', 'x')", "'abc'"),
    ("split('a,b;c', [',', ';'])", "['a', 'b', 'c']"), ("split('', ',')", "['']"),
    ("trim('\\t a b \\n')", "'a b'"), ("range(3, 1)", "[]"), ("range(3, 1, -1)", "[3, 2, 1]"),
    ("head([])", "null"), ("tail([])", "[]"), ("coalesce(null, null)", "null"),
    ("keys({b: 1, a: null})", "['b', 'a']"), ("all(x IN [] WHERE false)", "true"),
    ("any(x IN [null] WHERE x)", "null"), ("single(x IN [1, 1] WHERE x = 1)", "false"),
    ("none(x IN [1, null] WHERE x = 2)", "null"), ("reduce(t = 0, x IN [1, 2] | t + x)", "3"),
    ("size(reduce(t = [], x IN range(1, 5000) | t + [x]))", "5000"),
    ("[x IN [1, 2, 3] WHERE x > 1 | x * x]", "[4, 9]"), ("[x IN [1, null] WHERE x = 1]", "[1]"),
    ("[x IN [[1], [2]] | [y IN x | y + size(x)]]", "[[2], [3]]"),
    ("CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END", "'b'"), ("CASE WHEN null THEN 1 END", "null"),
    ("CASE null WHEN null THEN 1 ELSE 2 END", "2"), ("duration('P0.75M')", "P22DT19H51M49.5S"),
    ("duration({days: 1, milliseconds: -1})", "P1DT-0.001S"),
    ("date({year: 2015, week: 53})", "2015-12-28"), ("date('2015-W30-2')", "2015-07-21"),
    ("date('2015202')", "2015-07-21"), ("localtime('214032.142')", "21:40:32.142"),
    ("duration.between(date('2018-03-11'), date('2016-06-24'))", "P-1Y-8M-17D"),
    ("first_day(date('2017-06-09')) = last_day(date('2017-06-09'))", "true"),
  ])
  func values(expression: String, value: String) throws {
    #expect(try Evaluation.text(expression) == value)
  }

  /// The same query gives the same rows, random numbers included.
  @Test func randomNumbersAreAFixedSequence() throws {
    let list = "[x IN range(1, 5) | rand()]"
    let numbers = try #require(try Evaluation.value(list).list)
    #expect(try Evaluation.value(list) == .list(numbers))
    #expect(Set(numbers).count == 5)
    #expect(numbers.allSatisfy { (0..<1).contains($0.number ?? -1) })
  }
}
