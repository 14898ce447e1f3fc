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

  /// The words that a picture says on hovering and to those who hear it are those of today's
  /// program: they do not hang on fonts, as places do.
  @Test(arguments: views.map(\.id)) func pictureSaysWhatItWould(id: String) throws {
    let view = try #require(Self.views.first { $0.id == id })
    let drawn = try DiagramBuilder.diagram(view, of: .sco).picture(as: SVGPicture())
    let kept = try House.text("Graphs/Gallery/\(id).svg")
    let today = String(decoding: drawn.bytes, as: UTF8.self)
    #expect(Self.said(in: kept) == Self.said(in: today), "delete the picture, run Scripts/gallery")
  }

  private static func said(in svg: String) -> [String] {
    svg.matches(of: #/<title[^>]*>([^<]*)|aria-label="([^"]*)"/#).map {
      String($0.output.1 ?? $0.output.2 ?? "")
    }
  }

  /// Ids that links and style sheets can rely on, classes, links to the documents, no script.
  @Test(arguments: views.map(\.id)) func pictureKeepsTheRecipe(id: String) throws {
    let svg = try House.text("Graphs/Gallery/\(id).svg")
    let ids = svg.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("diagram-\(id)"))
    let groups = svg.matches(of: #/<g id="([^"]*)" class="(\w+)/#).map { String($0.output.2) }
    #expect(Set(groups).isSubset(of: ["graph", "cluster", "node", "edge"]))
    #expect(groups.contains("node"))
    #expect(svg.contains(#/<a [^>]*href="https?:/#))
    #expect(!svg.contains("<script") && !svg.contains(#/<[^>]* on\w+="/#))
    #expect(!svg.contains(#/<svg [^>]*(width|height)=/#) && svg.contains("viewBox="))
    for sign in ["role=\"graphics-document", "<title id=", "<desc id=", "xml:lang=\"en\""] {
      #expect(svg.contains(sign), "\(sign)")
    }
  }

  @Test func nothingElseHangsThere() throws {
    let names = try House.files(in: "Graphs/Gallery", ending: "").map { $0.split(separator: "/") }
      .compactMap(\.last).map(String.init).sorted()
    #expect(names == Self.views.flatMap { ["\($0.id).gv", "\($0.id).svg"] }.sorted())
  }
}
