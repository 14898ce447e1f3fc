import GraphCore

/// Turns the names of a shape into slots and finds for each condition the first place where it can
/// be told.
struct ShapeCompiler {
  let topology: Topology
  /// The slots that lists and optional parts are captured in, by name.
  let outer: [String: Int]
  /// The slots that were bound before the pattern.
  let bound: Set<Int>
  /// The names that somebody reads after the pattern.
  let needed: Set<String>
  /// Names of the clause that are not bound yet when the pattern's own are.
  let pending: Set<String>
  /// Whether nodes and links are planned one by one, so that what is told of several is left over.
  let isTakenApart: Bool
  /// Conditions that are told later.
  private(set) var leftOver: [Expression] = []
  /// Other names of the clause that conditions of repetitions read, and so must be bound before.
  private(set) var required: Set<String> = []
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

  /// Compiles one level of a shape and what repeats in it.
  ///
  /// - Throws: `QueryError` where a condition names nothing in scope or asks for lists too early.
  mutating func compile(
    _ written: PathShape, extra: [Expression] = [], _ depth: Depth = .once,
    _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> CompiledShape {
    // Nodes that are planned one by one meet in the slot of their name.
    var (shape, same) =
      isTakenApart && depth == .once ? (written, []) : Self.distinguished(written, depth)
    same += shape.conditions.flatMap(\.conjuncts) + extra.flatMap(\.conjuncts)
    let conditions = shape.ownConditions + same
    shape.conditions = []
    let mentioned = conditions.reduce(into: cost?.names ?? []) { $0.formUnion($1.names) }
    var slots: [String: Int] = [:]
    for name in shape.levelNames where mentioned.contains(name) || isCaptured(name, depth) {
      slots[name] =
        depth == .once
        ? compiler.slots[name] ?? compiler.slots.declare(name)
        : compiler.slots.declare(name)
    }
    var compiled = CompiledShape()
    for node in shape.nodes { compiled.nodes.append(self.node(node, depth, slots)) }
    for link in shape.links {
      compiled.links.append(try self.link(link, depth, slots, &compiler))
    }
    compiled.late = shape.links.map { _ in [] }
    let lists = Set(shape.listNames)
    for condition in conditions {
      if !lists.isDisjoint(with: condition.names) {
        if depth != .once { throw Self.tooEarly(condition) }
        leftOver.append(condition)
        continue
      }
      let others = condition.names.intersection(pending).subtracting(shape.levelNames)
      if depth == .once, !others.isEmpty {
        leftOver.append(condition)
        continue
      }
      required.formUnion(others)
      try place(condition, in: &compiled, shape, depth, slots, &compiler)
    }
    return compiled
  }

  private func isCaptured(_ name: String, _ depth: Depth) -> Bool {
    needed.contains(name) || (depth == .once && outer[name] != nil)
  }

  private func capture(_ name: String, _ depth: Depth) -> [Automaton.Capture] {
    guard needed.contains(name), let slot = outer[name] else { return [] }
    return [Automaton.Capture(slot: slot, isList: depth == .repeatedly)]
  }

  private func node(
    _ node: NodeShape, _ depth: Depth, _ slots: [String: Int]
  ) -> CompiledShape.Node {
    var compiled = CompiledShape.Node(slot: slots[node.name])
    let schema = topology.graph.schema
    let tests = node.patterns.compactMap(\.label).map { label in
      LabelTest(
        label, number: { topology.reader.label(named: $0)?.index },
        everything: topology.namedLabels)
    }
    compiled.test.labels = tests.count > 1 ? .both(tests) : tests.first ?? .anything
    if depth == .once, let slot = slots[node.name], bound.contains(slot) {
      compiled.test.bound = slot
    }
    let stage = schema.stage?.key ?? ""
    compiled.test.admitsProposed =
      topology.includesProposed
      || node.patterns.contains { pattern in
        pattern.properties.contains { $0.key.text == "id" || $0.key.text == stage }
          || pattern.condition.map {
            $0.mentions(property: "id") || $0.mentions(property: stage)
          } ?? false
      }
    compiled.captures = capture(node.name, depth)
    return compiled
  }

  private mutating func link(
    _ link: LinkShape, _ depth: Depth, _ slots: [String: Int],
    _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> CompiledShape.Link {
    switch link {
    case .edge(let edge):
      var compiled = CompiledShape.Edge(
        slot: slots[edge.name], test: EdgeTest(edge.pattern, topology.graph))
      if let cost { compiled.cost = try compiler.compile(cost) }
      if depth == .once, let slot = slots[edge.name], bound.contains(slot) { compiled.bound = slot }
      compiled.captures = capture(edge.name, depth)
      return .edge(compiled)
    case .repeated(let part):
      let inner: Depth = part.isOptional && depth != .repeatedly ? .optionally : .repeatedly
      let scope = compiler.slots
      let body = try compile(
        part.body, extra: [part.condition].compactMap { $0 }, inner, &compiler)
      compiler.slots.restoreNames(of: scope)
      return .repeated(
        .init(
          body: body, lower: part.lower, upper: part.upper,
          isPlainEdge: part.isPlainEdge && body.nodes.allSatisfy(\.captures.isEmpty)
            && body.nodes.allSatisfy(\.test.isBlank) && body.late.allSatisfy(\.isEmpty)))
    }
  }

  private mutating func place(
    _ source: Expression, in compiled: inout CompiledShape, _ shape: PathShape, _ depth: Depth,
    _ slots: [String: Int], _ compiler: inout ExpressionCompiler
  ) throws(QueryError) {
    let used = source.names.intersection(slots.keys)
    let nodes = shape.nodes.indices.filter { used.contains(shape.nodes[$0].name) }
    let links = shape.links.indices.filter { shape.links[$0].edgeName.map(used.contains) ?? false }
    let isOfNode = links.isEmpty && Set(nodes.map { shape.nodes[$0].name }).count <= 1
    if isTakenApart, depth == .once, !isOfNode {
      leftOver.append(source)
      return
    }
    var ready = Condition(
      source: source, compiled: try compiler.compile(source),
      slots: Set(used.compactMap { slots[$0] }))
    if isOfNode {
      ready.unlike = try unlike(source, &compiler)
      compiled.nodes[nodes.first ?? 0].test.checks.append(ready)
      return
    }
    let last = max(links.last ?? -1, (nodes.last ?? 0) - 1)
    if links.allSatisfy({ $0 == last }), nodes.allSatisfy({ $0 == last || $0 == last + 1 }),
      case .edge(var edge) = compiled.links[last]
    {
      let name = shape.links[last].edgeName ?? ""
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

  /// The names that repetitions of this level bind.
  var listNames: [String] {
    links.flatMap { link -> [String] in
      if case .repeated(let part) = link { part.names } else { [] }
    }
  }

  /// What the nodes and edges of this level must be besides their labels.
  fileprivate var ownConditions: [Expression] {
    let ofNodes = nodes.flatMap { node in
      node.patterns.flatMap { pattern in
        pattern.properties.map { Expression.equality(node.name, $0) }
          + (pattern.condition?.conjuncts ?? [])
      }
    }
    let ofEdges = links.flatMap { link -> [Expression] in
      guard case .edge(let edge) = link else { return [] }
      return edge.pattern.properties.map { Expression.equality(edge.name, $0) }
        + (edge.pattern.condition?.conjuncts ?? [])
    }
    return ofNodes + ofEdges
  }
}

extension LinkShape {
  /// The name of a single edge.
  var edgeName: String? { if case .edge(let edge) = self { edge.name } else { nil } }
}
