import GraphViews

/// Cuts the one page of a PDF file into sheets that show parts of it.
///
/// The page's own content serves every sheet: each is the page again with another `MediaBox`. The
/// new pages are appended with a table of their own, and what was there stays as it is.
///
/// Source: ISO 32000-1, 7.5.6 (incremental updates), 7.7.3.3 (page objects), 14.11.2 (boxes).
struct PDFSheets {
  private let text: [UInt8]
  private let page: (number: Int, body: String)
  private let pages: Int
  private let table: Int
  private let size: Int
  private let trailer: String

  /// The file with a page for each sheet, row by row from the upper left.
  ///
  /// - Throws: `RenderError` where the file is not laid out as Cairo up to 1.16 does it.
  static func cut(_ bytes: [UInt8], into fit: PaperFit) throws(RenderError) -> [UInt8] {
    guard let file = PDFSheets(bytes) else {
      throw RenderError(
        .renderFailed,
        "The pages of this PDF cannot be told apart, since its Cairo library compresses them; draw "
          + "one sheet, or print a large page in parts with the printer's own program.")
    }
    return file.cut(into: fit)
  }

  private init?(_ bytes: [UInt8]) {
    // One scalar a byte, so that places in the text are places in the file.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    guard let start = text.ranges(of: "startxref\n").last,
      let table = Int(text[start.upperBound...].prefix(while: \.isNumber)),
      let head = text.ranges(of: "trailer\n").last, head.lowerBound < start.lowerBound,
      let page = Self.object(holding: "/Type /Page %", in: text)
        ?? Self.object(holding: "/Type /Page\n", in: text),
      let pages = Self.object(holding: "/Type /Pages", in: text),
      page.body.contains(Self.box), page.body.contains("/Parent \(pages.number) 0 R")
    else { return nil }
    let trailer = String(text[head.upperBound..<start.lowerBound])
    guard let size = trailer.firstMatch(of: #/\/Size (\d+)/#).flatMap({ Int($0.output.1) }) else {
      return nil
    }
    (self.text, self.page, self.pages, self.table) = (bytes, page, pages.number, table)
    (self.size, self.trailer) = (size, trailer)
  }

  private static var box: Regex<Substring> { #/\/MediaBox \[[^\]]*\]/# }

  /// The number and the text of the object in which some words stand.
  private static func object(
    holding words: String, in text: String
  ) -> (number: Int, body: String)? {
    guard let place = text.firstRange(of: words),
      let end = text[place.upperBound...].firstRange(of: "endobj"),
      let start = text[..<place.lowerBound].ranges(of: " 0 obj\n").last
    else { return nil }
    let digits = text[..<start.lowerBound].reversed().prefix(while: \.isNumber)
    guard let number = Int(String(digits.reversed())) else { return nil }
    return (number, String(text[start.upperBound..<end.lowerBound]))
  }

  private func cut(into fit: PaperFit) -> [UInt8] {
    var file = text
    if file.last != UInt8(ascii: "\n") { file.append(UInt8(ascii: "\n")) }
    let boxes = Self.boxes(of: fit)
    let numbers = boxes.indices.map { $0 == 0 ? page.number : size + $0 - 1 }
    var offsets: [Int: Int] = [:]
    func add(_ number: Int, _ body: String) {
      offsets[number] = file.count
      file += Array("\(number) 0 obj\n\(body)endobj\n".utf8)
    }
    for (number, box) in zip(numbers, boxes) {
      let body = page.body.replacing(Self.box, with: box)
      let other = body.replacing(#/ *\/StructParents \d+\n/#, with: "")
      add(number, number == page.number ? body : other)
    }
    let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
    add(pages, "<< /Type /Pages\n   /Kids [ \(kids) ]\n   /Count \(numbers.count)\n>>\n")
    let start = file.count
    let entries = offsets.sorted { $0.key < $1.key }.map { number, offset in
      "\(number) 1\n\(Self.padded(offset)) 00000 n \n"
    }
    let grown = trailer.replacing(
      "/Size \(size)", with: "/Size \(size + boxes.count - 1)\n   /Prev \(table)")
    file += Array(
      ("xref\n" + entries.joined() + "trailer\n\(grown)startxref\n\(start)\n%%EOF\n").utf8)
    return file
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
