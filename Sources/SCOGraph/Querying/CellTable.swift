internal import Diagnostics

/// Columns of cells side by side, padded by the width that a terminal gives them.
struct CellTable {
  let header: [String]
  let rows: [[String]]
  /// The columns whose cells stand at the right.
  let isNumeric: Set<Int>

  /// The table; each line without blanks at its end.
  var text: String {
    let shown = ([header] + rows).map { $0.map { TerminalWidth.visible($0) } }
    let widths = header.indices.map { column in
      shown.map { TerminalWidth.cells(of: $0[column]) }.max() ?? 0
    }
    var lines = shown.map { line($0, widths) }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      let gap = String(
        repeating: " ", count: widths[column] - TerminalWidth.cells(of: cells[column]))
      return isNumeric.contains(column) ? gap + cells[column] : cells[column] + gap
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
