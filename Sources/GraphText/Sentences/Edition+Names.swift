public import GraphCore

extension Edition {
  /// The name of a node in the edition's language, on one line.
  public func name(of node: NodeID) -> String {
    let names = graph[node].names
    return (marksFallbacks ? names.marked(in: language) : names.text(in: language)).oneLine
  }

  /// The name, marked where the thing is only proposed, or where nothing says whether it was there
  /// already.
  public func markedName(of node: NodeID) -> String {
    var marks = graph.presence(of: node, in: frame) == .proposed ? [Phrase.proposed] : []
    if isBeginningUnknown(of: node) { marks.append(.beginningUnknown) }
    guard !marks.isEmpty else { return name(of: node) }
    let words = Words.of(language)
    let text = marks.map { words($0) }.joined(separator: words.comma)
    return name(of: node) + words.space + words.bracketed(text)
  }

  /// Whether a thing that comes into being at some time has no beginning in the data, and the time
  /// asked about is before their last day: it counts then, although nothing says that it was there.
  ///
  /// What comes into being are the kinds that have a stage; states, places and people count in all
  /// ages.
  public func isBeginningUnknown(of node: NodeID) -> Bool {
    guard frame.first < graph.knowledge, let rule = graph.schema.stage else { return false }
    let validity = graph.claim(of: node).validity
    guard validity.since == nil, validity.last == nil,
      graph.presence(of: node, in: frame) == .present
    else { return false }
    return graph[node].kinds.kinds.contains { graph.schema[$0].property(rule.key) != nil }
  }

  /// The name as a sentence needs it: in English with its article.
  public func nameInSentence(_ node: NodeID) -> String {
    language == .english ? graph[node].nameInSentence.oneLine : name(of: node)
  }

  /// What a node is called as a kind: `state`.
  public func kindName(of node: NodeID) -> String {
    graph.kind(of: node)?.singular.text(in: language) ?? ""
  }

  /// A value in words: names of choices, terms and levels, dates written out, numbers with their
  /// unit.
  public func words(_ value: Value, of key: PropertyKey?) -> String {
    switch value {
    case .text(let text):
      key?.terms.first { $0.id == text }?.name.text(in: language) ?? text.oneLine
    case .localized(let text): text.text(in: language).oneLine
    case .integer(let integer): measured(String(integer), of: key)
    case .number(let number): measured(number.shortest, of: key)
    case .flag(let flag): Words.of(language)(flag ? .yes : .no)
    case .date(let date): Words.of(language).date(date)
    case .choice(let id):
      key?.choices.first { $0.id == id }?.name.text(in: language) ?? id
    case .level(let level): graph.levels[level].name.text(in: language)
    }
  }
}

extension Edition {
  private func measured(_ number: String, of key: PropertyKey?) -> String {
    key?.measure(number, in: language) ?? number
  }
}

extension Graph {
  /// A name for an edge that stays while its claim stays: kind, ends, beginning.
  ///
  /// `participates-in/india/sco/2017-06-09`; of edges that agree in all of it the second and
  /// later ones end in `/2`, `/3`.
  /// - Complexity: O(edges at the source).
  public func textID(of edge: EdgeID) -> String {
    let stem = stem(of: edge)
    let earlier = outgoing(from: self[edge].source).filter {
      $0 < edge && self.stem(of: $0) == stem
    }
    return earlier.isEmpty ? stem : "\(stem)/\(earlier.count + 1)"
  }

  private func stem(of id: EdgeID) -> String {
    let edge = self[id]
    let since = claim(of: id).validity.since.map { "/\($0)" } ?? ""
    return "\(schema[edge.kind].slug)/\(self[edge.source].id)/\(self[edge.target].id)\(since)"
  }
}
