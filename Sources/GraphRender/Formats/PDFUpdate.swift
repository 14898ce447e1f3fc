/// New objects at the end of a PDF file, with a table of their own of the form that the file has;
/// what was there stays as it is.
///
/// Source: ISO 32000-1, 7.5.6 (incremental updates), 7.5.8 (cross-reference streams).
struct PDFUpdate {
  private let file: PDFFile
  private var bytes: [UInt8]
  private var offsets: [Int: Int] = [:]
  private var size: Int
  /// The number of the object that tells of the file, where that is new.
  var info: Int?

  /// Begins after the last byte of a file of so many objects.
  init(of file: PDFFile, size: Int) {
    (self.file, self.size) = (file, size)
    bytes = file.bytes
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Adds an object, or another one in the place of an old one; one byte a scalar.
  mutating func add(_ number: Int, _ body: String) {
    offsets[number] = bytes.count
    size = max(size, number + 1)
    bytes += "\(number) 0 obj\n\(body)\nendobj\n".unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
  }

  /// The file with its new objects.
  func finished() -> [UInt8] {
    bytes + (file.isPacked ? stream() : lines())
      + Array("startxref\n\(bytes.count)\n%%EOF\n".utf8)
  }

  /// The new objects as lines of a table, and a trailer that names the table before it.
  private func lines() -> [UInt8] {
    let entries = offsets.sorted { $0.key < $1.key }.map { number, offset in
      "\(number) 1\n\(Self.padded(offset)) 00000 n \n"
    }
    let own = info.map { "\n   /Info \($0) 0 R" } ?? ""
    let grown = file.trailer.replacing(
      "/Size \(file.size ?? 0)", with: "/Size \(size)\(own)\n   /Prev \(file.table)")
    return Array(("xref\n" + entries.joined() + "trailer\(grown)").utf8)
  }

  /// The same as a stream, not packed: a byte for the sort of entry, four for the place, one for
  /// the generation.
  private func stream() -> [UInt8] {
    let all = (offsets.map { ($0.key, $0.value) } + [(size, bytes.count)]).sorted { $0.0 < $1.0 }
    let rows = all.flatMap { _, offset -> [UInt8] in
      [1] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: offset >> $0) } + [0]
    }
    let index = all.map { "\($0.0) 1" }.joined(separator: " ")
    let old = PDFFile.reference("Info", in: file.trailer)
    let kept = [("Root", PDFFile.reference("Root", in: file.trailer)), ("Info", info ?? old)]
      .compactMap { key, number in number.map { "/\(key) \($0) 0 R" } }.joined(separator: " ")
    let head =
      "\(size) 0 obj\n<< /Type /XRef /Size \(size + 1) /W [1 4 1] /Index [\(index)] \(kept) "
      + "/Prev \(file.table) /Length \(rows.count) >>\nstream\n"
    return Array(head.utf8) + rows + Array("\nendstream\nendobj\n".utf8)
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
