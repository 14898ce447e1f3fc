import Testing

@testable import GraphQuery

@Suite struct LogicTests {
  private static let truths: [Bool?] = [true, false, nil]

  private func not(_ truth: Bool?) -> Bool? { truth.map { !$0 } }

  @Test func lawsOfThreeValues() {
    for a in Self.truths {
      for b in Self.truths {
        #expect(not(Logic.and(a, b)) == Logic.or(not(a), not(b)))
        #expect(Logic.and(a, b) == Logic.and(b, a))
        #expect(Logic.xor(a, b) == Logic.xor(b, a))
        for c in Self.truths {
          #expect(Logic.and(a, Logic.and(b, c)) == Logic.and(Logic.and(a, b), c))
          #expect(Logic.or(a, Logic.or(b, c)) == Logic.or(Logic.or(a, b), c))
          #expect(Logic.and(a, Logic.or(b, c)) == Logic.or(Logic.and(a, b), Logic.and(a, c)))
        }
      }
    }
  }

  /// Unknown is what could be either: an operator is null where its operands' values matter.
  @Test(arguments: LogicalOperator.allCases) func unknownIsEither(symbol: LogicalOperator) {
    let operation = Logic.operation(symbol)
    for a in Self.truths {
      for b in Self.truths {
        let possible = Set(
          (a.map { [$0] } ?? [true, false]).flatMap { one in
            (b.map { [$0] } ?? [true, false]).map { operation(one, $0) }
          })
        #expect(operation(a, b) == (possible.count == 1 ? possible.first ?? nil : nil))
      }
    }
  }
}
