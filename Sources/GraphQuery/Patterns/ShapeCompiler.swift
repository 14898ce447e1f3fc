import GraphCore

/// Turns the names of a shape into slots and finds for each condition the first place where it can
/// be told.
struct ShapeCompiler {
  let topology: Topology
  /// The slots that lists and optional parts are captured in, by name.
  let outer: SmallMap<String, Int>
  /// The slots that were bound before the pattern.
  let bound: SlotSet
  /// The names that somebody reads after the clause.
  let read: NameSet
  /// The names that conditions of the clause mention.
  private(set) var mentions: [String: Int]
  /// The slots that the clause binds.
  let fresh: SlotSet
  /// The pattern with the names that it binds: no others are bound when they are.
  let named: NamedShape
  private lazy var ownNames = NameSet(named.names)
  /// Whether nodes and links are planned one by one, so that what is told of several is left over.
  let isTakenApart: Bool
  /// Conditions that are told later.
  private(set) var leftOver: [NamedCondition] = []
  /// Other names of the clause that conditions of repetitions read, and so must be bound before.
  private(set) var required = NameSet()
  /// What an edge costs.
  var cost: Expression?

  /// How a level's values are captured.
  enum Depth {
    /// Once, in the variable's own slot.
    case once
    /// Once or not at all.
    case optionally
    /// As elements of lists.
    case repeatedly
  }

  /// Where a name of a level stands.
  private struct Place: Sendable {
    var slot: Int?
    /// The first and the last node of that name.
    var nodes: ClosedRange<Int>?
    /// The edge of that name.
    var link: Int?
  }

  init(
    topology: Topology, outer: SmallMap<String, Int>, bound: SlotSet, read: NameSet,
    mentions: [String: Int], fresh: SlotSet, named: NamedShape, isTakenApart: Bool
  ) {
    (self.topology, self.outer, self.bound, self.read) = (topology, outer, bound, read)
    (self.mentions, self.fresh, self.named) = (mentions, fresh, named)
    self.isTakenApart = isTakenApart
  }

  /// Lets go of what the clause will change.
  mutating func forget() { mentions = [:] }

  /// Compiles one level of a shape and what repeats in it.
  ///
  /// - Throws: `QueryError` where a condition names nothing in scope or asks for lists too early.
  mutating func compile(
    _ written: PathShape, extra: [NamedCondition] = [], _ depth: Depth = .once,
    _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> CompiledShape {
    // Nodes that are planned one by one meet in the slot of their name.
    let (shape, same) =
      isTakenApart && depth == .once ? (written, []) : Self.distinguished(written, depth)
    var conditions = shape.ownConditions
    for condition in same { conditions.append(NamedCondition(condition)) }
    for whole in shape.conditions {
      for condition in whole.conjuncts { conditions.append(NamedCondition(condition)) }
    }
    conditions += extra
    let places = places(shape, conditions, depth, &compiler)
    var compiled = CompiledShape()
    compiled.nodes.reserveCapacity(shape.nodes.count)
    compiled.links.reserveCapacity(shape.links.count)
    for node in shape.nodes { compiled.nodes.append(self.node(node, depth, places)) }
    for link in shape.links {
      compiled.links.append(try self.link(link, depth, places, &compiler))
    }
    compiled.late = Array(repeating: [], count: shape.links.count)
    if conditions.isEmpty { return compiled }
    let lists = depth == .once ? named.lists : shape.listNames
    for condition in conditions {
      if !lists.isEmpty, !lists.isDisjoint(with: condition.names) {
        if depth != .once { throw Self.tooEarly(condition.source) }
        leftOver.append(condition)
        continue
      }
      // Other new names: neither this level's nor those of the rest of the pattern.
      let others = condition.names.filter { name in
        places[name] == nil && compiler.slots[name].map(fresh.contains) ?? false
          && !ownNames.contains(name)
      }
      if depth == .once, !others.isEmpty {
        leftOver.append(condition)
        continue
      }
      required.formUnion(others)
      try place(condition, in: &compiled, depth, places, &compiler)
    }
    return compiled
  }

  /// The names of a level, with slots for those that conditions read or somebody captures.
  private func places(
    _ shape: PathShape, _ conditions: [NamedCondition], _ depth: Depth,
    _ compiler: inout ExpressionCompiler
  ) -> SmallMap<String, Place> {
    var mentioned = depth == .once ? NameSet() : cost?.names ?? NameSet()
    if depth != .once { for condition in conditions { mentioned.formUnion(condition.names) } }
    var places = SmallMap<String, Place>()
    places.reserve(shape.nodes.count + shape.links.count)
    for (index, node) in shape.nodes.enumerated() {
      if var place = places[node.name], let nodes = place.nodes {
        place.nodes = nodes.lowerBound...index
        places.set(place, for: node.name)
      } else {
        let slot = slot(node.name, depth, mentioned, &compiler)
        places.set(Place(slot: slot, nodes: index...index), for: node.name)
      }
    }
    for (index, link) in shape.links.enumerated() {
      guard let name = link.edgeName else { continue }
      var place = places[name] ?? Place(slot: slot(name, depth, mentioned, &compiler))
      place.link = index
      places.set(place, for: name)
    }
    return places
  }

  private func slot(
    _ name: String, _ depth: Depth, _ mentioned: NameSet, _ compiler: inout ExpressionCompiler
  ) -> Int? {
    if depth == .once { return compiler.slots[name] ?? compiler.slots.declare(name) }
    return mentioned.contains(name) || isNeeded(name) ? compiler.slots.declare(name) : nil
  }

  /// Whether somebody reads a name behind the pattern, or a condition of the clause.
  private func isNeeded(_ name: String) -> Bool {
    read.contains(name) || mentions[name] != nil
  }

  private func capture(_ name: String, _ depth: Depth, _ slot: Int?) -> [Automaton.Capture] {
    if isTakenApart, depth == .once { return [] }
    guard isNeeded(name), let slot = depth == .once ? slot : outer[name] else { return [] }
    return [Automaton.Capture(slot: slot, isList: depth == .repeatedly)]
  }

  private func node(
    _ node: NodeShape, _ depth: Depth, _ places: SmallMap<String, Place>
  ) -> CompiledShape.Node {
    let slot = places[node.name]?.slot
    var compiled = CompiledShape.Node(slot: slot)
    var tests: [LabelTest] = []
    for pattern in node.patterns {
      guard let label = pattern.label else { continue }
      tests.append(
        LabelTest(
          label, number: { topology.reader.label(named: $0)?.index },
          everything: topology.namedLabels))
    }
    compiled.test.labels = tests.count > 1 ? .both(tests) : tests.first ?? .anything
    if depth == .once, let slot, bound.contains(slot) { compiled.test.bound = slot }
    compiled.test.admitsProposed =
      topology.includesProposed || node.patterns.contains { $0.names(topology.stageKey) }
    compiled.captures = capture(node.name, depth, slot)
    return compiled
  }

  private mutating func link(
    _ link: LinkShape, _ depth: Depth, _ places: SmallMap<String, Place>,
    _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> CompiledShape.Link {
    switch link {
    case .edge(let edge):
      let slot = places[edge.name]?.slot
      var compiled = CompiledShape.Edge(slot: slot, test: EdgeTest(edge.pattern, topology))
      if let cost { compiled.cost = try compiler.compile(cost) }
      if depth == .once, let slot, bound.contains(slot) { compiled.bound = slot }
      compiled.captures = capture(edge.name, depth, slot)
      return .edge(compiled)
    case .repeated(let part):
      let inner: Depth = part.isOptional && depth != .repeatedly ? .optionally : .repeatedly
      let scope = compiler.slots
      let condition = part.condition.map { [NamedCondition($0)] } ?? []
      let body = try compile(part.body, extra: condition, inner, &compiler)
      compiler.slots.restoreNames(of: scope)
      return .repeated(
        .init(
          body: body, lower: part.lower, upper: part.upper,
          isPlainEdge: part.isPlainEdge && body.late.allSatisfy { $0.isEmpty }
            && body.nodes.allSatisfy { $0.captures.isEmpty && $0.test.isBlank }))
    }
  }

  private mutating func place(
    _ condition: NamedCondition, in compiled: inout CompiledShape, _ depth: Depth,
    _ places: SmallMap<String, Place>, _ compiler: inout ExpressionCompiler
  ) throws(QueryError) {
    var (nodes, links, named, slots) = ([Int](), [Int](), 0, SlotSet())
    for name in condition.names {
      guard let place = places[name] else { continue }
      if let slot = place.slot { slots.insert(slot) }
      if let link = place.link { links.append(link) }
      if let ends = place.nodes {
        nodes.append(ends.lowerBound)
        if ends.count > 1 { nodes.append(ends.upperBound) }
        named += 1
      }
    }
    let isOfNode = links.isEmpty && named <= 1
    if isTakenApart, depth == .once, !isOfNode {
      leftOver.append(condition)
      return
    }
    let source = condition.source
    var ready = Condition(source: source, compiled: try compiler.compile(source), slots: slots)
    if isOfNode {
      ready.unlike = try unlike(source, &compiler)
      compiled.nodes[nodes.min() ?? 0].test.checks.append(ready)
      return
    }
    let last = max(links.max() ?? -1, (nodes.max() ?? 0) - 1)
    if links.allSatisfy({ $0 == last }), nodes.allSatisfy({ $0 == last || $0 == last + 1 }),
      case .edge(var edge) = compiled.links[last]
    {
      let name = condition.names.first { places[$0]?.link == last } ?? ""
      if let bound = LevelBound(source, of: name, topology.graph.levels) {
        edge.test.ask(bound)
      } else {
        edge.checks.append(ready)
      }
      compiled.links[last] = .edge(edge)
    } else {
      compiled.late[last].append(ready)
    }
  }

  /// Reads `name.key <> value` of a unique key, whose value is a literal or a parameter.
  private func unlike(
    _ source: Expression, _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> Condition.Unlike? {
    guard case .comparison(let left, let steps) = source.kind, steps.count == 1,
      steps[0].comparison == .notEqual, case .property(let base, let key) = left.kind,
      case .variable = base.kind, topology.reader.isUnique(key.text)
    else { return nil }
    switch steps[0].operand.kind {
    case .literal, .parameter:
      return Condition.Unlike(key: key.text, value: try compiler.compile(steps[0].operand))
    default: return nil
    }
  }

  private static func tooEarly(_ condition: Expression) -> QueryError {
    QueryError(
      .syntax, .notSupported,
      "a condition inside a repetition cannot read the list that a repetition inside it makes",
      phase: .compileTime, at: condition.span)
  }

  /// Gives each place a name of its own; where a name stood twice, both must be the same.
  ///
  /// The ends of a whole path keep their names: that they are the same is told by their slot.
  private static func distinguished(
    _ shape: PathShape, _ depth: Depth
  ) -> (PathShape, [Expression]) {
    if shape.nodes.count == 2, depth == .once || shape.nodes[0].name != shape.nodes[1].name {
      return (shape, [])
    }
    var (shape, same, seen) = (shape, [Expression](), Set<String>())
    let last = shape.nodes.count - 1
    let isKept = { (index: Int) in depth == .once && (index == 0 || index == last) }
    for index in shape.nodes.indices.filter(isKept) { seen.insert(shape.nodes[index].name) }
    for index in shape.nodes.indices where !isKept(index) {
      let name = shape.nodes[index].name
      guard !seen.insert(name).inserted else { continue }
      shape.nodes[index].name = "\(name) again \(index)"
      same.append(Expression.same(name, shape.nodes[index].name))
    }
    return (shape, same)
  }
}

extension PathShape {
  /// The names of this level's nodes and edges, without those of repetitions.
  var levelNames: [String] { nodes.map(\.name) + links.compactMap(\.edgeName) }

  /// What the nodes and edges of this level must be besides their labels.
  fileprivate var ownConditions: [NamedCondition] {
    var found: [NamedCondition] = []
    func note(_ name: String, _ properties: [MapEntry], _ condition: Expression?) {
      for entry in properties { found.append(NamedCondition(.equality(name, entry))) }
      for part in condition?.conjuncts ?? [] { found.append(NamedCondition(part)) }
    }
    for node in nodes {
      for pattern in node.patterns { note(node.name, pattern.properties, pattern.condition) }
    }
    for link in links {
      guard case .edge(let edge) = link else { continue }
      note(edge.name, edge.pattern.properties, edge.pattern.condition)
    }
    return found
  }
}

extension NodePattern {
  /// Whether it asks for an id or for a stage, and so for what is only proposed, too.
  fileprivate func names(_ stage: String) -> Bool {
    properties.contains { $0.key.text == "id" || $0.key.text == stage }
      || condition.map { $0.mentions(property: "id") || $0.mentions(property: stage) } ?? false
  }
}

extension LinkShape {
  /// The name of a single edge.
  var edgeName: String? { if case .edge(let edge) = self { edge.name } else { nil } }
}
