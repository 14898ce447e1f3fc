/// The order of whole numbers among numbers with fractions, without loss.
enum NumberOrder {
  /// Negative, zero or positive; `float` is not NaN.
  static func compare(_ whole: Int64, _ float: Double) -> Int {
    if float >= 0x1p63 { return -1 }
    if float < -0x1p63 { return 1 }
    let part = Int64(float)
    return whole == part ? sign(0, float - Double(part)) : sign(whole, part)
  }
}
