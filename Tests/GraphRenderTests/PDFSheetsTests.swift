import Foundation
import GraphViews
import Graphviz
import Testing

@testable import GraphRender

/// A drawing over several sheets, whichever way the PDF file keeps its objects.
@Suite struct PDFSheetsTests {
  private static let fit = PaperFit(
    PageSize(width: 842, height: 595), on: PaperChoice(.a4, .landscape), columns: 2, rows: 2)

  private func drawn() throws -> [UInt8] {
    try PictureRenderer.render(Samples.request(as: PDFPicture())).bytes
  }

  /// The same file as later Cairo writes it: objects and table packed.
  static func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let (before, after) = (
      folder.appendingPathComponent("sco-\(UUID().uuidString).pdf"),
      folder.appendingPathComponent("sco-\(UUID().uuidString).pdf")
    )
    try Data(bytes).write(to: before)
    defer { for file in [before, after] { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Tool.path(of: "qpdf")))
    process.arguments = ["--object-streams=generate", "--no-warn", before.path, after.path]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: after))
  }

  @Test func aDrawingBecomesFourSheets() throws {
    let sheets = try PDFSheets.cut(try drawn(), into: Self.fit)
    let isAppended = sheets.starts(with: try drawn())
    #expect(isAppended)
    #expect(try boxes(of: sheets).count == 4)
    let added = String(decoding: sheets.dropFirst(try drawn().count), as: Unicode.ASCII.self)
    #expect(added.contains("/Count 4") && added.contains("/Prev "))
  }

  @Test(.enabled(if: Tool.path(of: "qpdf") != nil, "the program qpdf is not installed"))
  func aPackedFileBecomesTheSameSheets() throws {
    let packed = try Self.packed(try drawn())
    let before = try #require(PDFFile(packed))
    let count = pages(of: before).flatMap { PDFFile.entry("Count", in: $0) }
    #expect(before.isPacked)
    #expect(count == "1")
    let dated = try PDFPicture().finish(packed, with: Samples.text)
    #expect(dated != packed)
    #expect(try boxes(of: PDFSheets.cut(dated, into: Self.fit)).count == 4)
    let sheets = try PDFSheets.cut(packed, into: Self.fit)
    let isAppended = sheets.starts(with: packed)
    #expect(isAppended)
    let check = try Tool.run("qpdf", ["--check"], on: sheets)
    #expect(check.code == 0, "\(check.output)")
    #expect(check.output.contains("No syntax or stream encoding errors found"))
    let plain = try PDFSheets.cut(try drawn(), into: Self.fit)
    #expect(try boxes(of: sheets) == boxes(of: plain))
    #expect(try boxes(of: sheets).count == 4)
  }

  @Test(.enabled(if: Tool.path(of: "pdfinfo") != nil, "the program pdfinfo is not installed"))
  func readersFindFourSheets() throws {
    let answer = try Tool.run("pdfinfo", [], on: try PDFSheets.cut(try drawn(), into: Self.fit))
    #expect(answer.code == 0 && answer.output.contains("Pages:           4"), "\(answer.output)")
  }

  /// Whatever is cut off or changed: four sheets or a sentence, never a trap.
  @Test func damagedFilesAreRefused() throws {
    let whole = try drawn()
    for part in stride(from: 0, to: whole.count, by: max(whole.count / 60, 1)) {
      let refused = { (bytes: [UInt8]) in (try? PDFSheets.cut(bytes, into: Self.fit)) == nil }
      #expect(refused(Array(whole.prefix(part))))
      var changed = whole
      changed[part] ^= 0x15
      _ = refused(changed)
    }
    let error = #expect(throws: RenderError.self) {
      try PDFSheets.cut(Array("%PDF-1.7\nnone".utf8), into: Self.fit)
    }
    #expect("\(try #require(error))".contains("cannot be told apart"))
  }

  private func pages(of file: PDFFile) -> String? {
    PDFFile.reference("Root", in: file.trailer).flatMap(file.object)
      .flatMap { PDFFile.reference("Pages", in: $0) }.flatMap(file.object)
  }

  private func boxes(of bytes: [UInt8]) throws -> [String] {
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    let last = try #require(text.range(of: "/Type /Pages", options: .backwards)).lowerBound
    return text[..<last].matches(of: #/\/MediaBox \[ -?\d+ -?\d+ \d+ \d+ \]/#)
      .map { String($0.output) }.suffix(4)
  }
}

/// Unpacking, against what Python's `zlib` packed.
@Suite struct InflateTests {
  static let packed: [(text: String, bytes: [UInt8])] = [
    (
      "",
      [
        120, 218, 3, 0, 0, 0, 0, 1,
      ]
    ),
    (
      "abcabcabcabcabcabcabc",
      [
        120, 218, 75, 76, 74, 78, 196, 64, 0, 88, 117, 8, 11,
      ]
    ),
    (
      "The pages of this file",
      [
        120, 1, 1, 22, 0, 233, 255, 84, 104, 101, 32, 112, 97, 103, 101, 115, 32, 111, 102, 32,
        116, 104, 105, 115, 32, 102, 105, 108, 101, 89, 27, 7, 223,
      ]
    ),
    (
      (0..<40).map { "\($0) 0 obj" }.joined(separator: " "),
      [
        120, 218, 61, 208, 171, 17, 192, 48, 16, 3, 209, 86, 92, 130, 37, 229, 219, 78, 96, 72,
        250, 103, 33, 90, 163, 61, 244, 70, 115, 115, 204, 241, 61, 239, 80, 235, 54, 237, 214,
        238, 237, 209, 158, 237, 213, 222, 56, 147, 3, 81, 144, 194, 20, 168, 80, 5, 43, 92, 1,
        11, 217, 200, 94, 91, 145, 141, 108, 100, 35, 27, 217, 200, 70, 54, 114, 144, 131, 156,
        245, 6, 228, 32, 7, 57, 200, 65, 14, 114, 42, 255, 130, 126, 85, 169,
      ]
    ),
  ]

  @Test(arguments: packed.indices) func textsComeBack(index: Int) {
    let (text, bytes) = Self.packed[index]
    #expect(Inflate.bytes(of: bytes[...]).map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test func whatIsCutOffOrTooLongIsNone() {
    for (text, bytes) in Self.packed where !text.isEmpty {
      #expect(Inflate.bytes(of: bytes.prefix(bytes.count - 6)) == nil)
      #expect(Inflate.bytes(of: bytes[...], limit: text.utf8.count / 2) == nil)
      for place in bytes.indices.dropFirst(2) {
        var damaged = bytes
        damaged[place] ^= 0x5A
        _ = Inflate.bytes(of: damaged[...], limit: 4096)
      }
    }
  }
}
