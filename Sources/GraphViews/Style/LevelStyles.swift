public import GraphCore

/// Widths and strokes for the levels of a scale.
///
/// The width grows with the rank, which only draws. Levels that cannot be compared differ in their
/// strokes as well, as long as there are strokes, whatever their ranks, so that no reader takes the
/// thicker line for the higher level; their colours, those of their cells, differ in any case.
public struct LevelStyles: Sendable {
  private let looks: [PartialLook]

  /// Makes the looks for a scale.
  ///
  /// - Complexity: O(n²) in the number of levels.
  public init(_ scale: LevelScale) {
    let patterns = Self.patterns(of: scale)
    looks = scale.levels.indices.map { index in
      let width = min(0.8 + 0.32 * Double(max(scale.levels[index].rank, 0)), 4)
      return PartialLook(
        pattern: patterns[index], width: patterns[index] == .solid ? width : max(width, 2.2))
    }
  }

  /// Strokes for each level, other than those of the levels that it cannot be compared with, or
  /// those that fewest of them have; levels that can be compared with most others choose first, so
  /// that a ladder is drawn in one form.
  private static func patterns(of scale: LevelScale) -> [LinePattern] {
    let rivals = scale.levels.indices.map { index in
      scale.levels.indices.filter {
        scale.levels[$0].family == scale.levels[index].family
          && scale.isAtLeast(LevelID($0), LevelID(index)) == nil
      }
    }
    let all: [LinePattern] = [.solid, .double, .triple]
    var patterns = [LinePattern?](repeating: nil, count: scale.levels.count)
    let order = scale.levels.indices.sorted {
      (rivals[$0].count, scale.levels[$0].id) < (rivals[$1].count, scale.levels[$1].id)
    }
    for index in order {
      let used = rivals[index].compactMap { patterns[$0] }
      let counts = all.map { form in used.count { $0 == form } }
      patterns[index] = all[counts.firstIndex(of: counts.min() ?? 0) ?? 0]
    }
    return patterns.map { $0 ?? .solid }
  }

  /// The part of a look that a level brings: strokes and width.
  public func look(of level: LevelID) -> PartialLook { looks[level.index] }
}
