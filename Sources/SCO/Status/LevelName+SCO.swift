public import GraphCore

/// The levels of relations between states, one a line in the order of `Graphs/Levels.yaml`, so that
/// `.atLeast(.strategicPartnership)` is checked when it is compiled.
extension LevelName {
  /// “Diplomatic relations”.
  public static let diplomaticRelations = LevelName("diplomatic-relations")
  /// “Treaty of friendship or good-neighbourliness”.
  public static let friendshipTreaty = LevelName("friendship-treaty")
  /// “Partnership”.
  public static let partnership = LevelName("partnership")
  /// “Comprehensive cooperative partnership”.
  public static let comprehensivePartnership = LevelName("comprehensive-partnership")
  /// “Strategic partnership”.
  public static let strategicPartnership = LevelName("strategic-partnership")
  /// “Enhanced strategic partnership”.
  public static let enhancedStrategicPartnership = LevelName("enhanced-strategic-partnership")
  /// “Special and privileged strategic partnership”.
  public static let specialStrategic = LevelName("special-strategic")
  /// “Comprehensive strategic partnership”.
  public static let comprehensiveStrategicPartnership = LevelName(
    "comprehensive-strategic-partnership")
  /// “Comprehensive strategic partnership for a new era”.
  public static let newEraComprehensiveStrategic = LevelName("new-era-comprehensive-strategic")
  /// “Permanent comprehensive strategic partnership”.
  public static let permanentComprehensiveStrategic = LevelName("permanent-comprehensive-strategic")
  /// “All-weather strategic partnership”.
  public static let allWeatherStrategic = LevelName("all-weather-strategic")
  /// “Comprehensive strategic partnership of coordination”.
  public static let coordinationComprehensiveStrategic = LevelName(
    "coordination-comprehensive-strategic")
  /// “Allied relations”.
  public static let alliedRelations = LevelName("allied-relations")
  /// “Alliance with a mutual-defence clause”.
  public static let mutualDefenceTreaty = LevelName("mutual-defence-treaty")
  /// “Union state”.
  public static let unionState = LevelName("union-state")

  /// All of them, in that order.
  public static let sco: [LevelName] = [
    .diplomaticRelations,
    .friendshipTreaty,
    .partnership,
    .comprehensivePartnership,
    .strategicPartnership,
    .enhancedStrategicPartnership,
    .specialStrategic,
    .comprehensiveStrategicPartnership,
    .newEraComprehensiveStrategic,
    .permanentComprehensiveStrategic,
    .allWeatherStrategic,
    .coordinationComprehensiveStrategic,
    .alliedRelations,
    .mutualDefenceTreaty,
    .unionState,
  ]
}
