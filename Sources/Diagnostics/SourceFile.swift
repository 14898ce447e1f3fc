/// A text that people wrote, with its name and a table of its lines.
///
/// Files are reference values so that a range costs one pointer; two files are equal when their
/// names and texts are. Lines end at LF, at CR LF, and nowhere else.
public final class SourceFile: Sendable {
  /// What diagnostics print before the line number, usually a path as the user gave it.
  public let name: String

  /// The whole text.
  public let text: String

  /// UTF-8 offsets at which lines begin; the first is 0.
  let lineStarts: [Int]

  /// How many scalars begin before each whole multiple of `blockSize` bytes, so that a place in a
  /// line of megabytes is found without walking the line.
  let scalarCounts: [Int]

  static let blockSize = 1024

  /// Makes a file of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public init(name: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    var counts: [Int] = []
    var offset = 0
    var scalars = 0
    for byte in text.utf8 {
      if offset.isMultiple(of: Self.blockSize) { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    if offset.isMultiple(of: Self.blockSize) { counts.append(scalars) }
    self.name = name
    self.text = text
    self.lineStarts = starts
    self.scalarCounts = counts
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The number of bytes of the text in UTF-8.
  public var byteCount: Int { text.utf8.count }

  /// The text of a one-based line without its line break; empty outside the file.
  ///
  /// - Complexity: O(1).
  public func line(_ number: Int) -> Substring {
    guard let bytes = lineBytes(number) else { return "" }
    return text[index(bytes.lowerBound)..<index(bytes.upperBound)]
  }

  /// The rest of a line from a place on; empty when the place lies beyond it.
  ///
  /// - Complexity: O(log *n*).
  public func rest(from location: SourceLocation) -> Substring {
    guard let bytes = lineBytes(location.line) else { return "" }
    let start = min(utf8Offset(of: location), bytes.upperBound)
    return text[index(start)..<index(bytes.upperBound)]
  }

  /// The number of scalars in a one-based line without its line break.
  ///
  /// - Complexity: O(1).
  public func scalarCount(ofLine number: Int) -> Int {
    guard let bytes = lineBytes(number) else { return 0 }
    return scalars(before: bytes.upperBound) - scalars(before: bytes.lowerBound)
  }

  /// The place of a UTF-8 offset, which is taken into the text if it lies outside.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  public func location(utf8Offset offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), byteCount)
    let line = lineStarts.lastIndex(notAbove: offset) + 1
    let column = scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1
    return SourceLocation(file: self, line: line, column: column)
  }

  /// The UTF-8 offset of a place, which is taken into its line if the column lies beyond it.
  ///
  /// - Complexity: O(log *n*) in the bytes of the text.
  public func utf8Offset(of location: SourceLocation) -> Int {
    let number = min(max(location.line, 1), lineCount)
    guard let bytes = lineBytes(number) else { return 0 }
    let column = max(location.column - 1, 0)
    if column < Self.blockSize {
      return utf8Offset(ofScalar: column, from: bytes.lowerBound, upTo: bytes.upperBound)
    }
    let wanted = scalars(before: bytes.lowerBound) + column
    if wanted >= scalars(before: bytes.upperBound) { return bytes.upperBound }
    let block = scalarCounts.lastIndex(notAbove: wanted)
    return utf8Offset(
      ofScalar: wanted - scalarCounts[block], from: block * Self.blockSize, upTo: bytes.upperBound)
  }

  /// Where the scalar of that number begins, counted from those that begin at `start` or later.
  private func utf8Offset(ofScalar number: Int, from start: Int, upTo end: Int) -> Int {
    var (missing, offset) = (number, start)
    for byte in text.utf8[index(start)..<index(end)] {
      if byte & 0xC0 != 0x80 {
        if missing == 0 { return offset }
        missing -= 1
      }
      offset += 1
    }
    return end
  }

  /// The bytes of a line without its line break.
  private func lineBytes(_ number: Int) -> Range<Int>? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return start..<byteCount }
    let end = lineStarts[number] - 1
    let hasReturn = end > start && text.utf8[index(end - 1)] == 0x0D
    return start..<(hasReturn ? end - 1 : end)
  }

  /// How many scalars begin before a UTF-8 offset.
  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    let bytes = text.utf8[index(block * Self.blockSize)..<index(offset)]
    return bytes.reduce(scalarCounts[block]) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// The string index of a UTF-8 offset.
  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}

extension [Int] {
  /// The last position of a rising list, whose first number is not above `bound`, at which the
  /// number is not above it either.
  fileprivate func lastIndex(notAbove bound: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= bound { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceFile: Equatable {
  /// Whether name and text are the same.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left === right || (left.name == right.name && left.text.utf8.elementsEqual(right.text.utf8))
  }
}

extension SourceFile: Hashable {
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
