/// Gives a PDF file whose objects are packed its title and its day: what tells of the file is
/// written again at its end.
///
/// Source: ISO 32000-1, 7.5.7 (object streams), 14.3.3 (title and dates).
enum PDFTitle {
  /// The file with a title, in UTF-16 and hexadecimal digits, which need no escapes, and a date; as
  /// it was where its table is not to be seen.
  ///
  /// - Complexity: O(bytes).
  static func adding(_ title: String, date: String, to bytes: [UInt8]) -> [UInt8] {
    guard !title.isEmpty, let file = PDFFile(bytes), file.isPacked, let size = file.size else {
      return bytes
    }
    let old = PDFFile.reference("Info", in: file.trailer)
    let body = old.flatMap(file.object)?.trimmed ?? "<< >>"
    guard body.hasPrefix("<<"), body.hasSuffix(">>") else { return bytes }
    let entries = String(body.dropFirst(2).dropLast(2))
      .replacing(#/\/CreationDate\s*\([^()]*\)/#, with: "")
      .replacing(#/\/Title\s*(\([^()]*\)|<[0-9A-Fa-f\s]*>)/#, with: "").trimmed
    var update = PDFUpdate(of: file, size: size)
    let number = old ?? size
    update.info = number
    update.add(
      number,
      "<< \(entries)\n   /CreationDate (D:\(date))\n   /Title <FEFF\(digits(of: title))>\n>>")
    return update.finished()
  }

  /// A text as UTF-16 in hexadecimal digits.
  static func digits(of text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }
}
