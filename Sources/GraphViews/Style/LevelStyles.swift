public import GraphCore

/// Widths and forms for the levels of a scale.
///
/// The width grows with the rank, which only draws. Levels that cannot be compared differ in form
/// as well, whatever their ranks, so that no reader takes the thicker line for the higher level:
/// forms are given greedily, rank by rank, the first that no incomparable level has yet.
public struct LevelStyles: Sendable {
  private let looks: [PartialLook]

  /// Makes the looks for a scale.
  ///
  /// - Complexity: O(n²) in the number of levels.
  public init(_ scale: LevelScale) {
    let order = scale.levels.indices.sorted {
      let (one, two) = (scale.levels[$0], scale.levels[$1])
      return (one.rank, one.id) < (two.rank, two.id)
    }
    let forms: [LinePattern] = [.solid, .double, .dashed, .triple]
    var form = [LinePattern?](repeating: nil, count: scale.levels.count)
    for index in order {
      let rivals = scale.levels.indices.filter {
        scale.levels[$0].family == scale.levels[index].family
          && scale.isAtLeast(LevelID($0), LevelID(index)) == nil
      }
      let used = rivals.compactMap { form[$0] }
      form[index] = forms.first { !used.contains($0) } ?? .dotted
    }
    looks = scale.levels.indices.map { index in
      let level = scale.levels[index]
      let width = min(0.8 + 0.32 * Double(max(level.rank, 0)), 4)
      return PartialLook(
        ink: Self.ink(of: level.family), pattern: form[index],
        width: form[index] == .solid ? width : max(width, 2.2))
    }
  }

  /// The part of a look that a level brings.
  public func look(of level: LevelID) -> PartialLook { looks[level.index] }

  /// Families differ in colour; the partnerships that most levels are stay blue.
  private static func ink(of family: String) -> String {
    switch family {
    case "alliance": "red"
    case "ordinary": "slate"
    default: "blue"
    }
  }
}
