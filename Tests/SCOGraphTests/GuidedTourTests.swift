import Foundation
import Testing

/// The guided tour is what is compiled here, and it runs.
@Suite struct GuidedTourTests {
  private func lines(_ path: String) throws -> [Substring] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func thePageHoldsTheCodeThatIsCompiled() throws {
    let page = try lines("Sources/SCOGraph/SCOGraph.docc/GuidedTour.md")
    var (isCode, shown): (Bool, [Substring]) = (false, [])
    for line in page {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode {
        shown.append(line)
      }
    }
    let compiled = try lines("Tests/SCOGraphTests/GuidedTour.swift")
      .drop { $0 != "  // Tour begins" }.dropFirst().prefix { $0 != "  // Tour ends" }
      .map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }
    #expect(shown.count > 40)
    #expect(shown == compiled)
  }

  @Test func itRuns() throws {
    var printed: [String] = []
    try guidedTour { printed.append($0) }
    let text = printed.joined(separator: "\n")
    #expect(printed.first == "Pakistan")
    #expect(text.contains("Kazakhstan 2001-06-15 true"))
    #expect(text.contains("permanent-comprehensive-strategic"))
    #expect(text.contains("union-state not comparable"))
    #expect(text.contains("Ташкент"))
    #expect(text.contains("Iran and Belarus are"))
  }
}
