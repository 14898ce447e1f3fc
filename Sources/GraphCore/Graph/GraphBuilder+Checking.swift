extension GraphBuilder {
  func checkRecords() throws(GraphBuildError) {
    try checkUnique(references.map(\.id), "reference")
    try checkUnique(disputes.map(\.id), "dispute")
    try checkUnique(nodes.map(\.id), "entity")
    try checkUnique(levels.levels.map(\.id), "level")
    for node in nodes where node.kinds.kinds.isEmpty || !node.kinds.kinds.allSatisfy(isKind) {
      throw GraphBuildError(message: "entity '\(node.id)' has no kind of the schema", location: nil)
    }
    for claim in claims { try check(claim) }
    try checkExistence()
    try checkScale()
  }

  private func isKind(_ kind: EntityKindID) -> Bool { kind.index < schema.entityKinds.count }

  private func checkUnique(_ ids: [String], _ what: String) throws(GraphBuildError) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      throw GraphBuildError(message: "two records describe the \(what) '\(id)'", location: nil)
    }
  }

  private func check(_ claim: Claim) throws(GraphBuildError) {
    let keys: [PropertyKey]
    switch claim.subject {
    case .node(let node):
      try check(node, claim)
      keys = []
    case .property(of: let node):
      try check(node, claim)
      keys = nodes[node.index].kinds.kinds.flatMap { schema[$0].properties }
    case .edge(let kind, let source, let target):
      try check(kind, from: source, to: target, claim)
      keys = schema[kind].properties
    }
    try check(claim.properties, of: claim, allowed: keys)
    try check(claim.citations, at: claim.location)
    try checkDispute(of: claim)
  }

  private func checkDispute(of claim: Claim) throws(GraphBuildError) {
    if let dispute = claim.dispute, dispute.index >= disputes.count {
      throw GraphBuildError(message: "a claim names no known dispute", location: claim.location)
    }
    if claim.dispute == nil && !claim.isPreferred {
      throw GraphBuildError(
        message: "a claim that is not preferred must be a side of a dispute",
        location: claim.location)
    }
  }

  private func check(_ node: NodeID, _ claim: Claim) throws(GraphBuildError) {
    guard node.index < nodes.count else {
      throw GraphBuildError(message: "a claim names no known entity", location: claim.location)
    }
  }

  private func check(
    _ kind: RelationshipKindID, from source: NodeID, to target: NodeID, _ claim: Claim
  ) throws(GraphBuildError) {
    guard kind.index < schema.relationshipKinds.count else {
      throw GraphBuildError(message: "a claim has no known kind", location: claim.location)
    }
    try check(source, claim)
    try check(target, claim)
    for (role, node) in [(schema[kind].source, source), (schema[kind].target, target)] {
      let names = nodes[node.index].kinds.kinds.map { schema[$0].name }
      guard names.contains(where: role.kinds.contains) else {
        throw GraphBuildError(
          message: "\(schema[kind].name) does not take '\(nodes[node.index].id)' as \(role.role)",
          location: claim.location)
      }
    }
  }

  private func check(
    _ properties: [Property], of claim: Claim, allowed: [PropertyKey]
  ) throws(GraphBuildError) {
    for (index, property) in properties.enumerated() {
      if properties[..<index].contains(where: { $0.key == property.key }) {
        throw GraphBuildError(
          message: "a claim states '\(property.key)' twice", location: claim.location)
      }
      let key = allowed.first { $0.key == property.key }
      guard let key, key.admits(property.value), isInRange(property.value) else {
        throw GraphBuildError(
          message: "a claim cannot state '\(property.key)' with this value",
          location: claim.location)
      }
    }
  }

  private func isInRange(_ value: Value) -> Bool {
    value.level.map { $0.index < levels.levels.count } ?? true
  }

  private func check(
    _ citations: [Citation], at location: ClaimLocation?
  ) throws(GraphBuildError) {
    for citation in citations where citation.reference.index >= references.count {
      throw GraphBuildError(message: "a citation names no known reference", location: location)
    }
  }

  private func checkExistence() throws(GraphBuildError) {
    var stated = NodeSet(capacity: nodes.count)
    for claim in claims where claim.isPreferred {
      guard case .node(let node) = claim.subject else { continue }
      guard stated.insert(node) else {
        throw GraphBuildError(
          message: "two claims state the entity '\(nodes[node.index].id)'",
          location: claim.location)
      }
    }
    for (index, node) in nodes.enumerated() where !stated.contains(NodeID(index)) {
      throw GraphBuildError(message: "no claim states the entity '\(node.id)'", location: nil)
    }
  }

  private func checkScale() throws(GraphBuildError) {
    for level in levels.levels { try check(level.citations, at: level.location) }
    for cover in levels.covers { try check(cover.citations, at: cover.location) }
    for dispute in disputes { try check(dispute.citations, at: dispute.location) }
  }
}
