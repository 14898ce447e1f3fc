import GraphTestSupport
import Testing

@testable import GraphQuery

@Suite struct GlobalOrderTests {
  private static let values: [QueryValue] = {
    var random = RepeatableRandom(seed: 4)
    return (0..<150).map { _ in RandomValue.make(&random) }
  }()

  @Test func orderIsTotal() {
    for one in Self.values {
      for other in Self.values {
        let order = GlobalOrder.compare(one, other)
        #expect(order.signum() == -GlobalOrder.compare(other, one).signum())
        if one == other { #expect(order == 0, "\(one.plainText) and \(other.plainText)") }
      }
    }
  }

  @Test func orderIsTransitive() {
    var random = RepeatableRandom(seed: 5)
    for _ in 0..<20_000 {
      let three = (0..<3).map { _ in Self.values[random.below(Self.values.count)] }
      let (a, b, c) = (three[0], three[1], three[2])
      if GlobalOrder.compare(a, b) <= 0, GlobalOrder.compare(b, c) <= 0 {
        #expect(GlobalOrder.compare(a, c) <= 0, "\(a.plainText), \(b.plainText), \(c.plainText)")
      }
    }
  }

  @Test func equalValuesHashAlike() {
    for one in Self.values {
      for other in Self.values where one == other {
        #expect(one.hashValue == other.hashValue, "\(one.plainText) and \(other.plainText)")
      }
    }
  }

  @Test(arguments: [
    (Int64.max, 0x1p63, -1), (Int64.max, 9_223_372_036_854_774_784, 1), (Int64.min, -0x1p63, 0),
    (3, 3.5, -1), (3, 2.5, 1), (-3, -3.5, 1), (-3, -2.5, -1), (0, -0.0, 0),
  ])
  func numbersCompareWithoutLoss(whole: Int64, fraction: Double, order: Int) {
    #expect(GlobalOrder.compare(.integer(whole), .float(fraction)).signum() == order)
    #expect((QueryValue.integer(whole) == .float(fraction)) == (order == 0))
  }
}
