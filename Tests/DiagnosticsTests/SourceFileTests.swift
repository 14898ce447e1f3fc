import Diagnostics
import Testing

@Suite struct SourceFileTests {
  static let texts = ["", "\n", "a", "a\nb", "a\r\nb\r\n", "é中\n🙂x\n\nz", "no break\u{85}here"]

  @Test(arguments: texts)
  func offsetsAndLocationsAreInverse(_ text: String) {
    let file = SourceFile(name: "f", text: text)
    var offset = 0
    for scalar in text.unicodeScalars {
      let location = file.location(utf8Offset: offset)
      if scalar != "\n", scalar != "\r" {
        #expect(file.utf8Offset(of: location) == offset)
        #expect(location.isValid)
      }
      offset += UTF8.width(scalar)
    }
    #expect(file.location(utf8Offset: offset + 9) == file.location(utf8Offset: offset))
  }

  @Test(arguments: texts)
  func linesAreTheTextSplit(_ text: String) {
    let file = SourceFile(name: "f", text: text)
    let plain = String(text.unicodeScalars.filter { $0 != "\r" }.map(Character.init))
    let expected = plain.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect((1...file.lineCount).map { String(file.line($0)) } == expected.map { String($0) })
  }

  @Test func placesOutsideAreInvalidAndTheirLinesEmpty() {
    let file = SourceFile(name: "f", text: "ab\nc")
    #expect(SourceLocation(file: file, line: 1, column: 3).isValid)
    #expect(!SourceLocation(file: file, line: 1, column: 4).isValid)
    #expect(!SourceLocation(file: file, line: 3, column: 1).isValid)
    #expect(file.line(3) == "")
    #expect(file.line(0) == "")
  }

  @Test func columnsCountScalars() {
    let file = SourceFile(name: "dir/f.yaml", text: "x\n中e\u{301}y")
    #expect(file.location(utf8Offset: 8).description == "dir/f.yaml:2:4")
  }

  @Test func rangesGiveTheirText() {
    let file = SourceFile(name: "f", text: "one\ntwo 中 three")
    let start = SourceLocation(file: file, line: 2, column: 5)
    #expect(SourceRange(start, length: 1).text == "中")
    #expect(SourceRange(file: file, utf8: 1..<6).text == "ne\ntw")
    #expect(SourceRange(start, SourceLocation(file: file, line: 1, column: 1)).text == "")
  }
}
