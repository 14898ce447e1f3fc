import Foundation
import GraphRender
import GraphViews
import Graphviz
import Testing

/// Laws of every format of the catalog.
@Suite struct PictureFormatTests {
  @Test func catalogIsTheFolderInAlphabeticalOrder() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/GraphRender/Formats").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Picture.swift") }.map { String($0.dropLast(6)) }.sorted()
    #expect(PictureCatalog.all.map { "\(type(of: $0))" } == files)
  }

  @Test func namesAndEndingsFindTheirFormat() throws {
    for format in PictureCatalog.all {
      #expect(PictureCatalog.named(format.name)?.mediaType == format.mediaType)
      #expect(
        PictureCatalog.forFile(ending: format.fileExtension.uppercased())?.name == format.name)
      #expect(format.losses.hasSuffix("."))
      #expect(GraphvizRenderer.supports(format.kind))
    }
    #expect(PictureCatalog.named("docx") == nil)
    #expect(PictureCatalog.forFile(ending: "") == nil)
  }

  @Test(arguments: PictureCatalog.all.indices)
  func sameBytesTwiceAndInAChild(index: Int) throws {
    let request = Samples.request(as: PictureCatalog.all[index])
    let first = try PictureRenderer.render(request)
    #expect(try PictureRenderer.render(request) == first)
    #expect(try IsolatedRenderer().render(request) == first)
  }

  /// Files of lines and of pixels tell the same size in points.
  @Test func filesTellHowLargeTheyAre() throws {
    let (svg, png) = (SVGPicture(), PNGPicture())
    let lines = try PictureRenderer.render(Samples.request(as: svg)).bytes
    let pixels = try PictureRenderer.render(Samples.request(as: png)).bytes
    let one = try #require(svg.size(of: lines, at: .natural))
    let two = try #require(png.size(of: pixels, at: .natural))
    #expect(one.width > 50 && abs(one.width - two.width) < 1.5)
    #expect(abs(one.height - two.height) < 1.5)
    #expect(png.size(of: pixels, at: .pixelWidth(400)) == nil)
    #expect(svg.size(of: [], at: .natural) == nil && png.size(of: [], at: .natural) == nil)
  }

  @Test(arguments: PictureCatalog.all.indices)
  func whatIsNoPictureIsRefused(index: Int) throws {
    let format = PictureCatalog.all[index]
    for bytes in [[], Array("\u{89}PNG".utf8), Array("%PDX-1.7 <svg".utf8)] as [[UInt8]] {
      let error = #expect(throws: RenderError.self) {
        try format.finish(bytes, with: Samples.text)
      }
      #expect(error?.code == .renderFailed)
    }
  }
}
