public import GraphViews
public import Graphviz

/// Scalable Vector Graphics, made accessible, harmless and repeatable.
///
/// The root is named and described, each node, edge and cluster is one link or one labelled image,
/// and there is a `viewBox` but no fixed size. No script, no handler, no link but to `https:`,
/// `http:` and `#`; no document type, comment or version, so that the bytes repeat.
public struct SVGPicture: PictureFormat {
  /// Makes the format.
  public init() {}
  /// "svg".
  public var name: String { "svg" }
  /// Raised when it gives other bytes: `WriterRevisionTests` sees it.
  public var revision: Int { 1 }
  /// "svg".
  public var fileExtension: String { "svg" }
  /// RFC 7303's registration by the W3C.
  public var mediaType: String { "image/svg+xml" }
  /// Graphviz's own SVG writer.
  public var kind: PictureKind { .svg }
  /// Tooltips carry the sentence and its citation.
  public var losses: String { "Nothing that is drawn; claims appear as sentences in tooltips." }

  /// A style sheet can follow the reader's screen.
  public var turnsDark: Bool { true }

  /// The light drawing, with the colours of the dark one for dark screens.
  public func join(_ light: [UInt8], dark: [UInt8]) throws(RenderError) -> [UInt8] {
    try SVGDark.join(light, dark)
  }

  /// What the `viewBox` says, which is counted in points.
  public func size(of bytes: [UInt8], at scale: PictureScale) -> PageSize? {
    // Without a regular expression: to make one costs more than all the rest of finishing.
    let words = String(decoding: bytes.prefix(400), as: UTF8.self).split(separator: "\"")
    guard let name = words.dropLast().firstIndex(where: { $0.hasSuffix(" viewBox=") }) else {
      return nil
    }
    let numbers = words[name + 1].split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? PageSize(width: numbers[2], height: numbers[3]) : nil
  }

  /// Rewrites Graphviz's SVG.
  public func finish(
    _ bytes: [UInt8], with text: PictureText
  ) throws(RenderError) -> [UInt8] {
    let tree = try SVGScanner.scan(bytes)
    SVGNames.apply(to: tree.groups, from: bytes)
    SVGFrame.apply(to: tree.root, text: text)
    return SVGWriter.write(tree.root, from: bytes)
  }
}
