internal import GraphCore
internal import GraphQuery
internal import GraphText

/// An answer as JSON Lines: the columns first, then each row, then the references.
struct QueryLines: QueryStream {
  let edition: Edition
  let columns: [String]
  let reader: any ElementReader
  private var claims: Set<ClaimID> = []
  private let writer = JSONWriter(isIndented: false)

  init(_ edition: Edition, columns: [String], reader: any ElementReader) {
    (self.edition, self.columns, self.reader) = (edition, columns, reader)
  }

  /// The first line.
  var head: String {
    let names = JSONValue.Member("columns", .array(columns.map { .text($0) }))
    return line(.object(edition.head(of: .query) + [names]))
  }

  /// The line of a row.
  mutating func line(_ values: [QueryValue], _ claims: [ClaimID]) -> String {
    self.claims.formUnion(claims)
    self.claims.formUnion(values.flatMap(\.elements).map { claim($0, edition.graph) })
    let row = ResultRow(columns: columns, values: values, claims: claims, reader: reader)
    return line(QueryJSON(edition).row(row))
  }

  /// The last line.
  func tail(cut: QueryCut?, incomparable: Int) -> String {
    let cited = claims.sorted().map { edition.graph[$0] }
    return line([
      "references": edition.json(references: cited), "complete": .flag(cut == nil),
      "cut": .optional(cut?.rawValue),
    ])
  }

  private func line(_ value: JSONValue) -> String { writer.text(value) + "\n" }
}
