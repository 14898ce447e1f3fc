import GraphViews

/// Cuts the one page of a PDF file into sheets that show parts of it.
///
/// The page's own content serves every sheet: each is the page again with another `MediaBox`. The
/// new pages are appended, and what was there stays as it is.
///
/// Source: ISO 32000-1, 7.7.3.3 (page objects), 14.11.2 (boxes).
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
    let boxes = Self.boxes(of: fit)
    let numbers = boxes.indices.map { $0 == 0 ? page.number : size + $0 - 1 }
    var update = PDFUpdate(of: file, size: size)
    for (number, box) in zip(numbers, boxes) {
      let body = page.body.replacing(Self.box, with: box).trimmed
      let other = body.replacing(#/\s*\/StructParents \d+/#, with: "")
      update.add(number, number == page.number ? body : other)
    }
    let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
    update.add(pages, "<< /Type /Pages\n   /Kids [ \(kids) ]\n   /Count \(numbers.count)\n>>")
    return update.finished()
  }

  private static func boxes(of fit: PaperFit) -> [String] {
    let (sheet, window) = (fit.sheet, fit.window)
    return (0..<fit.rows).flatMap { row in
      (0..<fit.columns).map { column in
        let left = Double(column) * (sheet.width - fit.overlap)
        let top = window.height - Double(row) * (sheet.height - fit.overlap)
        let corners = [left, top - sheet.height, left + sheet.width, top]
        return "/MediaBox [ \(corners.map { String(Int($0)) }.joined(separator: " ")) ]"
      }
    }
  }
}

extension String {
  /// Without the white space at both ends.
  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
