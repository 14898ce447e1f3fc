import GraphViews

/// Cuts the one page of a PDF file into sheets that show parts of it.
///
/// The page's own content serves every sheet: each is the page again with another `MediaBox`. The
/// new pages are appended with a table of their own, of the form that the file has, and what was
/// there stays as it is.
///
/// Source: ISO 32000-1, 7.5.6 (incremental updates), 7.5.8 (cross-reference streams), 7.7.3.3 (page
/// objects), 14.11.2 (boxes).
struct PDFSheets {
  private let file: PDFFile
  private let page: (number: Int, body: String)
  private let pages: Int
  private let size: Int

  /// The file with a page for each sheet, row by row from the upper left.
  ///
  /// - Throws: `RenderError` where the file has no table that can be read, or not one page.
  static func cut(_ bytes: [UInt8], into fit: PaperFit) throws(RenderError) -> [UInt8] {
    guard let sheets = PDFSheets(bytes) else {
      throw RenderError(
        .renderFailed,
        "The pages of this PDF cannot be told apart, since its Cairo library lays it out in an "
          + "unknown way; draw one sheet, or print a large page in parts with the printer's own "
          + "program.")
    }
    return sheets.cut(into: fit)
  }

  private init?(_ bytes: [UInt8]) {
    guard let file = PDFFile(bytes), let size = file.size,
      let root = PDFFile.reference("Root", in: file.trailer), let catalog = file.object(root),
      let pages = PDFFile.reference("Pages", in: catalog), let tree = file.object(pages),
      let kids = PDFFile.entry("Kids", in: tree), kids.first == "[",
      let number = Int(
        kids.dropFirst().drop(while: \.isWhitespace).prefix(while: \.isNumber)),
      PDFFile.entry("Count", in: tree) == "1", let body = file.object(number),
      body.contains(Self.box), PDFFile.reference("Parent", in: body) == pages
    else { return nil }
    (self.file, page, self.pages, self.size) = (file, (number, body), pages, size)
  }

  private static var box: Regex<Substring> { #/\/MediaBox *\[[^\]]*\]/# }

  private func cut(into fit: PaperFit) -> [UInt8] {
    var bytes = file.bytes
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    let boxes = Self.boxes(of: fit)
    let numbers = boxes.indices.map { $0 == 0 ? page.number : size + $0 - 1 }
    var offsets: [Int: Int] = [:]
    func add(_ number: Int, _ body: String) {
      offsets[number] = bytes.count
      // One byte a scalar, as it was read.
      bytes += "\(number) 0 obj\n\(body)\nendobj\n".unicodeScalars.map {
        UInt8(truncatingIfNeeded: $0.value)
      }
    }
    for (number, box) in zip(numbers, boxes) {
      let body = page.body.replacing(Self.box, with: box).trimmed
      let other = body.replacing(#/\s*\/StructParents \d+/#, with: "")
      add(number, number == page.number ? body : other)
    }
    let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
    add(pages, "<< /Type /Pages\n   /Kids [ \(kids) ]\n   /Count \(numbers.count)\n>>")
    let start = bytes.count
    if file.isPacked {
      bytes += stream(offsets, at: start, size: size + boxes.count - 1)
    } else {
      bytes += lines(offsets, size: size + boxes.count - 1)
    }
    return bytes + Array("startxref\n\(start)\n%%EOF\n".utf8)
  }

  /// The new objects as lines of a table, and a trailer that names the table before it.
  private func lines(_ offsets: [Int: Int], size: Int) -> [UInt8] {
    let entries = offsets.sorted { $0.key < $1.key }.map { number, offset in
      "\(number) 1\n\(Self.padded(offset)) 00000 n \n"
    }
    let grown = file.trailer.replacing(
      "/Size \(self.size)", with: "/Size \(size)\n   /Prev \(file.table)")
    return Array(("xref\n" + entries.joined() + "trailer\(grown)").utf8)
  }

  /// The same as a stream, not packed: a byte for the sort of entry, four for the place, one for
  /// the generation.
  private func stream(_ offsets: [Int: Int], at start: Int, size: Int) -> [UInt8] {
    let all = (offsets.map { ($0.key, $0.value) } + [(size, start)]).sorted { $0.0 < $1.0 }
    let rows = all.flatMap { _, offset -> [UInt8] in
      [1] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: offset >> $0) } + [0]
    }
    let index = all.map { "\($0.0) 1" }.joined(separator: " ")
    let kept = ["Root", "Info"].compactMap { key in
      PDFFile.reference(key, in: file.trailer).map { "/\(key) \($0) 0 R" }
    }.joined(separator: " ")
    let head =
      "\(size) 0 obj\n<< /Type /XRef /Size \(size + 1) /W [1 4 1] /Index [\(index)] \(kept) "
      + "/Prev \(file.table) /Length \(rows.count) >>\nstream\n"
    return Array(head.utf8) + rows + Array("\nendstream\nendobj\n".utf8)
  }

  private static func boxes(of fit: PaperFit) -> [String] {
    let (sheet, window) = (fit.sheet, fit.window)
    return (0..<fit.rows).flatMap { row in
      (0..<fit.columns).map { column in
        let left = Double(column) * (sheet.width - PaperFit.overlap)
        let top = window.height - Double(row) * (sheet.height - PaperFit.overlap)
        let corners = [left, top - sheet.height, left + sheet.width, top]
        return "/MediaBox [ \(corners.map { String(Int($0)) }.joined(separator: " ")) ]"
      }
    }
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}

extension String {
  /// Without the white space at both ends.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
