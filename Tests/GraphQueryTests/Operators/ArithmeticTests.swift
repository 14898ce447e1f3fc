import Testing

@testable import GraphQuery

@Suite struct ArithmeticTests {
  @Test(arguments: [
    ("7 / 2", "3"), ("-7 / 2", "-3"), ("-7 % 2", "-1"), ("7 / 2.0", "3.5"), ("2 ^ 3", "8.0"),
    ("1 + null", "null"), ("'a' + 1", "'a1'"), ("1.5 + 'a'", "'1.5a'"), ("[1] + 2", "[1, 2]"),
    ("1 + [2]", "[1, 2]"), ("[1] + [2]", "[1, 2]"), ("'a' || 'b'", "'ab'"), ("-(-3)", "3"),
    ("1 / 0.0", "Infinity"), ("-9223372036854775808 % -1", "0"), ("+3", "3"),
    ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][5]", "null"), ("[1, 2, 3][1..]", "[2, 3]"),
    ("[1, 2, 3][-2..-1]", "[2]"), ("[1, 2, 3][2..1]", "[]"), ("{a: 1}['a']", "1"),
    ("'abc' CONTAINS ''", "true"), ("'abc' ENDS WITH 'bc'", "true"),
    ("'abc' STARTS WITH null", "null"),
    ("'aab' CONTAINS 'ab'", "true"), ("1 STARTS WITH 'a'", "null"), ("'abc' =~ 'a.c'", "true"),
    ("duration('P1M') * 2", "P2M"), ("duration('PT1H') / 2", "PT30M"),
    ("date('2017-01-31') + duration('P1M')", "2017-02-28"),
    ("date('2017-03-31') - duration('P1M1D')", "2017-02-27"),
    ("localtime('23:30') + duration('PT1H')", "00:30"),
  ])
  func values(expression: String, value: String) throws {
    #expect(try Evaluation.text(expression) == value)
  }

  @Test(arguments: [
    (
      "1 + (9223372036854775807 + 1)",
      "9223372036854775807 + 1 does not fit into a whole number of 64 bits; write 1.0 * … to compute"
        + " with fractions [ArithmeticError, IntegerOverflow, at (9223372036854775807 + 1)]"
    ),
    (
      "2 * (1 / 0)",
      "1 / 0 has no value; whole numbers cannot be divided by zero"
        + " [ArithmeticError, DivisionByZero, at (1 / 0)]"
    ),
    (
      "-9223372036854775808 / -1",
      "-9223372036854775808 / -1 does not fit into a whole number of 64 bits; write 1.0 * … to"
        + " compute with fractions [ArithmeticError, IntegerOverflow, at -9223372036854775808 / -1]"
    ),
    (
      "true + 1",
      "'+' does not take BOOLEAN and INTEGER [TypeError, InvalidArgumentType, at true + 1]"
    ),
    (
      "'a' * 2", "'*' does not take STRING and INTEGER [TypeError, InvalidArgumentType, at 'a' * 2]"
    ),
    ("1 AND true", "AND takes truth values, not INTEGER [TypeError, InvalidArgumentType, at 1]"),
    (
      "[1][0.5]",
      "the index of a list is a whole number, not FLOAT [TypeError, InvalidArgumentType, at [1][0.5]]"
    ),
    (
      "{a: 1}[0]",
      "a key is a text, not INTEGER [TypeError, MapElementAccessByNonString, at {a: 1}[0]]"
    ),
    ("$x", "no value was given for the parameter $x [ParameterMissing, MissingParameter, at $x]"),
    (
      "toIntegr('1')",
      "there is no function named 'toIntegr'; did you mean 'toInteger'?"
        + " [SyntaxError, UnknownFunction, at toIntegr]"
    ),
    (
      "abs()",
      "0 arguments do not fit abs(number: INTEGER or FLOAT) → INTEGER or FLOAT"
        + " [SyntaxError, InvalidNumberOfArguments, at abs()]"
    ),
    (
      "date('2017-13-01')",
      "'2017-13-01' is not a real date; months run from 01 to 12"
        + " [ArgumentError, InvalidArgumentValue, at date('2017-13-01')]"
    ),
    (
      "datetime('2017-06-31T12:00Z')",
      "'2017-06-31' is not a real date; 2017-06 has 30 days"
        + " [ArgumentError, InvalidArgumentValue, at datetime('2017-06-31T12:00Z')]"
    ),
    (
      "date('yesterday')",
      "'yesterday' is not a date such as 2017-06-09"
        + " [ArgumentError, InvalidArgumentValue, at date('yesterday')]"
    ),
    (
      "date({year: 2017, month: 2, day: 29})",
      "day is 29, but lies within 1 and 28"
        + " [ArgumentError, NumberOutOfRange, at date({year: 2017, month: 2, day: 29})]"
    ),
    (
      "reduce(t = 'a', x IN range(1, 99) | t + t)",
      "a text of 134217728 bytes is too long; 67108864 are allowed"
        + " [ArgumentError, NumberOutOfRange, at t + t]"
    ),
    (
      "range(1, 9223372036854775807)",
      "a list of 9223372036854775807 elements is too long; 10000000 are allowed"
        + " [ArgumentError, NumberOutOfRange, at range(1, 9223372036854775807)]"
    ),
    (
      "size(reduce(t = [], x IN range(1, 99999) | [t]))",
      "lists and maps may nest 1000 deep, and reduce() nests them deeper [ArgumentError,"
        + " NumberOutOfRange, at reduce(t = [], x IN range(1, 99999) | [t])]"
    ),
    (
      "duration({seconds: 9223372036854775807}).nanoseconds",
      "'nanoseconds' does not fit into a whole number of 64 bits [ArgumentError, NumberOutOfRange,"
        + " at duration({seconds: 9223372036854775807}).nanoseconds]"
    ),
    (
      "time({hour: 9, timezone: 'Asia/Shanghai'})",
      "the time zone 'Asia/Shanghai' has a name, and names of zones are not supported; write its"
        + " offset, such as +08:00"
        + " [ArgumentError, NotSupported, at time({hour: 9, timezone: 'Asia/Shanghai'})]"
    ),
  ])
  func mistakes(expression: String, sentence: String) {
    #expect(Evaluation.mistake(expression) == sentence)
  }
}
