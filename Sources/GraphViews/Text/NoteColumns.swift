/// Numbered notes in columns of lines: as many notes as a height holds.
struct NoteColumns {
  /// How many columns.
  let count: Int
  /// The width of each, in points.
  let width: Double
  /// The size of the letters, in points.
  let size: Double

  static let gap = 16.0

  /// Columns that fill a width.
  init(_ count: Int, within width: Double, size: Double) {
    (self.count, self.size) = (count, size)
    self.width = (width - Double(count - 1) * Self.gap) / Double(count)
  }

  /// The height of a line, in points.
  var line: Double { size * 1.3 }

  /// Takes the first of some notes: as many as so many lines of the columns hold; of about the same
  /// height where all are taken.
  ///
  /// - Parameter breaking: whether a note longer than a column goes on in the next.
  /// - Complexity: O(letters + notes · lines).
  func fill(
    _ notes: inout ArraySlice<String>, lines: Int, breaking: Bool = false
  ) -> [[String]] {
    guard lines > 0 else { return [] }
    let wrapped = notes.map { TextMetrics.wrap($0, width: width * 0.96, size: size) }
    let full = taken(from: wrapped, lines: lines, breaking)
    guard full.rest.isEmpty else {
      notes = notes.suffix(full.rest.count)
      if full.rest[0] != wrapped[wrapped.count - full.rest.count] {
        notes[notes.startIndex] = full.rest[0].joined(separator: " ")
      }
      return full.columns
    }
    notes = []
    let all = wrapped.reduce(0) { $0 + $1.count }
    return (max(all / count, 1)..<lines).lazy.map { taken(from: wrapped, lines: $0, false) }
      .first { $0.rest.isEmpty }?.columns ?? full.columns
  }

  private func taken(
    from notes: [[String]], lines: Int, _ isBreaking: Bool
  ) -> (columns: [[String]], rest: [[String]]) {
    var (columns, rest) = ([[String]](), notes[...])
    while columns.count < count, !rest.isEmpty {
      var column: [String] = []
      while let note = rest.first, column.count + note.count <= lines {
        column += note
        rest.removeFirst()
      }
      if column.isEmpty, let note = rest.first {
        guard isBreaking else { break }
        column = Array(note.prefix(lines))
        rest[rest.startIndex] = Array(note.dropFirst(lines))
      }
      columns.append(column)
    }
    return (columns, Array(rest))
  }
}
