import Testing

@testable import Graphviz

@Suite struct FontCheckTests {
  @Test func namesScriptAndPackage() {
    let missing = FontCheck.missingScripts(in: "SCO 上海合作组织 ШОС") { points in
      !points.contains(0x4E0A)
    }
    #expect(
      missing.map(\.description)
        == ["No installed font has Han characters; install fonts-noto-cjk."])
  }

  @Test func allMissingComeInAlphabeticalOrder() {
    let missing = FontCheck.missingScripts(in: "ไทย Тест test 한국 عربي") { _ in false }
    #expect(missing.map(\.script) == ["Arabic", "Cyrillic", "Hangul", "Latin", "Thai"])
  }

  @Test func silentWhereNobodyCanTell() {
    #expect(FontCheck.missingScripts(in: "中文 text") { _ in nil }.isEmpty)
  }

  @Test func asksForWhatTheTextHasAndNoMoreThanASample() {
    var asked: [[UInt32]] = []
    _ = FontCheck.missingScripts(in: "abcabc abcdefghijklm 123 !?") {
      asked.append($0)
      return true
    }
    #expect(asked == [Array("abcdefgh".unicodeScalars.map(\.value))])
  }

  @Test func fontconfigKnowsTheLettersOfItsFonts() {
    #expect(Calls.fontCovers([0x61]) != false)
    #expect(Calls.fontCovers([0x10FFFD]) != true)
  }

  @Test func scriptsAreInOrderAndDoNotOverlap() {
    let names = Script.all.map { $0.name.lowercased() }
    #expect(names == names.sorted())
    let ranges = Script.all.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }
}
