/// Rows under a header: what an answer gives as CSV.
public struct TextTable: Hashable, Sendable {
  /// The names of the columns: lower case, words joined by underscores.
  public let header: [String]
  /// The rows, each as long as the header.
  public let rows: [[String]]

  /// Makes a table.
  ///
  /// - Precondition: every row is as long as the header.
  public init(_ header: [String], _ rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == header.count }, "a table's rows are of one length")
    (self.header, self.rows) = (header, rows)
  }

  /// The table as CSV (RFC 4180): CRLF ends each line, quotes only where they are needed.
  ///
  /// Deviates in never writing a byte order mark; the text is UTF-8.
  public var csv: String {
    ([header] + rows).map(Self.line).joined()
  }

  /// One line of it, for tables that are written row by row.
  public static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { out += "\"" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
