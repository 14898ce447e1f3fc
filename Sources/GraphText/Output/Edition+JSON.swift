public import GraphCore
import GraphPaths

extension Edition {
  /// The members that every document begins with: shape, data set, time.
  package func head(of shape: AnswerShape) -> [JSONValue.Member] {
    let frame = time.frame
    let during: JSONValue = frame.isStretch ? .text("\(frame.first)/\(frame.last)") : .null
    return [
      .init("schema", .text(shape.id)),
      .init("dataset", .text(graph.header.name)),
      .init("asOf", frame.isStretch ? .null : .text(frame.last.description)),
      .init("during", during),
      .init("warnings", .array(warnings.map { .text($0) })),
    ]
  }

  /// A node: id, kind, name.
  public func json(node: NodeID) -> JSONValue {
    [
      "id": .text(graph[node].id),
      "kind": .text(graph.kind(of: node)?.name ?? ""),
      "name": .text(graph[node].names.text(in: language)),
    ]
  }

  /// An edge with its claim; `forward` is null for an undirected kind.
  public func json(edge id: EdgeID, forward: Bool?) -> JSONValue {
    let (edge, claim, kind) = (graph[id], graph.claim(of: id), graph.kind(of: id))
    let stage = graph.schema.stage?.key
    let own = ["granted", "formalised"] + [stage].compactMap { $0 }
    let others = claim.properties.filter { !own.contains($0.key) }
    return [
      "id": .text(graph.textID(of: id)),
      "kind": .text(kind.name),
      "from": .text(graph[edge.source].id),
      "to": .text(graph[edge.target].id),
      "forward": forward.map { .flag($0) } ?? .null,
      "since": date(claim.validity.since),
      "until": date(claim.validity.exclusiveEnd),
      "granted": date(claim["granted"]?.date),
      "formalised": date(claim["formalised"]?.date),
      "stage": .optional(stage.flatMap { claim[$0]?.text }),
      "properties": json(properties: others),
      "confidence": .text(claim.confidence.rawValue),
      "certainty": .text(graph.certainty(of: id, in: frame).rawValue),
      "disputed": .flag(claim.dispute != nil),
      "citations": json(citations: claim.citations),
    ]
  }

  package func date(_ date: CalendarDate?) -> JSONValue { .optional(date?.description) }

  func json(properties: [Property]) -> JSONValue {
    .object(properties.map { .init($0.key, json($0.value)) })
  }

  /// Citations: reference and locator.
  public func json(citations: [Citation]) -> JSONValue {
    .array(
      citations.map { citation in
        [
          "reference": .text(graph[citation.reference].id),
          "locator": .optional(citation.locator),
        ]
      })
  }

  /// The references that claims cite, by id, in the order of their ids.
  public func json(references claims: [Claim]) -> JSONValue {
    json(referencesOf: claims.flatMap(\.citations))
  }

  /// The references of some citations by id, in the order of their ids.
  public func json(referencesOf citations: [Citation]) -> JSONValue {
    let cited = Set(citations.map(\.reference)).map { graph[$0] }
    return .object(cited.sorted { $0.id < $1.id }.map { .init($0.id, json(reference: $0)) })
  }

  /// A reference with all that is known of it.
  public func json(reference: Reference) -> JSONValue {
    [
      "title": .text(reference.title),
      "publisher": .optional(reference.publisher),
      "author": .optional(reference.author),
      "date": date(reference.date),
      "accessed": date(reference.accessed),
      "url": .optional(reference.url),
      "document": .optional(reference.document),
      "language": .optional(reference.language),
      "kind": .text(reference.kind),
    ]
  }

  /// A citation as data write it, `charter#art. 2`.
  package func identifier(_ citation: Citation) -> String {
    graph[citation.reference].id + (citation.locator.map { "#\($0)" } ?? "")
  }

  /// A value as JSON has it; dates, choices and levels as text.
  public func json(_ value: Value) -> JSONValue {
    switch value {
    case .text(let text), .choice(let text): .text(text)
    case .localized(let text): json(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .date(let date): .text(date.description)
    case .level(let level): .text(graph.levels[level].id)
    }
  }

  func json(_ text: LocalizedText) -> JSONValue {
    .object(text.languages.map { .init($0.rawValue, .optional(text[$0])) })
  }
}

extension Validity {
  /// The first date on which it no longer holds, at the precision in which its end is known; nil
  /// where it is open or lies beyond the year 9999.
  public var exclusiveEnd: CalendarDate? {
    guard let last else { return until }
    switch last.precision {
    case .day: return CalendarDate(within: last.lastDay.advanced(by: 1))
    case .month: return Self.month(after: last)
    case .year: return CalendarDate(year: last.year + 1)
    }
  }

  private static func month(after date: CalendarDate) -> CalendarDate? {
    let next = CalendarDate(within: date.lastDay.advanced(by: 1))
    return next.flatMap { CalendarDate(year: $0.year, month: $0.month) }
  }
}
