public import GraphCore

/// Widths and forms for the levels of a scale.
///
/// The width grows with the rank, which only draws. Levels that cannot be compared differ in form
/// as well, whatever their ranks, so that no reader takes the thicker line for the higher level.
public struct LevelStyles: Sendable {
  private let looks: [PartialLook]

  /// Makes the looks for a scale.
  ///
  /// - Complexity: O(n²) in the number of levels.
  public init(_ scale: LevelScale) {
    let forms = Self.forms(of: scale)
    looks = scale.levels.indices.map { index in
      let level = scale.levels[index]
      let width = min(0.8 + 0.32 * Double(max(level.rank, 0)), 4)
      return PartialLook(
        ink: forms[index].spare.map { Self.spareInks[$0] } ?? Self.familyInks[level.family]
          ?? "blue",
        pattern: forms[index].pattern,
        width: forms[index].pattern == .solid ? width : max(width, 2.2))
    }
  }

  /// A form, and of which spare set in another colour it is.
  private struct Form: Hashable {
    let pattern: LinePattern
    let spare: Int?
  }

  /// Colours for levels of which more than three cannot be compared.
  private static let spareInks = ["green", "purple"]

  /// A form for each level, other than those of the levels that it cannot be compared with; levels
  /// that can be compared with most others choose first, so that a ladder is drawn in one form.
  private static func forms(of scale: LevelScale) -> [Form] {
    let rivals = scale.levels.indices.map { index in
      scale.levels.indices.filter {
        scale.levels[$0].family == scale.levels[index].family
          && scale.isAtLeast(LevelID($0), LevelID(index)) == nil
      }
    }
    let patterns: [LinePattern] = [.solid, .double, .triple]
    let all = ([nil] + spareInks.indices.map { $0 }).flatMap { spare in
      patterns.map { Form(pattern: $0, spare: spare) }
    }
    var forms = [Form?](repeating: nil, count: scale.levels.count)
    let order = scale.levels.indices.sorted {
      (rivals[$0].count, scale.levels[$0].id) < (rivals[$1].count, scale.levels[$1].id)
    }
    for index in order {
      let used = rivals[index].compactMap { forms[$0] }
      forms[index] = all.first { !used.contains($0) }
    }
    return forms.map { $0 ?? Form(pattern: .triple, spare: 1) }
  }

  /// The part of a look that a level brings.
  public func look(of level: LevelID) -> PartialLook { looks[level.index] }

  /// Families of levels that are not drawn blue, as the partnerships that most levels are.
  private static let familyInks = ["alliance": "red", "ordinary": "slate"]
}
