import GraphCore

/// Turns the lines of a sketch into a graph.
struct SketchMaker {
  private let lines: [SketchLine]
  private let header: GraphHeader
  private let schema: Schema
  private let scale: LevelScale

  init(_ lines: [SketchLine], knowledge: Day, families: [String: Family]) throws {
    self.lines = lines
    header = GraphHeader(name: "sketch", title: "A sketch", version: "1", knowledge: knowledge)
    schema = Self.schema(of: lines, families)
    scale = try Self.scale(of: lines)
  }

  func graph() throws -> Graph {
    var builder = GraphBuilder(header, schema: schema)
    builder.levels = scale
    let reference = builder.add(Reference(id: "sketch", title: "The sketch", kind: "test"))
    let dispute = builder.add(Dispute(id: "doubt", topic: "A doubt", assessment: "None."))
    var numbers: [String: NodeID] = [:]
    for name in nodeNames() { numbers[name] = addNode(name, to: &builder) }
    for line in lines {
      switch line {
      case .cover: continue
      case .node(let name, let tail): addStage(of: numbers[name], tail, to: &builder)
      case .edge(let from, let to, let kind, _, let tail):
        guard let kind = schema.relationshipKind(named: kind.uppercased()),
          let from = numbers[from], let to = numbers[to]
        else { continue }
        var claim = Claim(
          .edge(kind, from: from, to: to), validity: tail.validity,
          citations: [Citation(reference)])
        if let level = tail.level.flatMap(scale.level(id:)) {
          claim.properties = [Property("level", .level(level))]
        }
        if tail.isProposed { claim.properties.append(Property("stage", .choice("proposed"))) }
        claim.dispute = tail.isDisputed ? dispute : nil
        builder.add(claim)
      }
    }
    return try builder.build()
  }

  private func addNode(_ name: String, to builder: inout GraphBuilder) -> NodeID {
    let kind = KindSet(EntityKindID(0))
    let node = builder.add(Node(id: name.lowercased(), kinds: kind, names: LocalizedText(name)))
    var validity = Validity.always
    for case .node(name, let tail) in lines { validity = tail.validity }
    builder.add(Claim(.node(node), validity: validity))
    return node
  }

  private func addStage(of node: NodeID?, _ tail: SketchTail, to builder: inout GraphBuilder) {
    guard let node, tail.isProposed else { return }
    var claim = Claim(.property(of: node))
    claim.properties = [Property("stage", .choice("proposed"))]
    builder.add(claim)
  }

  private func nodeNames() -> [String] {
    let names = lines.flatMap { line in
      switch line {
      case .cover: [String]()
      case .node(let name, _): [name]
      case .edge(let from, let to, _, _, _): [from, to]
      }
    }
    return Set(names).sorted()
  }

  private static let stage = PropertyKey(
    "stage", .choice([Choice("proposed", LocalizedText("proposed"))]),
    name: LocalizedText("stage"), documentation: "Whether it is more than proposed.")

  private static let thing = EntityKind(
    "Thing", section: "things", singular: LocalizedText("thing"), plural: LocalizedText("things"),
    documentation: "Anything.", properties: [stage])

  private static func schema(of lines: [SketchLine], _ families: [String: Family]) -> Schema {
    var kinds: [String: Bool] = [:]
    for case .edge(_, _, let kind, let isDirected, _) in lines { kinds[kind] = isDirected }
    let level = PropertyKey("level", .level, name: LocalizedText("level"), documentation: "Level.")
    let relationships = kinds.sorted { $0.key < $1.key }.map { kind, isDirected in
      let label = LocalizedText(kind)
      let family = families[kind] ?? .activity
      return isDirected
        ? RelationshipKind(
          kind.uppercased(), from: EndRole("source", thing), to: EndRole("target", thing),
          family: family,
          reading: Reading("\(kind)s {other}", back: "is \(kind)ed by {other}", label: label),
          properties: [level, stage], documentation: "A sketched kind.")
        : RelationshipKind(
          kind.uppercased(), between: EndRole("end", thing), family: family,
          reading: Reading("\(kind)s with {other}", label: label), properties: [level, stage],
          documentation: "A sketched kind.")
    }
    return Schema(
      entities: [thing], relationships: relationships,
      stage: StageRule(key: "stage", proposed: ["proposed"]))
  }

  private static func scale(of lines: [SketchLine]) throws -> LevelScale {
    var ids: [String] = []
    func note(_ id: String) { if !ids.contains(id) { ids.append(id) } }
    for line in lines {
      if case .cover(let above, let below) = line { [below, above].forEach(note) }
      if case .edge(_, _, _, _, let tail) = line, let level = tail.level { note(level) }
    }
    let levels = ids.enumerated().map {
      Level(id: $1, family: "sketch", rank: $0, name: LocalizedText($1))
    }
    let covers = lines.compactMap { line -> LevelCover? in
      guard case .cover(let above, let below) = line, let high = ids.firstIndex(of: above),
        let low = ids.firstIndex(of: below)
      else { return nil }
      return LevelCover(above: LevelID(high), below: LevelID(low))
    }
    return try LevelScale(levels, covers: covers)
  }
}
