public import GraphViews
public import Graphviz

/// Portable Network Graphics: pixels, with the picture's title and description in the file.
public struct PNGPicture: PictureFormat {
  /// Makes the format.
  public init() {}
  /// "png".
  public var name: String { "png" }
  /// Raised when it gives other bytes: `WriterRevisionTests` sees it.
  public var revision: Int { 1 }
  /// "png".
  public var fileExtension: String { "png" }
  /// Its registration.
  public var mediaType: String { "image/png" }
  /// Cairo's writer where installed, else gd's.
  public var kind: PictureKind { .png }
  /// It is made of pixels.
  public var countsPixels: Bool { true }
  /// Pixels have no words.
  public var losses: String { "Links, tooltips and the sentences in them." }

  /// What the header says, at the pixels that an inch has; a width in pixels says nothing of that.
  public func size(of bytes: [UInt8], at scale: PictureScale) -> PageSize? {
    let dots: Double
    switch scale {
    case .natural: dots = 96
    case .dotsPerInch(let number): dots = number
    case .pixelWidth: return nil
    }
    guard bytes.count > 24, dots > 0 else { return nil }
    func number(at place: Int) -> Double {
      bytes[place..<place + 4].reduce(0.0) { $0 * 256 + Double($1) }
    }
    return PageSize(width: number(at: 16) * 72 / dots, height: number(at: 20) * 72 / dots)
  }

  /// Takes times and other people's texts out, puts title and description in.
  ///
  /// Source: Portable Network Graphics, third edition (W3C 2025), 5.3 and 11.3.3.
  public func finish(
    _ bytes: [UInt8], with text: PictureText
  ) throws(RenderError) -> [UInt8] {
    guard var chunks = PNGChunk.chunks(of: bytes) else {
      throw RenderError(.renderFailed, "Graphviz wrote something that is not a PNG file.")
    }
    chunks.removeAll { ["tIME", "tEXt", "zTXt", "iTXt"].contains($0.type) }
    let words = [("Title", text.title), ("Description", text.description)]
      .filter { !$0.1.isEmpty }
      .map { PNGChunk.text($0.1, keyword: $0.0, language: text.language) }
    chunks.insert(contentsOf: words, at: 1)
    return PNGChunk.file(chunks)
  }
}
