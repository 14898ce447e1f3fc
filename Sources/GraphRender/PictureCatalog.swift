/// Every picture format there is, in alphabetical order.
public enum PictureCatalog {
  /// The formats; the type, the file and the line have the same name.
  public static let all: [any PictureFormat] = [
    PDFPicture(),
    PNGPicture(),
    SVGPicture(),
  ]

  /// The format of that name, or nil.
  public static func named(_ name: String) -> (any PictureFormat)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format of files with that ending (without a dot), or nil.
  public static func forFile(ending: String) -> (any PictureFormat)? {
    all.first { $0.fileExtension == ending.lowercased() }
  }
}
