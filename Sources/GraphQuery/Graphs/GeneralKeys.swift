import GraphCore

/// The properties that every node of a graph of claims may have, whatever its kind.
public enum GeneralNodeKey: String, Hashable, Sendable, CaseIterable {
  /// Its other names, as a list.
  case aliases
  /// Its stable id.
  case id
  /// Its English name, or its first one.
  case name
  /// Its Russian name.
  case nameRussian = "name_ru"
  /// Its Chinese name.
  case nameChinese = "name_zh"
  /// What a reader should know besides.
  case note
  /// Its short form.
  case short
  /// When it began.
  case since
  /// When it ended.
  case until

  func value(of node: NodeID, in graph: Graph) -> QueryValue {
    let record = graph[node]
    switch self {
    case .aliases:
      return record.aliases.isEmpty ? .null : .list(record.aliases.map { .string($0) })
    case .id: return .string(record.id)
    case .name: return .string(record.names.text(in: .english))
    case .nameRussian: return QueryValue(text: record.names[.russian])
    case .nameChinese: return QueryValue(text: record.names[.chinese])
    case .note: return QueryValue(text: graph.claim(of: node).note)
    case .short: return QueryValue(text: record.short)
    case .since: return QueryValue(day: graph.claim(of: node).validity.since)
    case .until: return QueryValue(day: graph.claim(of: node).validity.closing)
    }
  }
}

/// The properties that every edge of a graph of claims may have, whatever its kind.
public enum GeneralEdgeKey: String, Hashable, Sendable, CaseIterable {
  /// When it was last seen to hold.
  case confirmed
  /// What a reader should know besides.
  case note
  /// When it began.
  case since
  /// When it ended: the first date on which it holds no longer, or an event's last day.
  case until

  func value(of claim: Claim) -> QueryValue {
    switch self {
    case .confirmed: QueryValue(day: claim.confirmed)
    case .note: QueryValue(text: claim.note)
    case .since: QueryValue(day: claim.validity.since)
    case .until: QueryValue(day: claim.validity.closing)
    }
  }
}

extension Validity {
  fileprivate var closing: CalendarDate? { until ?? last }
}
