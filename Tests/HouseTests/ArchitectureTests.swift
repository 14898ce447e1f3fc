import Testing

/// The arrows between rooms are those of the table, in the import lines and in the manifest.
struct ArchitectureTests {
  @Test(arguments: Room.all) func importLinesStayWithinTheTable(room: Room) throws {
    let folder = room.name == "SCOData" ? "Graphs" : "Sources/\(room.name)"
    for path in try House.files(in: folder) {
      for module in imports(in: try House.text(path)) {
        #expect(
          room.sees.union(room.outside).contains(module), "\(path) imports \(module)")
      }
    }
  }

  @Test(arguments: Room.all) func manifestDrawsTheSameArrows(room: Room) throws {
    let declared = try #require(try Manifest().dependencies[room.name])
    #expect(declared == room.sees.union(room.outside).subtracting(Room.system))
  }

  @Test func everyRoomStandsInTheTable() throws {
    let known = Set(Room.all.map(\.name))
    for room in try House.rooms() { #expect(known.contains(room), "\(room) is in no table") }
    let targets = Set(try Manifest().dependencies.keys)
    #expect(targets.subtracting(known) == ["CGraphvizLibrary", "GraphTestSupport"])
  }

  @Test func arrowsRunInNoRing() {
    var remaining = Room.all
    while let leaf = remaining.firstIndex(where: { room in
      !remaining.contains { room.sees.contains($0.name) }
    }) {
      remaining.remove(at: leaf)
    }
    #expect(remaining.map(\.name) == [])
  }

  /// The C rooms include only their own headers, Graphviz's and the system's.
  @Test func onlyTheShimIncludesGraphviz() throws {
    for path in try House.files(in: "Sources", ending: ".c")
      + House.files(in: "Sources", ending: ".h")
    where !path.contains("CGraphviz") {
      let text = try House.text(path)
      #expect(!text.contains("gvc.h") && !text.contains("cgraph.h"), "\(path)")
    }
  }

  @Test func importLinesAreReadInAllTheirForms() {
    let text = """
      import A
        public import B
      @_exported public import C
      @testable import D
      import struct E.F
      // import G
      let x = "import H"
      """
    #expect(imports(in: text) == ["A", "B", "C", "D", "E"])
  }
}

/// The modules that import lines name, in order.
private func imports(in text: String) -> [String] {
  let line =
    #/^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
  return text.split(separator: "\n").compactMap { text in
    (try? line.prefixMatch(in: text)).flatMap { $0 }.map { String($0.output.1) }
  }
}
