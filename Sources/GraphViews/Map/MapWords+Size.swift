import GraphText

extension MapWords {
  /// The size of the words for way-points, capitals and degrees, in points.
  static let size = 7.8
}
