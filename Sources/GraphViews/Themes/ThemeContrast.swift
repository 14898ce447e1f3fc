/// Which parts of a theme cannot be read or seen well enough.
///
/// Text needs 4.5:1 to what lies behind it, and what carries meaning without being text 3:1: WCAG
/// 2.2, criteria 1.4.3 and 1.4.11.
public enum ThemeContrast {
  /// What text needs to what lies behind it.
  static let leastOfText = 4.5
  /// What carries meaning without being text needs to what lies behind it.
  static let leastOfMarks = 3.0

  /// Two colours that are too near to each other.
  public struct Failure: Hashable, Sendable {
    /// What lies on what, in words.
    public let words: String
    /// The ratio that it has.
    public let ratio: Double
    /// The ratio that it needs.
    public let need: Double
    /// The keys of the two colours in a theme's file, the one in front first.
    public let keys: [String]
    /// The colour in front.
    public let front: Color
    /// The colour behind it.
    public let back: Color
  }

  /// Below this ratio nothing can be read or seen, by anyone.
  static let least = 2.0

  /// The colour nearest to that of a key, darker or lighter, that is far enough from all that it
  /// fails with, or from that of one failure; nil where none is.
  ///
  /// - Complexity: O(failures), with 200 steps.
  static func remedy(for key: String, in failure: Failure, among failures: [Failure]) -> Color? {
    func pair(_ failure: Failure) -> (own: Color, other: Color) {
      failure.keys.first == key ? (failure.front, failure.back) : (failure.back, failure.front)
    }
    func remedy(_ failures: [Failure]) -> Color? {
      (1...100).lazy.flatMap { step in
        [Color(0x000000), Color(0xFFFFFF)].map {
          pair(failure).own.mixed(with: $0, Double(step) / 100)
        }
      }.first { color in
        failures.allSatisfy { color.contrast(with: pair($0).other) >= $0.need }
      }
    }
    return remedy(failures.filter { $0.keys.contains(key) }) ?? remedy([failure])
  }

  /// The pairs that fail, in the order of their words.
  public static func failures(of theme: FigureTheme) -> [Failure] {
    (texts(of: theme) + inks(of: theme) + ramps(of: theme)).sorted { $0.words < $1.words }
  }

  private static func check(
    _ front: (String, Color), on back: (String, Color), need: Double
  ) -> [Failure] {
    let ratio = front.1.contrast(with: back.1)
    guard ratio < need else { return [] }
    return [
      Failure(
        words: "\(front.0) on \(back.0)", ratio: ratio, need: need, keys: [front.0, back.0],
        front: front.1, back: back.1)
    ]
  }

  private static func texts(of theme: FigureTheme) -> [Failure] {
    let ground = theme.ground
    let fills = theme.inks.sorted { $0.key < $1.key }.map { ("fill of \($0.key)", $0.value.fill) }
    let backs =
      [("page", theme.page), ("panel", theme.panel), ("land", ground.land), ("sea", ground.sea)]
      + fills
    return [("text", theme.text), ("muted-text", theme.mutedText)].flatMap { front in
      backs.flatMap { check(front, on: $0, need: leastOfText) }
    }
  }

  private static func inks(of theme: FigureTheme) -> [Failure] {
    let ground = theme.ground
    let backs = [("land", ground.land), ("sea", ground.sea)]
    let faded = backs.flatMap { check(("faded", ground.faded), on: $0, need: leastOfMarks) }
    return faded
      + theme.inks.sorted { $0.key < $1.key }.flatMap { name, ink -> [Failure] in
        let line = ("stroke of \(name)", ink.stroke)
        let number = [("text", theme.text), ("page", theme.page)].max {
          $0.1.contrast(with: ink.stroke) < $1.1.contrast(with: ink.stroke)
        }
        return check(line, on: ("page", theme.page), need: leastOfText)
          + check(line, on: ("panel", theme.panel), need: leastOfText)
          + check(line, on: ("fill of \(name)", ink.fill), need: leastOfMarks)
          + backs.flatMap { check(line, on: $0, need: leastOfMarks) }
          + (number.map { check($0, on: line, need: leastOfText) } ?? [])
      }
  }

  private static func ramps(of theme: FigureTheme) -> [Failure] {
    theme.ramps.sorted { $0.key < $1.key }.flatMap { name, fills in
      fills.enumerated().flatMap { step, fill in
        let front = theme.text(on: fill)
        return check(("text", front), on: ("step \(step + 1) of \(name)", fill), need: leastOfText)
      }
    }
  }
}
