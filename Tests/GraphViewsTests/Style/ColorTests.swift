import GraphViews
import Testing

/// Contrast against the examples of WCAG 2.2 and its technique G18.
@Suite struct ColorTests {
  @Test(arguments: [
    (0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1), (0x767676, 0xFFFFFF, 4.54),
    (0x777777, 0xFFFFFF, 4.48), (0xFF0000, 0xFFFFFF, 4.0), (0x0072B2, 0xFFFFFF, 5.19),
  ])
  func contrast(one: Int, two: Int, expected: Double) {
    let (one, two) = (Color(UInt32(one)), Color(UInt32(two)))
    #expect(abs(one.contrast(with: two) - expected) < 0.02)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test func hex() {
    #expect(Color(0x00_5A_8F).hex == "#005A8F")
    #expect(Color(0x0A_0B_0C).hex == "#0A0B0C")
  }
}
