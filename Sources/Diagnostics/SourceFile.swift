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

  /// Makes a file of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public init(name: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    self.name = name
    self.text = text
    self.lineStarts = starts
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The number of bytes of the text in UTF-8.
  public var byteCount: Int { text.utf8.count }

  /// The text of a one-based line without its line break; empty outside the file.
  ///
  /// - Complexity: O(*m*) in the length of the line.
  public func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : byteCount
    let line = text[index(lineStarts[number - 1])..<index(end)]
    guard line.utf8.last == 0x0D else { return line }
    return text[line.startIndex..<text.utf8.index(before: line.endIndex)]
  }

  /// The place of a UTF-8 offset, which is taken into the text if it lies outside.
  ///
  /// - Complexity: O(log *l* + *m*) for *l* lines and a line of length *m*.
  public func location(utf8Offset offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), byteCount)
    let line = lineNumber(containing: offset)
    let before = text[index(lineStarts[line - 1])..<index(offset)]
    return SourceLocation(file: self, line: line, column: before.unicodeScalars.count + 1)
  }

  /// The UTF-8 offset of a place, which is taken into its line if the column lies beyond it.
  ///
  /// - Complexity: O(*m*) in the length of the line.
  public func utf8Offset(of location: SourceLocation) -> Int {
    let number = min(max(location.line, 1), lineCount)
    let scalars = line(number).unicodeScalars
    let prefix = scalars.prefix(max(location.column - 1, 0))
    return lineStarts[number - 1] + prefix.reduce(0) { $0 + UTF8.width($1) }
  }

  /// The one-based line that holds a UTF-8 offset, by binary search.
  private func lineNumber(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The string index of a UTF-8 offset.
  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
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
