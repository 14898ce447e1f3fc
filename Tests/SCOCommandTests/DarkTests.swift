import Foundation
import SCOGraphDiagrams
import Testing

/// `--dark auto`.
@Suite struct DarkTests {
  /// Every view of the data set: the light drawing with a style sheet, and nothing else.
  @Test func everyViewTurnsDark() throws {
    let folder = try TemporaryFolder()
    let words = ["render", "--quiet", "--all-views"]
    #expect(try CommandRun(words + [folder.path("light")]).status == 0)
    let run = try CommandRun(words + [folder.path("dark"), "--dark", "auto"])
    #expect(run.status == 0, "\(run.errors)")
    for view in try GraphSource().views().views {
      let name = "\(view.id).svg"
      let light = TemporaryFolder.bytes(of: folder.path("light/\(name)")) ?? []
      let dark = TemporaryFolder.bytes(of: folder.path("dark/\(name)")) ?? []
      let text = String(decoding: dark, as: UTF8.self)
      #expect(text.contains("@media (prefers-color-scheme:dark)"), "\(name)")
      let plain = text.replacing(#/<style>[^<]*<\/style>\n/#, with: "")
        .replacing(#/ class="dark-\d+"/#, with: "").replacing(#/ dark-\d+"/#, with: "\"")
      #expect(plain == String(decoding: light, as: UTF8.self), "\(name)")
    }
  }

  @Test func itIsForSVG() throws {
    let run = try CommandRun("render family --dark auto --format pdf")
    #expect(run.status == 64)
    #expect(run.errors == "error: '--dark' is for SVG; write to one.\n")
  }
}
