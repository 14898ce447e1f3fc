/// Lambert's azimuthal equal-area projection on a sphere, its centre at 40° N 76° E.
///
/// It keeps areas exactly; over Eurasia scale is true to 5 per cent and angles to 7 degrees, so one
/// scale bar is honest. Formulas: Snyder, Map Projections, USGS 1987, equations 24-2 to 24-4. Sine
/// and cosine are our own, so that the same place has the same digits on every machine.
enum MapProjection {
  /// The middle of the projection.
  static let center = GeoPoint(40, 76)
  /// The mean radius of the Earth in kilometres.
  static let radius = 6371.0

  private static let centerSine = sine(40)
  private static let centerCosine = cosine(40)

  /// The place in kilometres to the right of the centre and below it.
  static func project(_ place: GeoPoint) -> Point {
    let (sinLatitude, cosLatitude) = (sine(place.latitude), cosine(place.latitude))
    let away = place.longitude - center.longitude
    let (sinAway, cosAway) = (sine(away), cosine(away))
    let cosDistance = centerSine * sinLatitude + centerCosine * cosLatitude * cosAway
    let scale = radius * (2 / max(1 + cosDistance, 1e-9)).squareRoot()
    return Point(
      scale * cosLatitude * sinAway,
      -scale * (centerCosine * sinLatitude - centerSine * cosLatitude * cosAway))
  }

  /// What the outlines cover, in projected kilometres: no picture shows more.
  static let window = Frame(-4560, -3330, 9860, 7480)

  /// The sines of whole degrees, from a turn back to a turn on: graticules ask for no others.
  private static let wholeSines = (-360...360).map { series(Double($0)) }

  /// The sine of an angle in degrees, exact to 1e-13.
  static func sine(_ degrees: Double) -> Double {
    guard let whole = Int(exactly: degrees), abs(whole) <= 360 else { return series(degrees) }
    return wholeSines[whole + 360]
  }

  /// The series of the sine after reduction to a quarter turn.
  private static func series(_ degrees: Double) -> Double {
    var angle = degrees - (degrees / 360).rounded() * 360
    if angle > 90 { angle = 180 - angle }
    if angle < -90 { angle = -180 - angle }
    let x = angle * 0.017453292519943295
    var (term, sum) = (x, x)
    for index in stride(from: 2.0, through: 20, by: 2) {
      term *= -x * x / (index * (index + 1))
      sum += term
    }
    return sum
  }

  /// The cosine of an angle in degrees.
  static func cosine(_ degrees: Double) -> Double { sine(degrees + 90) }
}
