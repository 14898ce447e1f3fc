public import GraphRender
public import SCOGraph

/// A format in which a diagram can be given: a text that is exported, or a picture.
public enum DrawingFormat: Sendable {
  /// A text.
  case text(any Exporter)
  /// A picture.
  case picture(any PictureFormat)

  /// The names of all formats, in alphabetical order.
  public static var names: [String] {
    (ExporterCatalog.all.map(\.format.name) + PictureCatalog.all.map(\.name)).sorted()
  }

  /// Its name.
  public var name: String {
    switch self {
    case .text(let exporter): exporter.format.name
    case .picture(let format): format.name
    }
  }

  /// The format of pictures, where it is one.
  public var picture: (any PictureFormat)? {
    if case .picture(let format) = self { format } else { nil }
  }

  /// The ending of its files, without a dot.
  public var fileExtension: String {
    switch self {
    case .text(let exporter): exporter.format.fileExtension
    case .picture(let format): format.fileExtension
    }
  }

  /// The format of that name or file ending.
  public static func named(_ name: String) -> DrawingFormat? {
    let exporter = ExporterCatalog.exporter(named: name) ?? ExporterCatalog.exporter(forFile: name)
    if let exporter { return .text(exporter) }
    let picture = PictureCatalog.named(name) ?? PictureCatalog.forFile(ending: name)
    return picture.map { .picture($0) }
  }
}
