import Foundation
import GraphCore

/// Distances on a sphere of the Earth's mean radius.
enum GreatCircle {
  /// The kilometres between two points in degrees, by the haversine formula.
  static func kilometres(
    _ first: (latitude: Double, longitude: Double), _ second: (latitude: Double, longitude: Double)
  ) -> Double {
    let degree = Double.pi / 180
    let rise = sin((second.latitude - first.latitude) * degree / 2)
    let turn = sin((second.longitude - first.longitude) * degree / 2)
    let half =
      rise * rise + cos(first.latitude * degree) * cos(second.latitude * degree) * turn * turn
    return 2 * 6_371 * asin(min(1, half.squareRoot()))
  }
}

extension LintData {
  /// The points of the things that have a latitude and a longitude.
  var points: [NodeID: (latitude: Double, longitude: Double)] {
    var numbers: [NodeID: [String: Double]] = [:]
    for claim in claims where claim.isPreferred {
      guard case .property(of: let node) = claim.subject, let property = claim.properties.first,
        ["latitude", "longitude"].contains(property.key)
      else { continue }
      numbers[node, default: [:]][property.key] = property.value.number
    }
    return numbers.compactMapValues { values in
      guard let latitude = values["latitude"], let longitude = values["longitude"] else {
        return nil
      }
      return (latitude, longitude)
    }
  }
}
