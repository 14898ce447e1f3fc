import Foundation
import Testing

/// A PDF for print: fonts inside, text that can be searched, in every language.
@Suite struct PDFTextTests {
  private static func tool(_ name: String, _ arguments: [String]) throws -> String {
    let run = try CommandRun(arguments, binary: URL(fileURLWithPath: "/usr/bin/\(name)"))
    #expect(run.status == 0)
    return run.text
  }

  private static let hasTools = ["pdffonts", "pdftotext"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  @Test(
    .enabled(if: hasTools, "poppler's tools are not installed"),
    arguments: [
      ("en", ["The SCO family at a glance", "Kazakhstan", "Member states"]),
      ("zh", ["上合组织大家庭一览", "哈萨克斯坦", "截至2025年11月30日"]),
      ("ru", ["Семья ШОС", "Казахстан", "по состоянию на 30.11.2025"]),
    ])
  func fontsAreInsideAndWordsAreFound(_ language: String, _ words: [String]) throws {
    let folder = try TemporaryFolder()
    for (name, more) in [("plain.pdf", []), ("sheets.pdf", ["--page", "a4", "--tile", "2x1"])] {
      let path = folder.path(name)
      let run = try CommandRun(["render", "family", "--language", language, "-o", path] + more)
      #expect(run.status == 0, "\(run.errors)")
      let fonts = try Self.tool("pdffonts", [path]).split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        // The columns are name, type, encoding, emb, sub, uni, and two numbers.
        let columns = font.split(separator: " ").suffix(5)
        #expect(columns.first == "yes" && columns.dropFirst(2).first == "yes", "\(font)")
      }
      let text = try Self.tool("pdftotext", [path, "-"])
      for word in words { #expect(text.contains(word), "\(name): \(word)") }
    }
  }
}
