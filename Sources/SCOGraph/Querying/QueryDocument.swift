internal import GraphCore
internal import GraphQuery
internal import GraphText

/// An answer as a JSON document, row by row: byte for byte the one that gathers its rows first.
struct QueryDocument: QueryStream {
  private let edition: Edition
  private let columns: [String]
  private let reader: any ElementReader
  private var claims: Set<ClaimID> = []
  private var hasRows = false
  private let writer = JSONWriter()

  init(_ edition: Edition, columns: [String], reader: any ElementReader) {
    (self.edition, self.columns, self.reader) = (edition, columns, reader)
  }

  var head: String {
    let names = JSONValue.Member("columns", .array(columns.map { .text($0) }))
    let members = writer.text(.object(edition.head(of: .query) + [names]), depth: 0)
    return members.dropLast(2) + ",\n  \"rows\": ["
  }

  mutating func line(_ values: [QueryValue], _ claims: [ClaimID]) -> String {
    defer { hasRows = true }
    self.claims.formUnion(claims)
    self.claims.formUnion(values.flatMap(\.elements).map { claim($0, edition.graph) })
    let row = ResultRow(columns: columns, values: values, claims: claims, reader: reader)
    return (hasRows ? "," : "") + "\n    " + writer.text(QueryJSON(edition).row(row), depth: 2)
  }

  func tail(cut: QueryCut?, incomparable: Int) -> String {
    let rest = writer.text(
      .object([
        .init("references", edition.json(references: claims.sorted().map { edition.graph[$0] })),
        .init("complete", .flag(cut == nil)),
        .init("cut", .optional(cut?.rawValue)),
        .init("incomparable", .integer(incomparable)),
      ]))
    return (hasRows ? "\n  ]," : "],") + rest.dropFirst()
  }
}
