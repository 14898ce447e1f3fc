import GraphTestSupport
import Testing

@testable import GraphViews

/// Notes in columns: all of them, in their order, none too long for its column.
@Suite struct NoteColumnsTests {
  private static func notes(_ random: inout RepeatableRandom) -> [String] {
    (0..<Int.random(in: 1...40, using: &random)).map { number in
      let words = (0..<Int.random(in: 1...60, using: &random)).map { "w\(number)x\($0)" }
      return words.joined(separator: " ")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func everyWordStandsOnceInItsOrder(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let notes = Self.notes(&random)
    let count = Int.random(in: 1...4, using: &random)
    let columns = NoteColumns(count, within: 600, size: 8)
    var rest = notes[...]
    let first = columns.fill(&rest, lines: Int.random(in: 0...6, using: &random))
    // No note falls apart where that is not asked for.
    #expect(rest.allSatisfy(notes.contains))
    var sheets = [first]
    while !rest.isEmpty {
      let lines = Int.random(in: 3...20, using: &random)
      let before = rest
      sheets.append(columns.fill(&rest, lines: lines, breaking: true))
      #expect(rest != before, "a sheet takes something")
      #expect(sheets[sheets.count - 1].count <= count)
      #expect(sheets[sheets.count - 1].allSatisfy { $0.count <= lines })
    }
    let lines = sheets.flatMap { columns in columns.flatMap { $0 } }
    let words = lines.flatMap { $0.split(separator: " ") }
    #expect(words == notes.flatMap { $0.split(separator: " ") })
  }

  @Test func theLastSheetHasColumnsOfOneHeight() {
    var notes = (1...30).map { "\($0). a note" }[...]
    let columns = NoteColumns(3, within: 600, size: 8).fill(&notes, lines: 60)
    #expect(columns.map(\.count) == [10, 10, 10])
    #expect(notes.isEmpty)
  }
}
