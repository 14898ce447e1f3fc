import Diagnostics
import GraphCore
import GraphData
import GraphTestSupport
import SCO
import Testing

/// Two thousand damaged pieces of the shipped data: each becomes a graph, or is refused in place.
@Suite struct ShippedMutationTests {
  /// What was damaged, and what the loader made of it.
  struct Outcome {
    var accepted = 0
    var refused = 0
    var problems: [String] = []
  }

  @Test func eachIsAcceptedOrRefusedWithItsPlace() throws {
    let shipped = try ShippedEntries()
    #expect(shipped.entries.count > 1_000)
    var outcome = Outcome()
    for seed in 0..<2_000 {
      var random = RepeatableRandom(seed: UInt64(seed))
      var mutant = EntryMutant(shipped.sample(&random), of: shipped)
      for _ in 0...random.below(3) { mutant.damage(&random) }
      check(mutant.text, shipped.header, seed, &outcome)
    }
    #expect(outcome.problems == [])
    #expect(outcome.accepted > 100 && outcome.refused > 1_000)
  }

  /// Pieces that nobody damaged hold: the mutants are refused for their damage.
  @Test func soundPiecesAreAccepted() throws {
    let shipped = try ShippedEntries()
    for seed in 0..<50 {
      var random = RepeatableRandom(seed: UInt64(seed))
      let mutant = EntryMutant(shipped.sample(&random), of: shipped)
      let dataset = load(mutant.text, shipped.header)
      #expect(dataset.graph != nil, "\(seed): \(dataset.diagnostics.map(\.message))")
    }
  }

  private func load(_ text: String, _ header: String) -> Dataset {
    DatasetLoader(schema: .sco).load(
      [
        SourceFile(name: "p/graph.yaml", text: header),
        SourceFile(name: "p/records.yaml", text: text),
      ], root: "p/")
  }

  private func check(_ text: String, _ header: String, _ seed: Int, _ outcome: inout Outcome) {
    let dataset = load(text, header)
    if let graph = dataset.graph {
      outcome.accepted += 1
      if dataset.diagnostics.hasErrors { outcome.problems.append("\(seed): graph and error") }
      outcome.problems += graph.checkInvariants().map { "\(seed): \($0)" }
    } else {
      outcome.refused += 1
      if !dataset.diagnostics.hasErrors { outcome.problems.append("\(seed): refused in silence") }
    }
    for finding in dataset.diagnostics {
      let printed = DiagnosticFormatter().string(for: finding)
      let hasPlace = printed.contains(#/^p/records\.yaml:[1-9][0-9]*:[1-9][0-9]*: /#)
      if !hasPlace || finding.range?.isValid != true {
        outcome.problems.append("\(seed): no place: \(printed)")
      }
      if finding.message.contains("internal") || finding.id == "data.refused" {
        outcome.problems.append("\(seed): \(printed)")
      }
    }
  }
}

/// Entries and ways to damage them that know what an entry is made of.
private struct EntryMutant {
  private var entries: [ShippedEntries.Entry]
  private let shipped: ShippedEntries

  init(_ entries: [ShippedEntries.Entry], of shipped: ShippedEntries) {
    (self.entries, self.shipped) = (entries, shipped)
  }

  /// The entries as one file, by section.
  var text: String {
    let sections = Dictionary(grouping: entries, by: \.section)
    return sections.keys.sorted().map { section in
      "\(section):\n"
        + (sections[section] ?? []).flatMap(\.lines).map { $0 + "\n" }.joined()
    }.joined()
  }

  static let values = [
    "2001-02-30", "0000", "9999-12-31", "2013-13", "20130523", "May 2013", "-5", "1e309", "yes",
    "~", "''", "[a, b]", "{a: b}", "[]", "{}", "china", "sco", "member", "proposed", "operating",
    "strategic-partnership", "general-knowledge", "\"\\u202E\"", "e\u{301}", "🧵", "Сhina", "&x",
    "*x", "!!int 3", "|", "2030", "1850", "99999999999999999999", "https://x y", "no-such-id#p. 1",
    "participates-in/india/sco", "2001/2002", "2002/2001",
  ]

  static let keys = [
    "id", "name", "from", "to", "between", "since", "until", "on", "cite", "status", "level",
    "stage",
    "dispute", "preferred", "confidence", "confirmed", "corrects", "extends", "sides", "aliases",
    "note", "sequence", "value", "claim", "reason", "rests", "row", "text", "iso2", "latitude",
  ]

  mutating func damage(_ random: inout RepeatableRandom) {
    guard !entries.isEmpty else { return }
    let number = random.below(entries.count)
    let line = random.below(entries[number].lines.count)
    switch random.below(12) {
    case 0: edit(number) { $0.remove(at: line) }
    case 1: edit(number) { $0.insert($0[line], at: line) }
    case 2: setValue(number, line, Self.values[random.below(Self.values.count)])
    case 3: setValue(number, line, someValue(&random))
    case 4: setKey(number, line, Self.keys[random.below(Self.keys.count)])
    case 5:
      let key = Self.keys[random.below(Self.keys.count)]
      let value = Self.values[random.below(Self.values.count)]
      edit(number) { $0.append("    \(key): \(value)") }
    case 6: edit(number) { $0[line] = " " + $0[line] }
    case 7: edit(number) { $0[line] = String($0[line].dropFirst()) }
    case 8: entries.remove(at: number)
    case 9: entries.append(entries[number])
    case 10: move(number, &random)
    default: misspell(number, line, &random)
    }
  }

  private mutating func edit(_ number: Int, _ change: (inout [String]) -> Void) {
    let entry = entries[number]
    var lines = entry.lines
    change(&lines)
    entries[number] = .init(
      section: entry.section, lines: lines.isEmpty ? ["  - {}"] : lines, id: entry.id)
  }

  /// The place after the colon of a line's key.
  private func colon(_ line: String) -> String.Index? { line.firstRange(of: ": ")?.upperBound }

  private mutating func setValue(_ number: Int, _ line: Int, _ value: String) {
    edit(number) { lines in
      guard let start = lines[line].firstRange(of: ": ")?.upperBound else { return }
      lines[line] = lines[line][..<start] + value
    }
  }

  private mutating func setKey(_ number: Int, _ line: Int, _ key: String) {
    edit(number) { lines in
      let indent = lines[line].prefix { $0 == " " || $0 == "-" }
      guard let end = lines[line].firstIndex(of: ":") else { return }
      lines[line] = indent + key + lines[line][end...]
    }
  }

  /// What stands behind some key of the shipped data.
  private func someValue(_ random: inout RepeatableRandom) -> String {
    let lines = shipped.entries[random.below(shipped.entries.count)].lines
    let line = lines[random.below(lines.count)]
    return colon(line).map { String(line[$0...]) } ?? "x"
  }

  private mutating func move(_ number: Int, _ random: inout RepeatableRandom) {
    let section = shipped.entries[random.below(shipped.entries.count)].section
    entries[number] = .init(section: section, lines: entries[number].lines, id: entries[number].id)
  }

  private mutating func misspell(_ number: Int, _ line: Int, _ random: inout RepeatableRandom) {
    let place = random.below(60)
    edit(number) { lines in
      var letters = Array(lines[line])
      guard letters.indices.contains(place) else { return }
      letters.remove(at: place)
      lines[line] = String(letters)
    }
  }
}
