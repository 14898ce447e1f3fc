public import GraphViews
public import Graphviz

/// A kind of picture file: who draws it, and what is done to it afterwards.
///
/// One file and one line in `PictureCatalog` each.
public protocol PictureFormat: Sendable {
  /// The name after `--format`.
  var name: String { get }
  /// The ending of its files, without a dot.
  var fileExtension: String { get }
  /// Its media type (RFC 6838).
  var mediaType: String { get }
  /// What it is to Graphviz.
  var kind: PictureKind { get }
  /// Whether its size is counted in pixels, so that a `PictureScale` has an effect.
  var countsPixels: Bool { get }
  /// What the format cannot carry, as a sentence.
  var losses: String { get }

  /// Which writer of the format this is: raised whenever it gives other bytes of the same, so that
  /// files that an older one wrote are known to be stale.
  var revision: Int { get }

  /// Turns Graphviz's bytes into the finished file.
  ///
  /// The result depends on `bytes` and `text` alone: no clock, no locale.
  func finish(_ bytes: [UInt8], with text: PictureText) throws(RenderError) -> [UInt8]

  /// How large a finished file is in points, drawn at a scale; nil where it does not tell.
  func size(of bytes: [UInt8], at scale: PictureScale) -> PageSize?

  /// Whether a file can hold a light and a dark drawing of one figure.
  var turnsDark: Bool { get }

  /// Joins two finished files of one figure, a light one and a dark one.
  func join(_ light: [UInt8], dark: [UInt8]) throws(RenderError) -> [UInt8]

  /// Whether a file can hold several sheets.
  var hasSheets: Bool { get }

  /// Cuts a finished file that shows all sheets of a fit into these.
  func cut(_ bytes: [UInt8], into fit: PaperFit) throws(RenderError) -> [UInt8]
}

extension PictureFormat {
  /// Sizes are points and inches, as in all formats of lines.
  public var countsPixels: Bool { false }
  /// It does not tell.
  public func size(of bytes: [UInt8], at scale: PictureScale) -> PageSize? { nil }
  /// It looks the same everywhere.
  public var turnsDark: Bool { false }
  /// The light one.
  public func join(_ light: [UInt8], dark: [UInt8]) throws(RenderError) -> [UInt8] { light }
  /// One picture a file.
  public var hasSheets: Bool { false }
  /// One picture holds everything.
  public func cut(_ bytes: [UInt8], into fit: PaperFit) throws(RenderError) -> [UInt8] { bytes }
}
