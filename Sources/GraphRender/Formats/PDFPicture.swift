public import GraphViews
public import Graphviz

/// Portable Document Format: vectors for print, fonts embedded, dated by the as-of day.
public struct PDFPicture: PictureFormat {
  /// Makes the format.
  public init() {}
  /// "pdf".
  public var name: String { "pdf" }
  /// Raised when it gives other bytes: `WriterRevisionTests` sees it.
  public var revision: Int { 1 }
  /// "pdf".
  public var fileExtension: String { "pdf" }
  /// RFC 8118.
  public var mediaType: String { "application/pdf" }
  /// Cairo's writer.
  public var kind: PictureKind { .pdf }
  /// Links survive, tooltips do not.
  public var losses: String { "Tooltips and the sentences in them; the description." }

  /// Puts the as-of day in the place of the clock, and the title beside it.
  ///
  /// Cairo writes local time with the zone's offset, so the length of the date differs from zone
  /// to zone; it is written in UTC here, and the cross-reference table follows. Where the date is
  /// not in plain sight (newer Cairo packs it), both are written again at the end of the file.
  public func finish(
    _ bytes: [UInt8], with text: PictureText
  ) throws(RenderError) -> [UInt8] {
    guard bytes.starts(with: Array("%PDF-".utf8)) else {
      throw RenderError(.renderFailed, "Graphviz wrote something that is not a PDF file.")
    }
    let date = "\(text.digits)000000Z"
    let dated = PDFDate.replacing(in: bytes, with: date, title: text.title)
    return dated == bytes ? PDFTitle.adding(text.title, date: date, to: bytes) : dated
  }

  /// It has pages.
  public var hasSheets: Bool { true }

  /// A page for each sheet, row by row from the upper left.
  public func cut(_ bytes: [UInt8], into fit: PaperFit) throws(RenderError) -> [UInt8] {
    try PDFSheets.cut(bytes, into: fit)
  }
}
