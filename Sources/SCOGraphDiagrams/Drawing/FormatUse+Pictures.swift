internal import GraphRender
public import SCOGraph

extension FormatUse {
  /// The uses of all formats: of answers, of texts, of pictures.
  public static var all: [FormatUse] {
    ofTexts
      + PictureCatalog.all.map { format in
        FormatUse(
          format.name, of: "A picture", summary: "a file of type \(format.mediaType)",
          lost: format.losses)
      }
  }
}
