import Diagnostics
import LocatedYAML
import Testing

@Suite struct ScalarReaderTests {
  /// The scalar of a text.
  func scalar(_ text: String) throws -> LocatedText {
    guard case .scalar(let scalar)? = document(text).root else { throw NoScalar() }
    return scalar
  }

  struct NoScalar: Error {}

  /// The sentence of a failure.
  func sentence<Value>(_ reading: ScalarReader.Reading<Value>) -> String? {
    guard case .failure(let error) = reading else { return nil }
    return error.list.first { _ in true }?.message
  }

  @Test func flags() throws {
    #expect(try ScalarReader.flag(scalar("yes")).get())
    #expect(try !ScalarReader.flag(scalar("no")).get())
    #expect(try sentence(ScalarReader.flag(scalar("true"))) == "'true' should be 'yes' or 'no'")
  }

  @Test(arguments: ["0", "29", "-7", "017"])
  func integers(_ text: String) throws {
    #expect(try ScalarReader.integer(scalar(text)).get() == Int(text))
  }

  @Test(arguments: ["1.5", "1e3", "+1", "1,000", "x", "0x10", "''", "٣", "-"])
  func integersRefused(_ text: String) throws {
    let shown = text == "''" ? "''" : "'\(text)'"
    #expect(
      try sentence(ScalarReader.integer(scalar("\"\(text == "''" ? "" : text)\"")))
        == "\(shown) should be a whole number such as 29")
  }

  @Test func integersTooLarge() throws {
    #expect(
      try sentence(ScalarReader.integer(scalar("99999999999999999999")))
        == "'99999999999999999999' is too large a number")
  }

  @Test(arguments: [("41.31", 41.31), ("-7", -7), ("0.5", 0.5), ("069.2", 69.2)])
  func numbers(_ text: String, _ expected: Double) throws {
    #expect(try ScalarReader.number(scalar(text)).get() == expected)
  }

  @Test(arguments: [".5", "5.", "nan", "inf", "1e400", "1_000", "0x1p3", "1.2.3"])
  func numbersRefused(_ text: String) throws {
    #expect(
      try sentence(ScalarReader.number(scalar(text)))
        == "'\(text)' should be a number such as 41.31")
  }

  @Test(arguments: ["sco", "2001-x", "a"])
  func slugs(_ text: String) throws {
    #expect(try ScalarReader.slug(scalar(text)).get() == text)
  }

  @Test(arguments: ["SCO", "с", "a b", "-a", "a_b", "türkiye"])
  func slugsRefused(_ text: String) throws {
    #expect(
      try sentence(ScalarReader.slug(scalar(text)))
        == "'\(text)' should be made of the letters a to z, digits and hyphens, such as 'sco-2001'")
  }
}
