import GraphCore

/// Plans one `MATCH`: what is asked of which node and link, and in which order they are followed.
///
/// Patterns of which every path is wanted are taken apart into nodes and links, so that the plan
/// may begin anywhere; a pattern with a selector or a mode of its own is one link between its
/// ends.
struct MatchPlanner {
  let book: PlanBook
  let clause: MatchClause
  /// The names that somebody reads after the clause.
  let read: Set<String>
  /// Whether it does not matter how often a row comes.
  let ignoresRepeats: Bool
  /// Whether what rows rest on is kept.
  let keepsElements: Bool
  var compiler: ExpressionCompiler
  let time: PatternTime

  /// Slots bound so far.
  var bound: Set<Int>
  /// The nodes in the order in which they were written.
  var nodes: [PatternNode] = []
  var links: [PatternLink] = []
  var paths: [PatternPath] = []
  /// Conditions that nothing else tells.
  var conditions: [Expression] = []
  /// The slots that the clause binds.
  private(set) var fresh: [Int] = []
  /// The links that are in place.
  var done: Set<Int> = []
  private var freshNames: Set<String> = []

  init(
    _ clause: MatchClause, _ book: PlanBook, _ compiler: ExpressionCompiler, read: Set<String>,
    ignoresRepeats: Bool, keepsElements: Bool
  ) throws(QueryError) {
    (self.book, self.clause, self.compiler, self.read) = (book, clause, compiler, read)
    (self.ignoresRepeats, self.keepsElements) = (ignoresRepeats, keepsElements)
    time = try PatternTime(clause.time, &self.compiler)
    bound = Set(compiler.slots.names.compactMap { compiler.slots[$0] })
  }

  /// Gathers nodes, links and conditions.
  mutating func gather() throws(QueryError) {
    var builder = ShapeBuilder(prefix: book.prefix())
    conditions = clause.condition?.conjuncts ?? []
    var shapes: [PathShape] = []
    for pattern in clause.patterns {
      var shape = try builder.shape(pattern.elements)
      conditions += shape.renameLists { compiler.slots[$0] != nil }
      push(&shape, pattern)
      shapes.append(shape)
    }
    for (shape, pattern) in zip(shapes, clause.patterns) {
      for name in shape.names + [pattern.variable?.text].compactMap({ $0 }) { declare(name) }
    }
    for (shape, pattern) in zip(shapes, clause.patterns) { try add(shape, pattern) }
  }

  private mutating func declare(_ name: String) {
    guard compiler.slots[name] == nil else { return }
    fresh.append(compiler.slots.declare(name))
    freshNames.insert(name)
  }

  /// Whether some part of the query or of the clause's conditions reads a name.
  func isRead(_ name: String) -> Bool {
    read.contains(name) || conditions.contains { $0.names.contains(name) }

  }

  /// Tells conditions on all edges or nodes of a path while it is walked.
  private mutating func push(_ shape: inout PathShape, _ pattern: PathPattern) {
    let isWhole = Self.isWhole(pattern)
    let mayPush = pattern.selector == nil || pattern.selector?.kind == .all
    guard mayPush || pattern.isLegacyShortest else { return }
    conditions = conditions.filter { condition in
      guard let each = EachElement(condition, path: pattern.variable?.text) else { return true }
      return !each.apply(to: &shape)
    }
    guard isWhole else { return }
    let own = Set(shape.levelNames)
    let lists = Set(shape.listNames)
    conditions = conditions.filter { condition in
      let names = condition.names
      let isOwn = !names.isDisjoint(with: own) && names.isDisjoint(with: lists)
      guard isOwn, names.allSatisfy({ own.contains($0) || isBound($0) }) else { return true }
      shape.conditions.append(condition)
      return false
    }
  }

  private func isBound(_ name: String) -> Bool {
    compiler.slots[name].map(bound.contains) ?? false
  }

  /// Whether a pattern is searched as a whole.
  static func isWhole(_ pattern: PathPattern) -> Bool {
    if pattern.isTimeRespecting { return true }
    if let selector = pattern.selector, selector.kind != .all { return true }
    return pattern.mode != nil
  }

  private mutating func add(
    _ shape: PathShape, _ pattern: PathPattern
  ) throws(QueryError) {
    let isWhole = Self.isWhole(pattern) && !shape.links.isEmpty
    let slot = pattern.variable.flatMap {
      isRead($0.text) || keepsElements ? compiler.slots[$0.text] : nil
    }
    var shapes = shapeCompiler(shape, isTakenApart: !isWhole)
    shapes.cost = pattern.cost
    let extra = isWhole ? endConditions(shape) : nodeConditions(shape)
    let compiled = try shapes.compile(shape, extra: extra, .once, &compiler)
    conditions += shapes.leftOver
    let required = Set(shapes.required.compactMap { compiler.slots[$0] })
    if isWhole {
      try addWhole(shape, pattern, compiled, slot, required)
    } else {
      try addParts(shape, pattern, compiled, slot, required)
    }
  }

  private func shapeCompiler(_ shape: PathShape, isTakenApart: Bool) -> ShapeCompiler {
    var captured = read
    for condition in conditions { captured.formUnion(condition.names) }
    if isTakenApart { captured.subtract(shape.levelNames) }
    var outer: [String: Int] = [:]
    for name in shape.names { outer[name] = compiler.slots[name] }
    let pending = freshNames.subtracting(shape.names)
    return ShapeCompiler(
      topology: book.topology, outer: outer, bound: bound, needed: captured, pending: pending,
      isTakenApart: isTakenApart)
  }

  /// Takes the conditions that tell something of a single node of a shape.
  private mutating func nodeConditions(_ shape: PathShape) -> [Expression] {
    let fresh = freshNames
    return take { names in
      let own = names.intersection(fresh)
      return own.count == 1 && shape.nodes.contains { own.contains($0.name) }
    }
  }

  /// Takes the conditions that tell something of a single end of a shape.
  private mutating func endConditions(_ shape: PathShape) -> [Expression] {
    let ends = [shape.nodes.first?.name, shape.nodes.last?.name].compactMap { $0 }
    let fresh = freshNames
    return take { names in
      let own = names.intersection(fresh)
      return own.count == 1 && own.isSubset(of: ends)
    }
  }

  private mutating func take(_ fits: (Set<String>) -> Bool) -> [Expression] {
    var taken: [Expression] = []
    var rest: [Expression] = []
    for condition in conditions {
      if fits(condition.names) { taken.append(condition) } else { rest.append(condition) }
    }
    conditions = rest
    return taken
  }

  /// Adds a node, or what a further pattern asks of it.
  private mutating func addNode(_ shape: NodeShape, _ compiled: CompiledShape.Node) -> Int {
    let slot = compiler.slots[shape.name] ?? compiler.slots.declare(shape.name)
    var test = compiled.test
    test.bound = nil
    guard let index = nodes.firstIndex(where: { $0.slot == slot }) else {
      nodes.append(PatternNode(slot: slot, text: PatternText.node(shape), test: test))
      return slot
    }
    let old = nodes[index].test
    if old.labels == .anything {
      nodes[index].test.labels = test.labels
      nodes[index].text = PatternText.node(shape)
    } else if test.labels != .anything {
      nodes[index].test.labels = .both([old.labels, test.labels])
    }
    nodes[index].test.admitsProposed = old.admitsProposed || test.admitsProposed
    nodes[index].test.checks += test.checks.filter { !old.checks.contains($0) }
    return slot
  }

  private mutating func addWhole(
    _ shape: PathShape, _ pattern: PathPattern, _ compiled: CompiledShape, _ slot: Int?,
    _ required: Set<Int>
  ) throws(QueryError) {
    guard let first = shape.nodes.first, let last = shape.nodes.last,
      let firstCompiled = compiled.nodes.first, let lastCompiled = compiled.nodes.last
    else { return }
    let rules = WalkRules(pattern, in: clause.mode)
    try refuseEndless(compiled, rules, pattern)
    let automaton = try AutomatonBuilder.build(compiled, keeping: captures(shape))
    let choice = pattern.selector.flatMap { selector in
      selector.kind == .all
        ? nil
        : WalkChoice(
          kind: selector.kind, count: selector.count, cost: EdgeCost(source: pattern.cost))
    }
    let ends = (addNode(first, firstCompiled), addNode(last, lastCompiled))
    links.append(
      PatternLink(
        kind: .walk(automaton, rules, choice), left: ends.0, right: ends.1,
        path: slot ?? reserved(for: automaton.types, rules), required: required,
        text: PatternText.shape(shape)))
    paths.append(
      PatternPath(
        slot: slot, name: pattern.variable?.text ?? "", nodes: [ends.0, ends.1],
        links: [links.count - 1], isWhole: true))
  }

  private mutating func addParts(
    _ shape: PathShape, _ pattern: PathPattern, _ compiled: CompiledShape, _ slot: Int?,
    _ required: Set<Int>
  ) throws(QueryError) {
    let rules = WalkRules(pattern, in: clause.mode)
    var slots: [Int] = []
    for (node, part) in zip(shape.nodes, compiled.nodes) { slots.append(addNode(node, part)) }
    let first = links.count
    for (index, link) in compiled.links.enumerated() {
      let text = PatternText.link(shape.links[index])
      switch link {
      case .edge(let edge):
        let name = shape.links[index].edgeName ?? ""
        let slot = compiler.slots[name] ?? compiler.slots.declare(name)
        links.append(
          PatternLink(
            kind: .edge(slot: slot, edge.test, isBound: bound.contains(slot)), left: slots[index],
            right: slots[index + 1], required: required, text: text))
      case .repeated:
        var part = CompiledShape(nodes: [.init(), .init()], links: [link], late: [[]])
        part.nodes[0].slot = nil
        try refuseEndless(part, rules, pattern)
        let automaton = try AutomatonBuilder.build(part, keeping: captures(shape.links[index]))
        let needsPath = slot != nil || keepsElements
        links.append(
          PatternLink(
            kind: .walk(automaton, rules, nil), left: slots[index], right: slots[index + 1],
            path: needsPath ? compiler.slots.reserve() : reserved(for: automaton.types, rules),
            required: required, text: text))
      }
    }
    paths.append(
      PatternPath(
        slot: slot, name: pattern.variable?.text ?? "", nodes: slots,
        links: Array(first..<links.count), isWhole: false))
  }

  /// The slots of a shape's lists and optional parts that somebody reads.
  private func captures(_ shape: PathShape) -> AutomatonBuilder.Captures {
    shape.links.reduce(into: .init()) { $0.add(captures($1)) }
  }

  private func captures(_ link: LinkShape) -> AutomatonBuilder.Captures {
    guard case .repeated(let part) = link else { return .init() }
    let slots = part.names.filter(isRead).compactMap { compiler.slots[$0] }
    return part.isOptional ? .init(optionals: slots) : .init(lists: slots)
  }

  /// A slot for the edges of a walk, where another link of the clause may not use them again.
  private mutating func reserved(for types: UInt64, _ rules: WalkRules) -> Int? {
    guard clause.mode == .differentRelationships else { return keepsElements ? reserve() : nil }
    let count = clause.patterns.reduce(0) { $0 + $1.elements.filter(\.isLink).count }
    return count > 1 || keepsElements ? reserve() : nil
  }

  private mutating func reserve() -> Int { compiler.slots.reserve() }

  /// Refuses walks without end of which all are asked for.
  private func refuseEndless(
    _ shape: CompiledShape, _ rules: WalkRules, _ pattern: PathPattern
  ) throws(QueryError) {
    guard shape.most == nil, rules.restriction == .walk else { return }
    if let selector = pattern.selector, selector.kind != .all { return }
    throw QueryError(
      .syntax, .notSupported,
      "a path that may repeat elements and has no upper bound has no end; write TRAIL before it, "
        + "or ANY SHORTEST, or an upper bound such as {1,5}",
      phase: .compileTime, at: pattern.span)
  }
}

extension PathElement {
  /// Whether it holds edges.
  fileprivate var isLink: Bool { if case .node = self { false } else { true } }
}

extension MatchPlanner {
  /// The slots of all nodes, edges and walks of the clause.
  var elements: [Int] { nodes.map(\.slot) + links.compactMap(\.edges) }
}
