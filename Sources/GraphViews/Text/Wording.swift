import GraphCore

/// Sentences for tooltips, dates in words, addresses: what a picture says of a claim.
struct Wording: Sendable {
  let graph: Graph
  let frame: TimeFrame
  let language: Language

  /// What an edge says, with its dates and its first citation.
  func sentence(of id: EdgeID) -> String {
    let edge = graph[id]
    let claim = graph.claim(of: id)
    var text = "\(nameInSentence(edge.source)) \(predicate(of: id, claim))"
    text = capitalized(text) + dates(of: claim) + "."
    if claim.dispute != nil { text += " Disputed: another claim contradicts this one." }
    return text + cited(claim)
  }

  /// What a node is, with its first citation.
  func sentence(of node: NodeID) -> String {
    let claim = graph.claim(of: node)
    let kind = graph.kind(of: node)?.singular.text(in: language) ?? ""
    let name = graph[node].names.text(in: language)
    return "\(name): \(kind)" + dates(of: claim) + "." + cited(claim)
  }

  /// The address of the first citation that has one we let through.
  func link(of claim: Claim) -> String? {
    claim.citations.lazy.compactMap { graph[$0.reference].url }.first {
      $0.hasPrefix("https://") || $0.hasPrefix("http://")
    }
  }

  private func predicate(of id: EdgeID, _ claim: Claim) -> String {
    let other = graph[id].target
    if language != .english {
      let label = graph.kind(of: id).reading(of: claim).label.text(in: language)
      return "— \(graph[other].names.text(in: language)): \(label)"
    }
    var text = ""
    var rest = graph.kind(of: id).reading(of: claim).forward[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let key = String(rest[rest.index(after: open)..<close])
      text += key == "other" ? nameInSentence(other) : claim[key]?.text ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func nameInSentence(_ node: NodeID) -> String {
    language == .english ? graph[node].nameInSentence : graph[node].names.text(in: language)
  }

  private func dates(of claim: Claim) -> String {
    let validity = claim.validity
    if let last = validity.last, let first = validity.since {
      return first == last ? ", \(date(first))" : ", \(date(first)) – \(date(last))"
    }
    let since = validity.since.map { ", \(FigureWords.since.text(in: language)) \(date($0))" }
    return (since ?? "") + (validity.until.map { " – \(date($0))" } ?? "")
  }

  private func cited(_ claim: Claim) -> String {
    guard let citation = claim.citations.first else { return "" }
    let reference = graph[citation.reference]
    let parts = [
      reference.publisher.map {
        reference.title.hasPrefix($0) ? reference.title : "\($0): \(reference.title)"
      }
        ?? reference.title, reference.date.map { date($0) }, citation.locator,
    ]
    let more = claim.citations.count > 1 ? " (+\(claim.citations.count - 1))" : ""
    return " [" + parts.compactMap { $0 }.joined(separator: ", ") + "]" + more
  }

  /// A date in the language's words.
  func date(_ date: CalendarDate) -> String {
    switch language {
    case .english: english(date)
    case .chinese: chinese(date)
    case .russian: russian(date)
    }
  }

  private func english(_ date: CalendarDate) -> String {
    let month = date.month.map { Self.months[$0 - 1] }
    return [date.day.map { "\($0)" }, month, "\(date.year)"].compactMap { $0 }
      .joined(separator: " ")
  }

  private func chinese(_ date: CalendarDate) -> String {
    "\(date.year)年" + (date.month.map { "\($0)月" } ?? "") + (date.day.map { "\($0)日" } ?? "")
  }

  private func russian(_ date: CalendarDate) -> String {
    let parts = date.description.split(separator: "-")
    return parts.reversed().joined(separator: ".")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// The text with its first letter in upper case.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
