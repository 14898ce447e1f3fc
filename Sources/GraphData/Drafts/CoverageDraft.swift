import LocatedYAML

/// What became of one statement of a text, its names not yet looked up.
struct CoverageDraft {
  var row: LocatedText
  var text: LocatedText
  var rests: [LocatedText]
  var reason: LocatedText?
  var locator: LocatedText?
  var note: String?

  /// The row as the data set gives it.
  var published: CoverageRow {
    CoverageRow(
      id: row.text, text: text.text, rests: rests.map(\.text), reason: reason?.text,
      locator: locator?.text, note: note)
  }
}

/// A text that was read whole, and the ids of all its statements.
struct CoveredTextDraft {
  var text: LocatedText
  var rows: [String]
}
