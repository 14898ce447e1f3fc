import GraphCore

/// A place on the globe, in degrees.
struct GeoPoint: Hashable, Sendable {
  /// North of the equator.
  var latitude: Double
  /// East of Greenwich.
  var longitude: Double

  init(_ latitude: Double, _ longitude: Double) {
    (self.latitude, self.longitude) = (latitude, longitude)
  }
}

extension Coastlines {
  /// The rings of a text, each closed by its first point, which is not repeated.
  static func decoded(_ text: String) -> [[GeoPoint]] {
    var rings: [[GeoPoint]] = []
    var numbers: [Int] = []
    var (number, shift) = (0, 0)
    func close() {
      var (x, y) = (0, 0)
      var ring: [GeoPoint] = []
      for index in stride(from: 0, to: numbers.count - 1, by: 2) {
        (x, y) = (x + numbers[index], y + numbers[index + 1])
        ring.append(GeoPoint(Double(y) / 100, Double(x) / 100))
      }
      if !ring.isEmpty { rings.append(ring) }
      numbers = []
    }
    for byte in text.utf8 where byte != 0x0A {
      guard byte != UInt8(ascii: "/") else {
        close()
        continue
      }
      let bits = Int(byte) - 63
      number |= (bits & 0x1F) << shift
      shift += 5
      guard bits & 0x20 == 0 else { continue }
      numbers.append(number & 1 == 0 ? number >> 1 : ~(number >> 1))
      (number, shift) = (0, 0)
    }
    close()
    return rings
  }
}
