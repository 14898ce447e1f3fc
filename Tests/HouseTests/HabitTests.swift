import Foundation
import Testing

/// Habits that a reader of the house relies on.
struct HabitTests {
  /// C rooms say the same in their header.
  private static let roomsWithoutSwift: Set<String> = [
    "CGraphviz", "CGraphvizLibrary", "CIsolation",
  ]

  @Test func everyRoomHasItsCard() throws {
    for room in try House.rooms() where !Self.roomsWithoutSwift.contains(room) {
      let card = try House.text("Sources/\(room)/\(room)+RoomCard.swift")
      let heads = card.lowercased().matches(of: #/(promise|takes|gives|sees|never): +\S/#)
      #expect(
        heads.map(\.output.1) == ["promise", "takes", "gives", "sees", "never"], "\(room)")
    }
  }

  @Test func nothingKnowsThisMachine() throws {
    let machine = [NSHomeDirectory() + "/", House.root.path + "/"]
    for path in try House.textFiles() {
      let text = try House.text(path)
      for trace in machine { #expect(!text.contains(trace), "\(path) names \(trace)") }
    }
  }

  /// What stops a program or hides a pointer does not stand in the rooms.
  @Test(arguments: ["try!", "as!", "fatalError(", "print("]) func roomsNeverSay(_ word: String)
    throws
  {
    for path in try House.files(in: "Sources") {
      let code = String(decoding: SwiftText(try House.text(path)).bytes, as: UTF8.self)
      let pattern = try Regex(#"(?:^|[^\w.])"# + NSRegularExpression.escapedPattern(for: word))
      #expect(code.firstMatch(of: pattern) == nil, "\(path) says \(word)")
    }
  }

  /// Where C is called: Graphviz, the child process, and the system's own calls; and where the
  /// program's own data are read in place.
  private static let doorsToC = [
    "Sources/GraphRender/Isolation/", "Sources/Graphviz/",
    "Sources/GraphSnapshot/SnapshotBytes.swift", "Sources/SCOCommand/Output/SystemCalls.swift",
    "Sources/SCOCommand/Output/Watchdog.swift",
  ]

  @Test func pointersStayAtTheDoorsToC() throws {
    let pattern = #/Unsafe\w*Pointer|\bunsafe\b/#
    for path in try House.files(in: "Sources")
    where !Self.doorsToC.contains(where: path.hasPrefix) {
      let code = String(decoding: SwiftText(try House.text(path)).bytes, as: UTF8.self)
      #expect(code.firstMatch(of: pattern) == nil, "\(path)")
    }
  }
}
