import Foundation
import SCOGraphDiagrams
import Testing

/// The gallery shows what the program draws today: told by the DOT text, not by pixels.
struct GalleryTests {
  private static let views = (try? GraphSource().views().views) ?? []

  @Test(arguments: views.map(\.id)) func pictureIsFresh(id: String) throws {
    let view = try #require(Self.views.first { $0.id == id })
    let diagram = try DiagramBuilder.diagram(view, of: .sco)
    let kept = try House.text("Graphs/Gallery/\(id).gv")
    #expect(diagram.dot == kept, "run Scripts/gallery and look at the pictures")
    #expect(try House.text("Graphs/Gallery/\(id).svg").contains("<title"))
  }

  @Test func nothingElseHangsThere() throws {
    let names = try House.files(in: "Graphs/Gallery", ending: "").map { $0.split(separator: "/") }
      .compactMap(\.last).map(String.init).sorted()
    #expect(names == Self.views.flatMap { ["\($0.id).gv", "\($0.id).svg"] }.sorted())
  }
}
