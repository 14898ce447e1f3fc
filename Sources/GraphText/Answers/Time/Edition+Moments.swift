public import GraphCore

extension Edition {
  /// The date of a moment, said as honestly as it is known: `9 June 2017`, `some time in 2013`.
  func words(dateOf moment: Timeline.Moment) -> String {
    let words = Words.of(language)
    let date = words.date(moment.date)
    return moment.date.precision == .day ? date : words(.someTime, date)
  }

  /// What happens at a moment, in a line: `upgraded  India – SCO: observer → member`.
  func words(of moment: Timeline.Moment) -> String {
    let claim = graph[moment.claim]
    var state = state(of: moment.claim)
    if let former = moment.former { state = self.state(of: former) + " → " + state }
    if let key = moment.key { state = stated(key, claim) + (state.isEmpty ? "" : ", " + state) }
    let told = [subject(of: claim), state].filter { !$0.isEmpty }
      .joined(separator: Words.of(language).colon)
    let remarks = details(of: claim, at: day(of: moment), dated: false)
    let range = moment.sort == .happened && claim.validity.last != claim.validity.since
    return joined([
      "\(word(for: moment))  \(told)", range ? dates(of: claim.validity) : "", remarks,
    ])
  }

  /// What happens at a moment, in a word.
  func word(for moment: Timeline.Moment) -> String {
    if let turn = moment.turn {
      return ChangeSort(turn).name.text(in: language).lowercased()
    }
    return moment.sort.name.text(in: language)
  }

  /// Who it is about: a thing with its kind, or two of them.
  private func subject(of claim: Claim) -> String {
    switch claim.subject {
    case .node(let node):
      name(of: node) + Words.of(language).space + Words.of(language).bracketed(kindName(of: node))
    case .property(of: let node): name(of: node)
    case .edge(_, from: let source, to: let target): name(of: source) + " – " + name(of: target)
    }
  }

  /// What a claim says of its subject: the label of a relationship, the value of a property.
  func state(of id: ClaimID) -> String {
    let claim = graph[id]
    switch claim.subject {
    case .node: return ""
    case .property(of: let node):
      let keys = graph[node].kinds.kinds.flatMap { graph.schema[$0].properties }
      return claim.properties.map { property in
        let key = keys.first { $0.key == property.key }
        let name = key?.name.text(in: language) ?? property.key
        return name + Words.of(language).colon + words(property.value, of: key)
      }.joined(separator: "; ")
    case .edge(let kind, _, _):
      let level = claim.properties.lazy.compactMap(\.value.level).first
      let label =
        level.map { graph.levels[$0].name } ?? graph.schema[kind].reading(of: claim).label
      let text = label.text(in: language)
      return text + wordingMark(of: claim, after: text)
    }
  }

  /// The name of the property that names a date.
  private func stated(_ key: String, _ claim: Claim) -> String {
    guard case .edge(let kind, _, _) = claim.subject else { return "" }
    return graph.schema[kind].property(key)?.name.text(in: language) ?? key
  }

  /// The kind of a claim's subject and the ids of its ends.
  func ends(of claim: Claim) -> (kind: String, from: String, to: String) {
    switch claim.subject {
    case .node(let node), .property(of: let node):
      (graph.kind(of: node)?.name ?? "", graph[node].id, "")
    case .edge(let kind, from: let source, to: let target):
      (graph.schema[kind].name, graph[source].id, graph[target].id)
    }
  }

  /// A moment in the shape `sco.timeline/1`.
  func json(moment: Timeline.Moment) -> JSONValue {
    let claim = graph[moment.claim]
    let ends = ends(of: claim)
    return [
      "date": .text(moment.date.description),
      "precision": .text("\(moment.date.precision)"),
      "sort": .text(moment.sort.rawValue),
      "turn": .optional(moment.turn?.rawValue),
      "kind": .text(ends.kind),
      "from": .text(ends.from),
      "to": ends.to.isEmpty ? .null : .text(ends.to),
      "before": moment.former.map { .text(state(of: $0)) } ?? .null,
      "state": .text(state(of: moment.claim)),
      "property": .optional(moment.key),
      "since": date(claim.validity.since),
      "until": date(claim.validity.exclusiveEnd),
      "confidence": .text(claim.confidence.rawValue),
      "disputed": .flag(claim.dispute != nil),
      "citations": json(citations: claim.citations),
    ]
  }

  private func day(of moment: Timeline.Moment) -> Day {
    moment.date.standsFor(knowledge: graph.knowledge)
  }
}

extension Timeline.Moment.Sort {
  /// What happens, in a word.
  public var name: LocalizedText {
    switch self {
    case .ended: LocalizedText("ends", zh: "结束", ru: "конец")
    case .changed: LocalizedText("changed", zh: "变更", ru: "изменено")
    case .began: LocalizedText("begins", zh: "开始", ru: "начало")
    case .happened: LocalizedText("takes place", zh: "举行", ru: "событие")
    case .stated: LocalizedText("dated", zh: "日期", ru: "дата")
    }
  }
}
