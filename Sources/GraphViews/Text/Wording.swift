import GraphCore
import GraphText

/// What a picture says of a claim: GraphText's sentences with their citation, dates, addresses.
struct Wording: Sendable {
  private let edition: Edition
  private let language: Language
  private let graph: Graph
  private let sentences = Known<DiagramSubject, String>()
  private let tellings = Known<[EdgeID], String>()
  private let documents = Known<Citation, String>()
  /// Browsers follow none that is longer.
  private let longestAddress = 2000
  private var words: Words { Words.of(language) }

  init(graph: Graph, frame: TimeFrame, language: Language) {
    (self.graph, self.language) = (graph, language)
    var edition = Edition(of: graph, at: AskedTime(frame, knowledge: graph.knowledge), in: language)
    edition.marksFallbacks = true
    self.edition = edition
  }

  /// What an edge says, with its dates and all its documents.
  func sentence(of id: EdgeID) -> String {
    sentences.value(of: .edge(id)) {
      words.stopped(withMiddleCut(capitalized(edition.sentence(of: id)), to: 4000))
        + cited(graph.claim(of: id))
    }
  }

  /// What some edges say, and what speaks for which side where they are disputed; nothing twice.
  func told(_ edges: [EdgeID]) -> String {
    tellings.value(of: edges) {
      joined(edges.flatMap { [sentence(of: $0), assessment(of: graph.claim(of: $0))] })
    }
  }

  /// The same of a claim.
  func told(_ claim: Claim) -> String {
    joined([sentence(of: claim) + cited(claim), assessment(of: claim)])
  }

  /// Sentences one after the other, each once.
  func joined(_ sentences: [String]) -> String {
    let told = sentences.filter { !$0.isEmpty }
    guard told.count > 1 else { return told.first ?? "" }
    return told.uniqued().joined(separator: words.space)
  }

  /// What a node is, with all its documents.
  func sentence(of node: NodeID) -> String {
    sentences.value(of: .node(node)) {
      words.stopped(edition.introduction(of: node)) + cited(graph.claim(of: node))
    }
  }

  /// The address of the first citation that has one we let through.
  func link(of claim: Claim) -> String? {
    claim.citations.lazy.compactMap { graph[$0.reference].url }.first {
      ($0.hasPrefix("https://") || $0.hasPrefix("http://")) && $0.utf8.count <= longestAddress
    }
  }

  /// A step of a way, from one of the edge's ends: what it says, and its dates.
  func step(_ id: EdgeID, from node: NodeID) -> (sentence: String, dates: String) {
    (edition.phrase(of: id, from: node), edition.dates(of: graph.claim(of: id).validity))
  }

  /// What an edge says of one of its ends, without the other.
  func phrase(of id: EdgeID, from node: NodeID) -> String {
    if let heading = edition.heading(of: id, from: node) { return heading }
    let phrase = edition.phrase(of: id, from: node)
    let other = edition.nameInSentence(graph[id].otherEnd(than: node))
    guard phrase.hasSuffix(other) else {
      return "\(phrase) \(graph[id].source == node ? "→" : "←")"
    }
    return phrase.dropLast(other.count) + "…"
  }

  /// What stands above ties of which the noun names the very end one comes from: `Employs …`, not
  /// `employer`, above who works there; nil where the noun names the other end, or words lack.
  func turnedHeading(of id: EdgeID, from node: NodeID) -> String? {
    let (kind, isForward) = (graph.kind(of: id), graph[id].source == node)
    let (own, other) = isForward ? (kind.source, kind.target) : (kind.target, kind.source)
    let noun = kind.reading.label.text(in: .english)
    guard kind.isDirected, own.role == noun, other.role != noun else { return nil }
    if let heading = edition.heading(of: id, from: node) { return heading }
    let words = phrase(of: id, from: node)
    return words.hasSuffix("…") ? words : nil
  }

  /// A citation in words: who, what, when, where in it; its address is the link.
  func words(of citation: Citation) -> String {
    documents.value(of: citation) { withMiddleCut(edition.heading(of: citation), to: 500) }
  }

  /// How a family of levels is called.
  func levelFamily(_ family: String) -> String { edition.familyName(family) }

  /// The official wording of a claim in quotes, unless it says what `label` says.
  func official(_ claim: Claim, after label: String) -> String? {
    edition.wording(of: claim, after: label)
  }

  /// A date as all lines of labels have it.
  func date(_ date: CalendarDate) -> String { edition.labelDate(date) }

  /// What speaks for which side, where a claim is disputed; empty where it is not.
  func assessment(of claim: Claim) -> String {
    guard let dispute = claim.dispute else { return "" }
    return topic(of: dispute) + words.colon
      + words.stopped(marked(graph[dispute].assessments))
  }

  /// What is disputed, marked where the language has no words of its own.
  func topic(of dispute: DisputeID) -> String { capitalized(marked(graph[dispute].topics)) }

  /// A text in the language, or in another with the mark of that one.
  func marked(_ text: LocalizedText) -> String { text.marked(in: language) }

  /// What a claim says, with its dates and without its citation.
  func sentence(of claim: Claim) -> String {
    words.stopped(capitalized(edition.sentence(of: claim)))
  }

  /// What a claim says, with its dates and all its documents.
  func sentence(withCitations claim: Claim) -> String {
    sentence(of: claim) + cited(claim)
  }

  /// A value in words.
  func words(of value: Value, _ key: PropertyKey?) -> String { edition.words(value, of: key) }

  /// What an edge says, with its dates and without its documents.
  func plain(_ id: EdgeID) -> String { sentence(of: graph.claim(of: id)) }

  /// What a node is, with its stage and without its documents.
  func plain(_ id: NodeID) -> String { words.stopped(edition.introduction(of: id)) }

  /// What a node is, with its stage, and a remark on it.
  func introduction(of id: NodeID, and remark: String) -> String {
    words.stopped(edition.introduction(of: id) + words.semicolon + remark)
  }

  /// The stage of a thing that is not at work, as a word.
  func remarkableStage(of node: NodeID) -> String? { edition.remarkableStage(of: node) }

  /// What an edge is called, with its dates and remarks.
  func labelled(_ id: EdgeID) -> String { edition.labelled(id) }

  /// When a claim holds, in words.
  func dates(of claim: Claim) -> String { edition.dates(of: claim.validity) }

  /// The documents of a claim in a line: publisher and date of each.
  func documents(of claim: Claim) -> String {
    claim.citations.map { briefly($0.reference) }.uniqued().joined(separator: words.semicolon)
  }

  /// Publisher and date of a document.
  func briefly(_ document: ReferenceID) -> String {
    let reference = graph[document]
    let parts = [reference.publisher ?? reference.title, reference.date.map(date)]
    return parts.compactMap { $0 }.joined(separator: language.comma)
  }

  /// A place in a document, as citations tell it.
  func place(_ locator: String) -> String { withMiddleCut(locator, to: 200) }

  private func cited(_ claim: Claim) -> String {
    guard !claim.citations.isEmpty else { return "" }
    let documents = claim.citations.map { words(of: $0) }.joined(separator: words.semicolon)
    return words.space + words.inSquareBrackets(documents)
  }
}

extension AskedTime {
  /// The time of a frame, its dates as full days.
  init(_ frame: TimeFrame, knowledge: Day) {
    let (first, last) = (CalendarDate(frame.first), CalendarDate(frame.last))
    let stretch = frame.isStretch ? try? AskedTime(during: first, last, knowledge: knowledge) : nil
    self = stretch ?? AskedTime(asOf: last, knowledge: knowledge)
  }
}

/// A text of at most some characters: a longer one loses its middle, so that the dates and the
/// place at its end stay.
func withMiddleCut(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit, text.count > limit else { return text }
  return "\(text.prefix(limit / 2))…\(text.suffix(limit / 2 - 1))"
}

/// The text with its first letter in upper case.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
