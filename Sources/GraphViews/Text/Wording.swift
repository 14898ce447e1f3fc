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
    return filled(graph.kind(of: id).reading(of: claim).forward, claim, other)
  }

  /// A reading with the other end and the claim's properties put in.
  private func filled(_ reading: String, _ claim: Claim, _ other: NodeID) -> String {
    var text = ""
    var rest = reading[...]
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

  /// A step of a way, from one of the edge's ends: what it says, and its dates.
  func step(_ id: EdgeID, from node: NodeID) -> (sentence: String, dates: String) {
    let claim = graph.claim(of: id)
    let dates = dates(of: claim)
    let reading = graph.kind(of: id).reading(of: claim)
    let isForward = graph[id].source == node
    let other = graph[id].otherEnd(than: node)
    let text =
      language == .english
      ? filled(isForward ? reading.forward : reading.backward, claim, other)
      : "\(graph[other].names.text(in: language)): \(reading.label.text(in: language))"
    return (text, dates.hasPrefix(", ") ? String(dates.dropFirst(2)) : dates)
  }

  /// What an edge says of one of its ends, without the other.
  func phrase(of id: EdgeID, from node: NodeID) -> String {
    let reading = graph.kind(of: id).reading(of: graph.claim(of: id))
    let isForward = graph[id].source == node
    guard language == .english else {
      return "\(reading.label.text(in: language)) \(isForward ? "→" : "←")"
    }
    let phrase = isForward ? reading.forward : reading.backward
    return String(phrase.split(separator: "{").first ?? "").trimmingSpaces + " …"
  }

  /// A citation in words: publisher, title, date, place in it.
  func words(of citation: Citation) -> String {
    let reference = graph[citation.reference]
    let publisher = reference.publisher.flatMap { reference.title.hasPrefix($0) ? nil : $0 }
    let parts = [
      publisher.map { "\($0): \(reference.title)" } ?? reference.title,
      reference.date.map { date($0) }, citation.locator,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func cited(_ claim: Claim) -> String {
    guard let citation = claim.citations.first else { return "" }
    let more = claim.citations.count > 1 ? " (+\(claim.citations.count - 1))" : ""
    return " [\(words(of: citation))]\(more)"
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

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

/// The text with its first letter in upper case.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
