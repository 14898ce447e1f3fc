import Testing

/// Files and functions fit a glance.
struct SizeTests {
  /// Files that may be longer than the wall, each with its reason.
  private static let longFiles: [String: String] = [:]
  /// Functions that may be longer than the wall, as `file:line`'s file, each with its reason.
  private static let longFunctions: [String: String] = [:]

  /// Literals do not count: a sentence is searched for as it is printed.
  @Test func filesHaveNoMoreThan400LinesOf100Columns() throws {
    for path in try House.swiftFiles() {
      let lines = SwiftText(try House.text(path), keepingComments: true).lines()
      #expect(lines.count <= 401 || Self.longFiles[path] != nil, "\(path): \(lines.count) lines")
      for (number, line) in lines.enumerated()
      where line.unicodeScalars.count > 100 && !line.contains("#/") {
        Issue.record("\(path):\(number + 1): \(line.unicodeScalars.count) columns")
      }
    }
  }

  @Test func functionsOfTheRoomsHaveNoMoreThan60LinesAndFewerThan10ByMedian() throws {
    var lengths: [Int] = []
    for path in try House.files(in: "Sources") {
      for function in SwiftText(try House.text(path)).functions() {
        lengths.append(function.length)
        #expect(
          function.length <= 60 || Self.longFunctions[path] != nil,
          "\(path):\(function.line): a function of \(function.length) lines")
      }
    }
    #expect(lengths.count > 500)
    #expect(lengths.sorted()[lengths.count / 2] < 10)
  }

  @Test func noTwoFilesOfATargetShareAName() throws {
    for room in try House.rooms() {
      let names = try House.files(in: "Sources/\(room)").map { $0.split(separator: "/").last }
      #expect(names.count == Set(names).count, "\(room)")
    }
  }

  @Test func noTypeIsNamedAsAModule() throws {
    let rooms = Set(try House.rooms())
    let type = #/\b(?:struct|class|enum|protocol|actor|typealias) (\w+)/#
    for path in try House.files(in: "Sources") {
      let text = String(decoding: SwiftText(try House.text(path)).bytes, as: UTF8.self)
      for match in text.matches(of: type) {
        #expect(!rooms.contains(String(match.output.1)), "\(path): \(match.output.0)")
      }
    }
  }

  @Test func functionsAreMeasuredFromTheirFirstLineToTheirLast() {
    let text = #"""
      func one() { "}" }
      protocol P {
        func two()
        init(three: () -> Void)
      }
      // func four() {
      init(
        five: Int = { 5 }()
      ) throws -> Int where A == B {
        self.init("""
          {
          """)
      }
      subscript(six: Int) -> Int {
        /* } */ 6
      }
      """#
    #expect(
      SwiftText(text).functions().map { [$0.line, $0.length] } == [[1, 1], [7, 7], [14, 3]])
  }
}
