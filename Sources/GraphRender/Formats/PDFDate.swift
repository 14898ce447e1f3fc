/// Replaces the creation date of a PDF file, adds its title, and keeps its reference table true.
///
/// Source: ISO 32000-1, 7.5.4 (table), 7.5.5 (trailer), 7.9.4 (dates), 14.3.3 (title).
enum PDFDate {
  private static let opening = Array("/CreationDate (D:".utf8)

  /// The file with another date and, beside it, a title, or as it was if its date or table is not
  /// to be seen.
  static func replacing(in bytes: [UInt8], with date: String, title: String = "") -> [UInt8] {
    guard
      let found = last(opening, in: bytes),
      let end = bytes[found...].firstIndex(of: UInt8(ascii: ")"))
    else { return bytes }
    let start = found + opening.count
    let words = date + ")" + entry(for: title)
    let change = words.utf8.count - (end + 1 - start)
    var result = bytes
    result.replaceSubrange(start...end, with: Array(words.utf8))
    guard change != 0 else { return result }
    return shift(&result, after: start, by: change) ? result : bytes
  }

  /// A title as UTF-16 in hexadecimal digits, which needs no escapes; nothing for an empty one.
  private static func entry(for title: String) -> String {
    guard !title.isEmpty else { return "" }
    return "\n   /Title <FEFF\(PDFTitle.digits(of: title))>"
  }

  /// Moves the table's offsets beyond `place`, and the pointer to the table.
  private static func shift(_ bytes: inout [UInt8], after place: Int, by change: Int) -> Bool {
    let word = Array("startxref\n".utf8)
    guard let pointer = last(word, in: bytes).map({ $0 + word.count }),
      let old = number(in: bytes, at: pointer)
    else { return false }
    let table = old > place ? old + change : old
    guard table < bytes.count, bytes[table...].starts(with: Array("xref\n".utf8)) else {
      return false
    }
    shiftEntries(of: table, in: &bytes, after: place, by: change)
    let end = bytes[pointer...].firstIndex { !isDigit($0) } ?? bytes.endIndex
    bytes.replaceSubrange(pointer..<end, with: Array(String(table).utf8))
    return true
  }

  /// Entries are twenty bytes each: ten digits, five digits, a letter, spaces between.
  private static func shiftEntries(
    of table: Int, in bytes: inout [UInt8], after place: Int, by change: Int
  ) {
    guard let line = bytes[(table + 5)...].firstIndex(of: UInt8(ascii: "\n")) else { return }
    var entry = line + 1
    while entry + 20 <= bytes.count, isDigit(bytes[entry]) {
      if bytes[entry + 17] == UInt8(ascii: "n"), let offset = number(in: bytes, at: entry),
        offset > place
      {
        let digits = String(offset + change)
        let padded = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
        bytes.replaceSubrange(entry..<entry + 10, with: Array(padded.utf8))
      }
      entry += 20
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(in bytes: [UInt8], at place: Int) -> Int? {
    Int(String(decoding: bytes[place...].prefix { isDigit($0) }, as: UTF8.self))
  }

  /// Where `pattern` last begins.
  private static func last(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    var place = bytes.count - pattern.count
    while place >= 0 {
      if bytes[place] == pattern[0], bytes[place...].starts(with: pattern) { return place }
      place -= 1
    }
    return nil
  }
}
