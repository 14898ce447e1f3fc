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
      check(load(mutant.text, shipped.header), seed, &outcome)
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

  /// Whole files with some damage, each among all others as they are shipped; 2,000 of them are
  /// made by `Benchmarks/mutations.py` with the released program.
  @Test func aDamagedFileAmongTheRest() throws {
    let shipped = try ShippedEntries()
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Graphs"
    let loader = DatasetLoader(schema: .sco)
    let files = try loader.load(folder: root).files
    var outcome = Outcome()
    for seed in 0..<12 {
      var random = RepeatableRandom(seed: UInt64(seed))
      let number = random.below(files.count)
      let entries = ShippedEntries.entries(of: files[number].text)
      guard !entries.isEmpty else { continue }
      var mutant = EntryMutant(entries, of: shipped)
      for _ in 0...random.below(3) { mutant.damage(&random) }
      var damaged = files
      damaged[number] = SourceFile(name: files[number].name, text: mutant.text)
      check(loader.load(damaged, root: root + "/"), seed, &outcome)
    }
    #expect(outcome.problems == [])
    #expect(outcome.refused > 0)
  }

  private func load(_ text: String, _ header: String) -> Dataset {
    DatasetLoader(schema: .sco).load(
      [
        SourceFile(name: "p/graph.yaml", text: header),
        SourceFile(name: "p/records.yaml", text: text),
      ], root: "p/")
  }

  private func check(_ dataset: Dataset, _ seed: Int, _ outcome: inout Outcome) {
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
      let hasPlace = printed.contains(#/^[^:\n]+\.yaml:[1-9][0-9]*:[1-9][0-9]*: /#)
      if !hasPlace || finding.range?.isValid != true {
        outcome.problems.append("\(seed): no place: \(printed)")
      }
      if finding.message.contains("internal") || finding.id == "data.refused" {
        outcome.problems.append("\(seed): \(printed)")
      }
    }
  }
}
