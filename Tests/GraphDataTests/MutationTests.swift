import Diagnostics
import GraphCore
import GraphData
import GraphTestSupport
import SCO
import Testing

/// The pocket's records, damaged in repeatable ways: each is accepted or explained.
@Suite struct MutationTests {
  @Test(arguments: 0..<8)
  func damagedDataAreAcceptedOrExplained(_ seed: Int) {
    var random = RepeatableRandom(seed: UInt64(seed))
    for round in 0..<250 {
      var mutant = Mutant(PocketData.records)
      for _ in 0...random.below(4) { mutant.damage(&random) }
      let dataset = DatasetLoader(schema: .sco).load(
        [PocketData.files[0], SourceFile(name: "pocket/records.yaml", text: mutant.text)],
        root: "pocket/")
      let problems = dataset.problems
      #expect(problems.isEmpty, "seed \(seed), round \(round): \(problems)\n\(mutant.text)")
    }
  }

  @Test func aFloodOfFindingsIsCutOff() {
    let entries = String(repeating: "{k: b},", count: 30_000)
    let dataset = PocketData.load("states: [\(entries)]")
    #expect(dataset.diagnostics.contains { $0.id == "data.many-findings" })
    #expect(dataset.diagnostics.count < 1_100)
    #expect(dataset.problems == [])
    let claims = (0..<3_000).map { "  - {from: a\($0), to: b, cite: doc}\n" }.joined()
    let names = PocketData.load("seated-in:\n" + claims)
    #expect(names.diagnostics.count < 1_100)
    #expect(names.diagnostics.map(\.id).contains("data.many-findings"))
  }

  @Test func theWholeOfRealDataSurvivesLostLines() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let loader = DatasetLoader(schema: .sco)
    let files = try loader.load(folder: root + "/Graphs").files
    var random = RepeatableRandom(seed: 1)
    for _ in 0..<4 {
      let damaged = files.map { file in
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        lines.remove(at: random.below(lines.count))
        return SourceFile(name: file.name, text: lines.joined(separator: "\n"))
      }
      #expect(loader.load(damaged, root: root + "/Graphs/").problems == [])
    }
  }
}

extension Dataset {
  /// What a data set must not be, whatever it was made of.
  fileprivate var problems: [String] {
    var problems: [String] = []
    if graph == nil, !diagnostics.hasErrors { problems.append("neither graph nor error") }
    if graph != nil, diagnostics.hasErrors { problems.append("both graph and error") }
    for diagnostic in diagnostics {
      let printed = DiagnosticFormatter().string(for: diagnostic)
      if diagnostic.range?.isValid != true { problems.append("no place: \(printed)") }
      if diagnostic.notes.contains(where: { !($0.range?.isValid ?? true) }) {
        problems.append("no place for a note: \(printed)")
      }
      if printed.utf8.count > 4_000 { problems.append("too long: \(diagnostic.id)") }
      if diagnostic.id == "data.refused" { problems.append(printed) }
    }
    return problems + (graph?.checkInvariants().map { "\($0)" } ?? [])
  }
}

/// A text and ways to damage it that keep much of its structure.
private struct Mutant {
  private(set) var scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  static let tokens = [
    "&a ", "*a ", "!!str ", "<<: ", "- ", ": ", "[", "]", "{", "}", "\"", "'", "# ", "|\n", "\n",
    "\t", "\u{0}", "\u{202E}", "\u{FEFF}", "\r\n", "---\n", "? ", "no", "~", "2001-02-30", "9999",
    "china", "since: ", "until: ", "value: ", "e\u{301}", "🧵", "\\", "%", "@", "0x7F", "  ",
    "dispute: start", "preferred: no", "cite: ", "between: [china, sco]", "level: strategic",
  ]

  mutating func damage(_ random: inout RepeatableRandom) {
    let place = random.below(scalars.count + 1)
    let length = min(random.below(30), scalars.count - place)
    switch random.below(6) {
    case 0: scalars.removeSubrange(place..<place + length)
    case 1: scalars.insert(contentsOf: scalars[place..<place + length], at: place)
    case 2:
      let token = Self.tokens[random.below(Self.tokens.count)].unicodeScalars
      scalars.insert(contentsOf: token, at: place)
    case 3:
      let token = Self.tokens[random.below(Self.tokens.count)].unicodeScalars
      scalars.replaceSubrange(place..<place + min(length, 6), with: token)
    case 4: swapWords(&random)
    default: dropLine(&random)
    }
  }

  /// Puts one word in another's place, so that names meet keys that they do not fit.
  private mutating func swapWords(_ random: inout RepeatableRandom) {
    let words = text.split { " ,[]{}\n:".contains($0) }
    guard words.count > 1 else { return }
    let (from, to) = (words[random.below(words.count)], words[random.below(words.count)])
    scalars = Array(
      text.replacing(from, with: to, maxReplacements: 1 + random.below(2)).unicodeScalars)
  }

  private mutating func dropLine(_ random: inout RepeatableRandom) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = random.below(lines.count)
    if random.once(in: 2) {
      lines.remove(at: number)
    } else {
      lines.swapAt(number, random.below(lines.count))
    }
    scalars = Array(lines.joined(separator: "\n").unicodeScalars)
  }
}
