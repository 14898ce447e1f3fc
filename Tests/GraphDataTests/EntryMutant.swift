import GraphTestSupport

/// Entries and ways to damage them that know what an entry is made of.
struct EntryMutant {
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
