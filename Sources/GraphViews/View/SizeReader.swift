import Diagnostics
import LocatedYAML

/// Reads how large a view wants to be in pixels: `size: {width: 1600}` or `size: {dpi: 300}`.
enum SizeReader {
  static func size(_ map: inout MapReader) -> PixelSize? {
    guard let mapping = map.map("size") else { return nil }
    var inner = MapReader(mapping, of: "a size")
    let (width, dots) = (inner.text("width"), inner.text("dpi"))
    var size: PixelSize?
    if let width {
      size = Int(width.text).flatMap { PixelSize.widths.contains($0) ? .width($0) : nil }
      if size == nil { inner.report(wrong(width, "a width in pixels from 100 to 20000")) }
    } else if let dots {
      size = Double(dots.text).flatMap {
        PixelSize.resolutions.contains($0) ? .dotsPerInch($0) : nil
      }
      if size == nil { inner.report(wrong(dots, "a resolution from 10 to 1200 dots per inch")) }
    }
    if (width == nil) == (dots == nil) {
      let message = "a size says either 'width' or 'dpi'; paper is said by 'page'"
      inner.report(ViewManuals.badSize(message, at: mapping.range))
    }
    map.report(inner.finish())
    return size
  }

  private static func wrong(_ text: LocatedText, _ wanted: String) -> Diagnostic {
    ViewManuals.badSize("\(Excerpt.quoted(text.text)) is not \(wanted)", at: text.range)
  }
}
