import Foundation
import Graphviz
import Testing

@testable import GraphRender

@Suite struct PDFPictureTests {
  /// A file of three objects, dated in some zone, with a true table.
  static func file(date: String, title: String = "") -> [UInt8] {
    var text = "%PDF-1.5\n"
    var offsets: [Int] = []
    let info = "<< /Producer (x)\n   /CreationDate (D:\(date))\(title)\n>>"
    for (index, body) in ["<< /Kind /Page >>", info, "<< /Kind /Catalog >>"].enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(body)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for offset in offsets {
      text += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
    }
    return Array((text + "trailer\n<< /Size 4 >>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }

  @Test(arguments: [
    "20261122080221+08'00", "20261122000221Z", "20260101", "20261122080221-03'30'",
  ])
  func everyZoneGivesTheSameFile(date: String) throws {
    var text = Samples.text
    text.title = "Ж — 1"
    let expected = PDFPictureTests.file(
      date: "20251130000000Z", title: "\n   /Title <FEFF04160020201400200031>")
    let finished = try PDFPicture().finish(PDFPictureTests.file(date: date), with: text)
    #expect(String(decoding: finished, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test func aDayThatIsNoneIsTheFirstOfTheEpoch() throws {
    let text = PictureText(title: "", description: "", asOf: "soon")
    let finished = try PDFPicture().finish(PDFPictureTests.file(date: "20260101"), with: text)
    #expect(finished == PDFPictureTests.file(date: "19700101000000Z"))
  }

  @Test func aFileWithoutDateOrTableStaysAsItIs() throws {
    for text in ["%PDF-1.7\nno date", "%PDF-1.7\n/CreationDate (D:2026)\nno table"] {
      let bytes = Array(text.utf8)
      #expect(try PDFPicture().finish(bytes, with: Samples.text) == bytes)
    }
  }

  /// The objects that the table of a file leads to.
  private func objects(of bytes: [UInt8]) throws -> [Int] {
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    let start = try #require(text.range(of: "startxref\n", options: .backwards)).upperBound
    let table = try #require(Int(text[start...].prefix { $0.isNumber }))
    let lines = String(decoding: bytes[table...], as: Unicode.ASCII.self).split(separator: "\n")
    try #require(lines.first == "xref")
    let entries = lines.dropFirst(3).prefix { $0.hasSuffix("n ") }.map { Int($0.prefix(10)) ?? 0 }
    return entries.indices.map { $0 + 1 }.filter { number in
      bytes[entries[number - 1]...].starts(with: "\(number) 0 obj".utf8)
    }
  }

  @Test func graphvizsTableStaysAsTrueAsItWas() throws {
    let raw = try GraphvizRenderer.render(Samples.small, as: .pdf).bytes
    let bytes = try PDFPicture().finish(raw, with: Samples.text)
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(text.contains("/CreationDate (D:20251130000000Z)"))
    #expect(try objects(of: bytes) == objects(of: raw))
    #expect(try objects(of: bytes).count > 3)
  }

  @Test(.enabled(if: Tool.path(of: "pdfinfo") != nil, "the program pdfinfo is not installed"))
  func readersAgree() throws {
    let bytes = try PictureRenderer.render(Samples.request(as: PDFPicture())).bytes
    let answer = try Tool.run("pdfinfo", ["-isodates"], on: bytes)
    #expect(answer.code == 0)
    #expect(answer.output.contains("2025-11-30T00:00:00Z"))
    #expect(!answer.output.contains("Error"))
  }

  /// What tells of a packed file is written again: its title, its day, and what it said before.
  @Test(
    .enabled(if: Tool.path(of: "qpdf") != nil, "the program qpdf is not installed"),
    .enabled(if: Tool.path(of: "pdfinfo") != nil, "the program pdfinfo is not installed"))
  func aPackedFileGetsItsTitle() throws {
    let raw = try GraphvizRenderer.render(Samples.small, as: .pdf).bytes
    let packed = try PDFSheetsTests.packed(raw)
    #expect(try #require(PDFFile(packed)).isPacked)
    var text = Samples.text
    text.title = "Коридоры (A4) — 走廊"
    let finished = try PDFPicture().finish(packed, with: text)
    let isAppended = finished.starts(with: packed)
    #expect(isAppended)
    let answer = try Tool.run("pdfinfo", ["-isodates"], on: finished)
    #expect(answer.output.contains("Title:           \(text.title)"), "\(answer.output)")
    #expect(answer.output.contains("2025-11-30T00:00:00Z"), "\(answer.output)")
    #expect(answer.output.contains("Producer:"), "\(answer.output)")
    #expect(answer.code == 0 && !answer.output.contains("Error"))
    let check = try Tool.run("qpdf", ["--check"], on: finished)
    #expect(check.code == 0, "\(check.output)")
    let again = try PDFPicture().finish(packed, with: text)
    #expect(again == finished)
  }

  /// Whatever is cut off or changed in a packed file: it stays as it is, or has a title; no trap.
  @Test(.enabled(if: Tool.path(of: "qpdf") != nil, "the program qpdf is not installed"))
  func damagedPackedFilesTrapNothing() throws {
    let raw = try GraphvizRenderer.render(Samples.small, as: .pdf).bytes
    let whole = try PDFSheetsTests.packed(raw)
    for place in stride(from: 8, to: whole.count, by: max(whole.count / 80, 1)) {
      _ = try PDFPicture().finish(Array(whole.prefix(place)), with: Samples.text)
      var changed = whole
      changed[place] ^= 0x15
      _ = try PDFPicture().finish(changed, with: Samples.text)
    }
  }
}
