/// A text letter by letter, with the places at which a line of it may end.
///
/// It is measured once, and each line told by where it begins and ends.
struct BreakableText {
  /// A letter as its reader knows it: what it takes, and what it does to lines.
  private struct Letter {
    /// Its scalar; of several the first, which then decides nothing but the width of the whole.
    let scalar: Unicode.Scalar
    /// Whether it is of this scalar alone.
    let isSimple: Bool
    /// Whether one of its scalars is of a full width.
    let isWide: Bool
    /// The widths of all before it, in thousandths of the size.
    let units: Int
    /// The bytes of all before it.
    let offset: Int

    var clings: Bool { isSimple && (LineRole.clings(scalar) || LineRole.isRaised(scalar)) }
    var opens: Bool { isSimple && LineRole.opens(scalar) }
    var isBlank: Bool { isSimple && LineRole.isBlank(scalar) }
    var parts: Bool { isSimple && LineRole.parts(scalar) }
    var isHyphen: Bool { isSimple && scalar == "-" }
  }

  private let text: String
  private var letters: [Letter] = []
  private var units = 0
  private var offset = 0

  init(_ text: String) {
    self.text = text
    letters.reserveCapacity(text.utf8.count)
    if text.unicodeScalars.allSatisfy(LineRole.isAlone) {
      for scalar in text.unicodeScalars { add(scalar) }
    } else {
      for letter in text { add(letter) }
    }
  }

  private mutating func add(_ letter: Character) {
    let scalars = letter.unicodeScalars
    guard let first = scalars.first, letter.onlyScalar == nil else {
      if let only = letter.onlyScalar { add(only) }
      return
    }
    letters.append(
      Letter(
        scalar: first, isSimple: false, isWide: scalars.contains(where: LineRole.isWide),
        units: units, offset: offset))
    for scalar in scalars { pass(scalar, width: TextMetrics.units(of: scalar)) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    letters.append(
      Letter(
        scalar: scalar, isSimple: true, isWide: LineRole.isWide(scalar), units: units,
        offset: offset))
    // A line end is written as a space.
    pass(scalar, width: TextMetrics.units(of: scalar == "\n" ? " " : scalar))
  }

  private mutating func pass(_ scalar: Unicode.Scalar, width: Int) {
    units += width
    offset += UTF8.width(scalar)
  }

  /// As many pieces a line as fit, by the widths of the lines in thousandths; no line is without a
  /// piece.
  ///
  /// - Complexity: O(letters).
  func lines(fitting fits: (Int) -> Bool) -> [String] {
    var lines: [String] = []
    var line = 0..<0
    for end in ends {
      if !line.isEmpty, !fits(units(of: trimmed(line.lowerBound..<end))) {
        lines.append(words(of: trimmed(line)))
        line = line.upperBound..<end
      } else {
        line = line.lowerBound..<end
      }
    }
    line = trimmed(line)
    return line.isEmpty ? lines : lines + [words(of: line)]
  }

  /// Where the pieces end of which lines consist: behind spaces, letters of a full width, dashes
  /// and the hyphens of long words, with all that clings to them.
  private var ends: [Int] {
    var ends: [Int] = []
    var start = 0
    for (index, letter) in letters.enumerated() {
      if letter.clings, start == index, !ends.isEmpty {
        ends.removeLast()
        start = ends.last ?? 0
      }
      if letter.opens { continue }
      let isLong = index - start > 4
      if letter.isBlank || letter.isWide || letter.parts || letter.isHyphen && isLong {
        ends.append(index + 1)
        start = index + 1
      }
    }
    return start == letters.count ? ends : ends + [letters.count]
  }

  /// A range of letters without the blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, letters[start].isBlank { start += 1 }
    while start < end, letters[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  private func units(of range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let end = range.upperBound == letters.count ? units : letters[range.upperBound].units
    return end - letters[range.lowerBound].units
  }

  private func words(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let end = range.upperBound == letters.count ? offset : letters[range.upperBound].offset
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: letters[range.lowerBound].offset)
    let words = text[from..<bytes.index(bytes.startIndex, offsetBy: end)]
    guard words.utf8.contains(UInt8(ascii: "\n")) else { return String(words) }
    return String(words.map { $0 == "\n" ? " " : $0 })
  }
}
