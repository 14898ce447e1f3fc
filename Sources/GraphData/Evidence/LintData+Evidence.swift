import GraphCore

extension LintData {
  /// Everything by which questions may call a thing but its id.
  func names(ofNode number: Int) -> [String] {
    let node = nodes[number]
    let names = node.names.languages.compactMap { node.names[$0] }
    return names + [node.short].compactMap { $0 } + node.aliases
  }

  /// The days on which a claim is counted.
  func days(of claim: Int) -> DayInterval {
    claims[claim].validity.counted(knowledge: header.knowledge)
  }

  /// The documents that a claim rests on, each once, in order.
  func references(of claim: Int) -> [Reference] {
    var seen: Set<ReferenceID> = []
    return claims[claim].citations.map(\.reference).filter { seen.insert($0).inserted }
      .map { references[$0.index] }
  }

  /// Whether a claim is a property that rests on what its entity rests on.
  func inheritsCitations(_ claim: Int, from owners: [NodeID: Int]) -> Bool {
    guard case .property(of: let node) = claims[claim].subject, let owner = owners[node] else {
      return false
    }
    return claims[owner].citations == claims[claim].citations
  }

  /// The claims that there are things, by thing.
  var owners: [NodeID: Int] {
    var owners: [NodeID: Int] = [:]
    for (number, claim) in claims.enumerated() {
      if case .node(let node) = claim.subject { owners[node] = number }
    }
    return owners
  }

  /// What the schema says of a property of a subject.
  func key(_ name: String, of subject: Claim.Subject) -> PropertyKey? {
    switch subject {
    case .edge(let kind, _, _): schema[kind].property(name)
    case .node(let node), .property(of: let node):
      nodes[node.index].kinds.kinds.lazy.compactMap { schema[$0].property(name) }.first
    }
  }

  /// The things of which every stage that is known is still a plan.
  var planned: Set<NodeID> {
    guard let rule = schema.stage else { return [] }
    var plans: Set<NodeID> = []
    var others: Set<NodeID> = []
    for claim in claims where claim.isPreferred {
      guard case .property(of: let node) = claim.subject, let stage = claim[rule.key]?.text else {
        continue
      }
      if rule.planned.contains(stage) { plans.insert(node) } else { others.insert(node) }
    }
    return plans.subtracting(others)
  }

  /// Whether a claim says what can change without a document of it: a status, a level, a stage.
  func isChangeable(_ claim: Int) -> Bool {
    switch claims[claim].subject {
    case .node: return false
    case .property: return claims[claim].properties.first?.key == schema.stage?.key
    case .edge(let kind, _, _):
      return [.membership, .partnership].contains(schema[kind].family)
    }
  }
}

extension Reference {
  /// Whether it states a fact by itself: a law, an official document, a work of reference.
  var isConclusive: Bool {
    ["data-set", "legal-text", "official", "reference"].contains(kind)
  }

  /// What would confirm a claim that rests on this document alone.
  var confirmation: String {
    switch kind {
    case "general-knowledge": "the document that '\(id)' names, seen and cited"
    case "seed", "weak": "an official document, or two independent reports"
    default: "the document itself, or a second, independent report"
    }
  }
}
