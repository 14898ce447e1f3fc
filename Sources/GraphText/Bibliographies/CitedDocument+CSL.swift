import GraphCore

/// CSL-JSON as the input schema of the Citation Style Language 1.0.2 has it.
extension CitedDocument {
  /// The item.
  var csl: JSONValue {
    let type = Self.cslTypes[reference.kind] ?? "document"
    let isPeriodical = type.hasPrefix("article")
    let members: [(String, JSONValue?)] = [
      ("id", .text(reference.id)),
      ("type", .text(type)),
      ("title", .text(reference.title)),
      ("author", reference.author.map { [["literal": .text($0)]] }),
      (isPeriodical ? "container-title" : "publisher", reference.publisher.map { .text($0) }),
      ("issued", reference.date.map { ["date-parts": [Self.parts(of: $0)]] }),
      ("accessed", reference.accessed.map { ["date-parts": [Self.parts(of: $0)]] }),
      ("URL", reference.url.map { .text($0) }),
      ("language", reference.language.map { .text($0) }),
      ("note", note.map { .text($0) }),
    ]
    return .object(members.compactMap { key, value in value.map { .init(key, $0) } })
  }

  /// The item types of sorts of document; all others are `document`.
  private static let cslTypes = [
    "analysis": "article", "data-set": "dataset", "legal-text": "legislation",
    "news": "article-newspaper", "official": "report", "reference": "webpage",
    "seed": "article-newspaper", "weak": "webpage",
  ]

  private static func parts(of date: CalendarDate) -> JSONValue {
    .array([date.year, date.month, date.day].compactMap { $0 }.map { .integer($0) })
  }
}
