import GraphCore

/// One line of a sketch, read.
enum SketchLine {
  case cover(above: String, below: String)
  case node(String, SketchTail)
  case edge(from: String, to: String, kind: String, isDirected: Bool, SketchTail)

  init(_ words: [String]) throws {
    if words.count == 3, words[1] == ">" {
      self = .cover(above: words[0], below: words[2])
    } else if words.count >= 3, words[1].hasPrefix("-") {
      let isDirected = words[1].hasSuffix("->")
      let kind = String(words[1].dropFirst().dropLast(isDirected ? 2 : 1))
      self = .edge(
        from: words[0], to: words[2], kind: kind, isDirected: isDirected,
        try SketchTail(words.dropFirst(3)))
    } else {
      self = .node(words[0], try SketchTail(words.dropFirst()))
    }
  }
}

/// What may follow a node or an edge on its line.
struct SketchTail {
  private(set) var since: CalendarDate?
  private(set) var until: CalendarDate?
  private(set) var day: CalendarDate?
  private(set) var level: String?
  private(set) var isDisputed = false
  private(set) var isProposed = false

  init(_ words: ArraySlice<String>) throws {
    var rest = Array(words.reversed())
    while let word = rest.popLast() {
      switch word {
      case "disputed": isDisputed = true
      case "proposed": isProposed = true
      case "since": since = try date(&rest)
      case "until": until = try date(&rest)
      case "on": day = try date(&rest)
      case "level": level = rest.popLast()
      default: throw FixtureError("a sketch has no word '\(word)'")
      }
    }
  }

  var validity: Validity {
    day.map { Validity(on: $0) } ?? Validity(since: since, until: until)
  }

  private func date(_ rest: inout [String]) throws -> CalendarDate {
    try CalendarDate(parsing: rest.popLast() ?? "")
  }
}
