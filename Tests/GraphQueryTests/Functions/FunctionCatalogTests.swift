import Testing

@testable import GraphQuery

@Suite struct FunctionCatalogTests {
  @Test(arguments: FunctionCatalog.all.map(\.name)) func examplesGiveWhatTheManualSays(
    name: String
  ) throws {
    let function = try #require(FunctionCatalog.function(named: name))
    guard case .expression(let text, let value) = function.example else { return }
    let result = try Evaluation.value(text)
    #expect(result == (try Evaluation.value(value)) || result.plainText == unquoted(value))
  }

  private func unquoted(_ text: String) -> String { text.filter { $0 != "'" } }

  @Test(arguments: FunctionCatalog.all.map(\.name)) func everyFunctionHasItsPage(
    name: String
  ) throws {
    let function = try #require(FunctionCatalog.function(named: name.uppercased()))
    #expect(function.name == name)
    #expect(function.sentence.hasSuffix(".") && function.sentence.count > 10)
    #expect(QueryPage(function).text.contains(function.signature))
  }

  @Test func namesAreGivenOnce() {
    let names = (FunctionCatalog.names + AggregateCatalog.names).map { $0.lowercased() }
    #expect(Set(names).count == names.count)
    for (alias, name) in FunctionCatalog.aliases {
      #expect(!names.contains(alias) && FunctionCatalog.function(named: alias)?.name == name)
    }
  }

  /// No function traps or answers in a wrong type, whatever it is given.
  @Test(arguments: FunctionCatalog.all.map(\.name)) func hostileArgumentsAreRefusedOrAnswered(
    name: String
  ) throws {
    let function = try #require(FunctionCatalog.function(named: name))
    let context = EvaluationContext(reader: try TableBuilder().build())
    let values: [QueryValue] = [
      .null, .boolean(true), .integer(.min), .integer(.max), .integer(0), .float(.nan),
      .float(-.infinity), .string(""), .string("\u{0}'\\"), .list([]), .list([.null]),
      .map(QueryMap([("year", .integer(.max)), ("hours", .float(1e300))])),
      .date(DateValue(epochDay: 0, precision: .year)), .localTime(LocalTimeValue(nanoOfDay: 0)),
      .duration(DurationValue(months: .min, days: .max)),
    ]
    for first in values {
      for second in values {
        for count in 0...3 where function.takes(count) {
          let arguments = Array([first, second, first].prefix(count))
          if function.passesNull, arguments.contains(where: \.isNull) { continue }
          let result = try? function.call(arguments, context)
          #expect(result.map { $0.isNull || !$0.types.isDisjoint(with: function.result) } ?? true)
        }
      }
    }
  }
}
