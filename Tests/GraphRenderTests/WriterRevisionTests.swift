import Foundation
import GraphRender
import GraphViews
import Testing

/// A writer that gives other bytes has another revision: folders of drawings tell by it which of
/// their files are stale (`sco render --all-views`).
@Suite struct WriterRevisionTests {
  /// The revisions, and the digests of what they make of the drawings in `Fixtures`.
  ///
  /// A digest that differs asks for one thing: raise `revision` in the format's file by one, and
  /// write both here.
  private static let recorded: [String: (revision: Int, digest: String)] = [
    "pdf": (1, "474c380c15f3e21b"),
    "png": (1, "26a4d4279855ed19"),
    "svg": (1, "ef4cc238d100ab7e"),
  ]

  @Test(arguments: PictureCatalog.all.indices)
  func aWriterThatGivesOtherBytesHasAnotherRevision(index: Int) throws {
    let format = PictureCatalog.all[index]
    let digest = Self.digest(of: try Self.finished(format))
    let known = try #require(
      Self.recorded[format.name], "record revision 1 and digest \(digest) of '\(format.name)'")
    if digest != known.digest, format.revision <= known.revision {
      Issue.record(
        """
        \(type(of: format)) gives other bytes: raise its 'revision' to \(known.revision + 1), and \
        record that and the digest \(digest) of '\(format.name)' here
        """)
    } else {
      #expect(
        digest == known.digest && format.revision == known.revision,
        "record revision \(format.revision) and digest \(digest) of '\(format.name)' here")
    }
  }

  /// The drawings of each format, as Graphviz wrote them; PDF files are written in two ways.
  private static let drawings = [
    "pdf": ["plain.pdf", "packed.pdf"], "png": ["plain.png"], "svg": ["small.svg"],
  ]

  private static func finished(_ format: any PictureFormat) throws -> [UInt8] {
    try (drawings[format.name] ?? []).flatMap { try finished(format, $0) }
  }

  /// All that a writer does: a finished file, its dark twin joined to it, its sheets.
  private static func finished(_ format: any PictureFormat, _ name: String) throws -> [UInt8] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)")
    let raw = Array(try Data(contentsOf: path))
    var bytes = try format.finish(raw, with: Samples.text)
    if format.turnsDark {
      let text = String(decoding: raw, as: UTF8.self).replacing("\"black\"", with: "\"white\"")
      let dark = try format.finish(Array(text.utf8), with: Samples.text)
      bytes += try format.join(bytes, dark: dark)
    }
    if format.hasSheets, let choice = PaperChoice(named: "a4-portrait") {
      let fit = PaperFit(
        PageSize(width: 900, height: 500), on: choice, columns: 2, rows: 1)
      bytes += try format.cut(bytes, into: fit)
    }
    return bytes
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923).
  private static func digest(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The digest's own test vectors, as its authors publish them.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func digestsAreThosePublished(text: String, digest: String) {
    #expect(Self.digest(of: Array(text.utf8)) == digest)
  }
}
