internal import Diagnostics
internal import GraphData

/// The doubts as a list of work: by kind, each with its place and what would settle it.
struct Worklist {
  private let doubts: [Diagnostic]

  init(_ diagnostics: DiagnosticList) {
    doubts = diagnostics.filter { $0.severity == .doubt }
  }

  /// A heading a kind, a line a doubt, a line for what would confirm it; empty without doubts.
  var text: String {
    let kinds = Dictionary(grouping: doubts, by: \.id)
    return kinds.keys.sorted().map { id in
      let list = kinds[id] ?? []
      let fix = DataManualCatalog.page(id)?.fix ?? ""
      return "\(id): \(list.count). To do: \(fix)\n" + list.map(line).joined() + "\n"
    }.joined()
  }

  private func line(_ doubt: Diagnostic) -> String {
    let place = doubt.range.map { "\($0.start): " } ?? ""
    let notes = doubt.notes.map { note in
      let place = note.range.map { " (\($0.start))" } ?? ""
      return "    \(note.message)\(place)\n"
    }
    return "  \(place)\(doubt.message)\n" + notes.joined()
  }
}
