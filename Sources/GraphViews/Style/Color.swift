/// A colour of the sRGB space, eight bits a channel.
public struct Color: Hashable, Sendable {
  /// Its red part.
  public let red: UInt8
  /// Its green part.
  public let green: UInt8
  /// Its blue part.
  public let blue: UInt8

  /// Makes a colour of a number such as `0x005A8F`.
  public init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// The colour as `#005A8F`.
  public var hex: String {
    let digits = [
      UInt8(ascii: "#"), digit(red >> 4), digit(red & 15), digit(green >> 4), digit(green & 15),
      digit(blue >> 4), digit(blue & 15),
    ]
    return String(decoding: digits, as: UTF8.self)
  }

  /// How bright it is, 0 to 1: relative luminance as WCAG 2.2 defines it.
  public var luminance: Double {
    0.2126 * shares[Int(red)] + 0.7152 * shares[Int(green)] + 0.0722 * shares[Int(blue)]
  }

  /// The colour at a share of the way to another, channel by channel.
  func mixed(with other: Color, _ share: Double) -> Color {
    func mixed(_ one: UInt8, _ two: UInt8) -> UInt32 {
      UInt32((Double(one) + (Double(two) - Double(one)) * min(max(share, 0), 1)).rounded())
    }
    return Color(
      mixed(red, other.red) << 16 | mixed(green, other.green) << 8 | mixed(blue, other.blue))
  }

  /// The ratio of contrast to another colour, 1 to 21, as WCAG 2.2 defines it.
  public func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

/// The hexadecimal digit of a number below 16, in ASCII.
private func digit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
}

/// The share of light of each value of a channel.
private let shares = (UInt8.min...UInt8.max).map(share)

/// The share of light of a channel: the sRGB curve, whose exponent is 2.4.
private func share(_ byte: UInt8) -> Double {
  let value = Double(byte) / 255
  guard value > 0.04045 else { return value / 12.92 }
  let base = (value + 0.055) / 1.055
  return base * base * power(base, 0.4)
}

/// `base` to an exponent between 0 and 1, by its binary digits and square roots.
private func power(_ base: Double, _ exponent: Double) -> Double {
  var (result, root, rest) = (1.0, base, exponent)
  for _ in 0..<24 {
    root = root.squareRoot()
    rest *= 2
    if rest >= 1 {
      result *= root
      rest -= 1
    }
  }
  return result
}
