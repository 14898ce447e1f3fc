public import GraphCore

extension Edition {
  /// How an edge is read from one of its ends, without dates: `is a member of the …`.
  ///
  /// In Chinese and Russian the relationship's label, since their sentences would inflect names.
  public func phrase(of edge: EdgeID, from node: NodeID) -> String {
    guard Words.of(language).usesSentences else { return label(of: edge) }
    let (claim, kind) = (graph.claim(of: edge), graph.kind(of: edge))
    let reading = kind.reading(of: claim)
    let isForward = graph[edge].source == node
    return filled(
      isForward ? reading.forward : reading.backward, claim, kind,
      other: graph[edge].otherEnd(than: node))
  }

  /// What stands above relationships of one thing with such others, in languages that tell them by
  /// labels; nil where the label says enough.
  public func heading(of edge: EdgeID, from node: NodeID) -> String? {
    guard !Words.of(language).usesSentences else { return nil }
    let reading = graph.kind(of: edge).reading(of: graph.claim(of: edge))
    let isForward = graph[edge].source == node
    return (isForward ? reading.forwardHeading : reading.backwardHeading)?.text(in: language)
  }

  /// The relationship as a noun; that of an edge with a level is the level's name.
  public func label(of edge: EdgeID) -> String {
    if let level = graph[edge].level { return graph.levels[level].name.text(in: language) }
    return graph.kind(of: edge).reading(of: graph.claim(of: edge)).label.text(in: language)
  }

  /// A claim about two things as a sentence without its stop: who, how, since when, how sure.
  ///
  /// English has a sentence read from the source, other languages `source — target: label dates`.
  public func sentence(of claim: Claim) -> String {
    switch claim.subject {
    case .edge(let id, let from, let to):
      return relation(claim, graph.schema[id], from, to)
    case .property(of: let node):
      let keys = graph[node].kinds.kinds.flatMap { graph.schema[$0].properties }
      let values = claim.properties.map { property in
        let key = keys.first { $0.key == property.key }
        let name = key?.name.text(in: language) ?? property.key
        return name + Words.of(language).colon + words(property.value, of: key)
      }
      let told = values.joined(separator: Words.of(language).semicolon)
      return joined([name(of: node) + " — " + told, details(of: claim)])
    case .node(let node): return joined([name(of: node), details(of: claim)])
    }
  }

  /// An edge as a sentence without its stop.
  public func sentence(of edge: EdgeID) -> String { sentence(of: graph.claim(of: edge)) }

  /// An edge as a sentence without its stop; one of an undirected kind is told from `node` on.
  public func sentence(of edge: EdgeID, from node: NodeID) -> String {
    let (kind, ends) = (graph.kind(of: edge), graph[edge])
    let isTurned = !kind.isDirected && ends.target == node
    let (from, to) = isTurned ? (ends.target, ends.source) : (ends.source, ends.target)
    return relation(graph.claim(of: edge), kind, from, to)
  }

  /// A date as it stands in sentences and lines of labels: `9 June 2017`, `09.06.2017`.
  package func labelDate(_ date: CalendarDate) -> String { Words.of(language).shortDate(date) }

  /// When a claim holds, in words; empty where both ends are open.
  public func dates(of validity: Validity) -> String {
    let words = Words.of(language)
    let date = labelDate
    let since = validity.since.map(date)
    if let last = validity.last {
      guard last != validity.since, let since else {
        return words(last.precision == .day ? .on : .within, date(last))
      }
      return words(.onRange, since, date(last))
    }
    switch (since, validity.until.map(date)) {
    case (let since?, let until?): return words(.sinceUntil, since, until)
    case (let since?, nil): return words(.since, since)
    case (nil, let until?): return words(.until, until)
    case (nil, nil): return ""
    }
  }

  /// What follows a claim: dates, remarkable properties, certainty, confidence, dispute; when it
  /// was last confirmed, if that is asked for and it has no end.
  func details(
    of claim: Claim, confirming: Bool = false, also others: [String] = []
  ) -> String {
    let words = Words.of(language)
    var remarks = remarkableProperties(of: claim) + others
    if confirming, claim.validity.exclusiveEnd == nil, let confirmed = claim.confirmed {
      remarks.append(words(.confirmed, words.date(confirmed)))
    }
    switch certainty(of: claim) {
    case .certain: break
    case .possiblyAlready: remarks.append(words(.possiblyAlready))
    case .possiblyStill: remarks.append(words(.possiblyStill))
    }
    switch claim.confidence {
    case .sourced: break
    case .stated: remarks.append(words(.stated))
    case .generalKnowledge: remarks.append(words(.generalKnowledge))
    }
    if claim.dispute != nil { remarks.append(words(.disputed)) }
    let tail = remarks.isEmpty ? "" : words.bracketed(remarks.joined(separator: words.semicolon))
    return [dates(of: claim.validity), tail].filter { !$0.isEmpty }.joined(separator: words.space)
  }

  /// What follows a claim seen from a day: its dates, if asked for, and the remarks upon it.
  func details(of claim: Claim, at day: Day, dated: Bool = true) -> String {
    let time = AskedTime(asOf: CalendarDate(day), knowledge: graph.knowledge)
    let edition = Edition(of: graph, at: time, in: language)
    guard !dated else { return edition.details(of: claim) }
    let (all, dates) = (edition.details(of: claim), dates(of: claim.validity))
    return all.hasPrefix(dates) ? all.dropFirst(dates.count).trimmed : all
  }

  /// The two ends of an edge: `India – Shanghai Cooperation Organisation`.
  func pair(_ edge: EdgeID) -> String {
    let ends = graph[edge]
    return name(of: ends.source) + " – " + name(of: ends.target)
  }

  /// The label of an edge and, of one with a level, its official wording.
  func fullLabel(of edge: EdgeID) -> String {
    let label = label(of: edge)
    return label + wordingMark(of: graph.claim(of: edge), after: label)
  }

  /// The labels of edges, each once.
  func labels(of edges: [EdgeID]) -> [String] {
    var seen: Set<String> = []
    return edges.map(label).filter { seen.insert($0).inserted }
  }

  /// The labels of edges held at once, each once, with all their official wordings.
  func fullLabel(of edges: [EdgeID]) -> String {
    let words = Words.of(language)
    let told = labels(of: edges).map { label in
      let wordings = edges.filter { self.label(of: $0) == label }
        .compactMap { wording(of: graph.claim(of: $0), after: label) }
      return wordings.isEmpty
        ? label : label + words.space + words.bracketed(wordings.joined(separator: words.semicolon))
    }
    return told.joined(separator: words.semicolon)
  }

  /// What a relationship is called, with its dates and remarks: `member, since 9 June 2017`.
  package func labelled(_ edge: EdgeID) -> String {
    joined([label(of: edge), details(of: graph.claim(of: edge))])
  }

  func joined(_ parts: [String]) -> String {
    let words = Words.of(language)
    let comma = words.usesSentences || words.space.isEmpty ? words.comma : " "
    return parts.filter { !$0.isEmpty }.joined(separator: comma)
      .replacingFirst(", (", with: " (").replacingFirst("，（", with: "（")
  }

  private func relation(
    _ claim: Claim, _ kind: RelationshipKind, _ from: NodeID, _ to: NodeID
  ) -> String {
    let stages = stageRemarks(of: claim, from: from, to: to)
    guard Words.of(language).usesSentences else {
      let label = claim.levelName(in: self) ?? kind.reading(of: claim).label.text(in: language)
      return joined([
        "\(name(of: from)) — \(name(of: to))" + Words.of(language).colon + label
          + wordingMark(of: claim, after: label),
        details(of: claim, also: stages),
      ])
    }
    let phrase = filled(kind.reading(of: claim).forward, claim, kind, other: to)
    return joined(["\(nameInSentence(from)) \(phrase)", details(of: claim, also: stages)])
  }

  private func filled(
    _ reading: String, _ claim: Claim, _ kind: RelationshipKind, other: NodeID
  ) -> String {
    Template(reading).filled { key in
      if key == "other" { return nameInSentence(other) }
      let property = kind.property(key)
      return claim[key].map { words($0, of: property) } ?? property?.name.text(in: language)
    }
  }

  /// Affirmed flags, the stage, and dates other than the beginning: `granted 10 July 2015`.
  private func remarkableProperties(of claim: Claim) -> [String] {
    guard case .edge(let id, _, _) = claim.subject else { return [] }
    return claim.properties.compactMap { property in
      let key = graph.schema[id].property(property.key)
      let name = key?.name.text(in: language) ?? property.key
      if property.value.flag == true { return name }
      if property.key == graph.schema.stage?.key { return words(property.value, of: key) }
      guard property.value.date != claim.validity.since else { return nil }
      return property.value.date.map { "\(name) \(labelDate($0))" }
    }
  }

  private func certainty(of claim: Claim) -> Certainty {
    let start = claim.validity.counted(knowledge: graph.knowledge).start
    let day = start > frame.last ? frame.last : max(frame.first, start)
    return claim.validity.certainty(on: day, knowledge: graph.knowledge)
  }
}

extension Claim {
  fileprivate func levelName(in edition: Edition) -> String? {
    properties.lazy.compactMap(\.value.level).first
      .map { edition.graph.levels[$0].name.text(in: edition.language) }
  }
}

extension Substring {
  /// The text without the spaces at its beginning.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    // Byte by byte, since the standard library's search costs more than the sentence.
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0 == part.utf8.first }) {
      if rest[start...].starts(with: part.utf8) {
        let end = rest.index(start, offsetBy: part.utf8.count)
        return String(self[..<start]) + other + self[end...]
      }
      rest = rest[rest.index(after: start)...]
    }
    return self
  }
}

extension Edition {
  /// What is disputed, and what speaks for which side.
  func sentence(of dispute: Dispute) -> String {
    let words = Words.of(language)
    let assessment = dispute.assessments.text(in: language).oneLine
    return words(.disputes, dispute.topics.text(in: language).oneLine, words.stopped(assessment))
  }
}
