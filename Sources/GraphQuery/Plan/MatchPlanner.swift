import GraphCore

/// A shape with the names that it binds.
struct NamedShape {
  let shape: PathShape
  /// All names, each once.
  let names: [String]
  /// The names that repetitions bind.
  let lists: NameSet

  init(_ shape: PathShape) {
    (self.shape, names) = (shape, shape.names)
    lists = shape.listNames
  }
}

/// Plans one `MATCH`: what is asked of which node and link, and in which order they are followed.
///
/// Patterns of which every path is wanted are taken apart into nodes and links, so that the plan
/// may begin anywhere; a pattern with a selector or a mode of its own is one link between its
/// ends.
struct MatchPlanner {
  let book: PlanBook
  let clause: MatchClause
  /// The names that somebody reads after the clause, or inside another of its patterns.
  private(set) var read: NameSet
  /// Whether it does not matter how often a row comes.
  let ignoresRepeats: Bool
  /// Whether what rows rest on is kept.
  let keepsElements: Bool
  var compiler: ExpressionCompiler
  let time: PatternTime

  /// Slots bound so far.
  var bound = SlotSet()
  /// The nodes in the order in which they were written.
  var nodes: [PatternNode] = []
  /// The number of the node of a slot.
  private(set) var numbers = SmallMap<Int, Int>()
  private(set) var links: [PatternLink] = []
  private(set) var paths: [PatternPath] = []
  /// Conditions that nothing else tells.
  var conditions = PatternConditions()
  /// The slots that the clause binds.
  private(set) var fresh: [Int] = []
  private(set) var freshSlots = SlotSet()
  private lazy var linkCount = clause.patterns.reduce(0) {
    $0 + $1.elements.count { $0.isLink }
  }

  init(
    _ clause: MatchClause, _ book: PlanBook, _ compiler: ExpressionCompiler, read: NameSet,
    ignoresRepeats: Bool, keepsElements: Bool
  ) throws(QueryError) {
    (self.book, self.clause, self.compiler, self.read) = (book, clause, compiler, read)
    (self.ignoresRepeats, self.keepsElements) = (ignoresRepeats, keepsElements)
    time = try PatternTime(clause.time, &self.compiler)
    for slot in compiler.slots.inScope { bound.insert(slot) }
  }

  /// Gathers nodes, links and conditions.
  mutating func gather() throws(QueryError) {
    var builder = ShapeBuilder(prefix: book.prefix())
    for condition in clause.condition?.conjuncts ?? [] { conditions.append(condition) }
    var shapes: [NamedShape] = []
    for pattern in clause.patterns {
      var shape = try builder.shape(pattern.elements)
      for same in shape.renameLists({ compiler.slots[$0] != nil }) { conditions.append(same) }
      push(&shape, pattern)
      shapes.append(NamedShape(shape))
    }
    let count = shapes.reduce(0) { $0 + $1.names.count + 1 }
    compiler.slots.reserve(names: count)
    fresh.reserveCapacity(count)
    for (index, pattern) in clause.patterns.enumerated() {
      for name in shapes[index].names { declare(name) }
      if let name = pattern.variable?.text { declare(name) }
      if clause.patterns.count > 1 {
        let own = NameSet(shapes[index].names + [pattern.variable?.text].compactMap { $0 })
        for name in pattern.names where !own.contains(name) { read.insert(name) }
      }
    }
    if !conditions.isEmpty { conditions.bind(freshSlots, compiler.slots) }
    for (index, pattern) in clause.patterns.enumerated() {
      try add(shapes[index], pattern)
    }
  }

  private mutating func declare(_ name: String) {
    guard compiler.slots[name] == nil else { return }
    let slot = compiler.slots.declare(name)
    fresh.append(slot)
    freshSlots.insert(slot)
  }

  /// Whether some part of the query or of the clause's conditions reads a name.
  private func isRead(_ name: String) -> Bool {
    read.contains(name) || conditions.mentions[name] != nil
  }

  /// Tells conditions on all edges or nodes of a path while it is walked.
  private mutating func push(_ shape: inout PathShape, _ pattern: PathPattern) {
    let mayPush = pattern.selector == nil || pattern.selector?.kind == .all
    guard !conditions.isEmpty, mayPush || pattern.isLegacyShortest else { return }
    _ = conditions.take { condition in
      EachElement(condition.source, path: pattern.variable?.text)?.apply(to: &shape) ?? false
    }
    guard Self.isWhole(pattern) else { return }
    let (own, lists) = (NameSet(shape.levelNames), shape.listNames)
    let (slots, bound) = (compiler.slots, bound)
    let pushed = conditions.take { condition in
      !condition.names.isDisjoint(with: own) && condition.names.isDisjoint(with: lists)
        && condition.names.allSatisfy { name in
          own.contains(name) || slots[name].map(bound.contains) ?? false
        }
    }
    shape.conditions += pushed.map { $0.source }
  }

  /// Whether a pattern is searched as a whole.
  static func isWhole(_ pattern: PathPattern) -> Bool {
    if pattern.isTimeRespecting { return true }
    if let selector = pattern.selector, selector.kind != .all { return true }
    return pattern.mode != nil
  }

  private mutating func add(
    _ named: NamedShape, _ pattern: PathPattern
  ) throws(QueryError) {
    let shape = named.shape
    let isWhole = Self.isWhole(pattern) && !shape.links.isEmpty
    let slot = pattern.variable.flatMap {
      isRead($0.text) || keepsElements ? compiler.slots[$0.text] : nil
    }
    let (compiled, leftOver, required) = try compile(named, pattern, isWhole)
    if !leftOver.isEmpty { conditions.bind(freshSlots, compiler.slots) }
    for condition in leftOver { conditions.append(condition) }
    if isWhole {
      try addWhole(shape, pattern, compiled, slot, required)
    } else {
      try addParts(shape, pattern, compiled, slot, required)
    }
  }

  /// Compiles a shape with the conditions that tell something of a single node of it, or of a
  /// single end where it is searched as a whole.
  private mutating func compile(
    _ named: NamedShape, _ pattern: PathPattern, _ isWhole: Bool
  ) throws(QueryError) -> (CompiledShape, leftOver: [NamedCondition], required: SlotSet) {
    let shape = named.shape
    var ends: [String] = []
    if isWhole, let first = shape.nodes.first, let last = shape.nodes.last {
      ends = [first.name, last.name]
    }
    let own =
      isWhole
      ? conditions.ofOne(of: ends) : conditions.ofOne(of: shape.nodes.lazy.map { $0.name })
    var outer = SmallMap<String, Int>()
    for name in named.lists {
      if let slot = compiler.slots[name] { outer.set(slot, for: name) }
    }
    var shapes = ShapeCompiler(
      topology: book.topology, outer: outer, bound: bound, read: read,
      mentions: conditions.mentions, fresh: freshSlots, named: named, isTakenApart: !isWhole)
    shapes.cost = pattern.cost
    let compiled = try shapes.compile(
      shape, extra: own.compactMap { conditions[$0] }, .once, &compiler)
    let (leftOver, needed) = (shapes.leftOver, shapes.required)
    shapes.forget()
    for index in own { conditions.take(index) }
    return (compiled, leftOver, SlotSet(needed.compactMap { compiler.slots[$0] }))
  }

  /// Adds a node, or what a further pattern asks of it.
  private mutating func addNode(_ shape: NodeShape, _ compiled: CompiledShape.Node) -> Int {
    let slot = compiled.slot ?? compiler.slots.declare(shape.name)
    var test = compiled.test
    test.bound = nil
    guard let index = numbers[slot] else {
      numbers.set(nodes.count, for: slot)
      nodes.append(PatternNode(slot: slot, text: PlanText(shape), test: test))
      return slot
    }
    if nodes[index].test.labels == .anything {
      nodes[index].test.labels = test.labels
      nodes[index].text = PlanText(shape)
    } else if test.labels != .anything {
      nodes[index].test.labels = .both([nodes[index].test.labels, test.labels])
    }
    if test.admitsProposed { nodes[index].test.admitsProposed = true }
    for check in test.checks where !nodes[index].test.checks.contains(check) {
      nodes[index].test.checks.append(check)
    }
    return slot
  }

  private mutating func addWhole(
    _ shape: PathShape, _ pattern: PathPattern, _ compiled: CompiledShape, _ slot: Int?,
    _ required: SlotSet
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
        kind: .walk(LinkedWalk(automaton, rules, choice)), left: ends.0, right: ends.1,
        path: slot ?? reserved(for: automaton.types, rules), required: required,
        text: PlanText(shape)))
    paths.append(
      PatternPath(
        slot: slot, name: pattern.variable?.text ?? "", nodes: [ends.0, ends.1],
        links: [links.count - 1], isWhole: true))
  }

  private mutating func addParts(
    _ shape: PathShape, _ pattern: PathPattern, _ compiled: CompiledShape, _ slot: Int?,
    _ required: SlotSet
  ) throws(QueryError) {
    let rules = WalkRules(pattern, in: clause.mode)
    var slots: [Int] = []
    for (node, part) in zip(shape.nodes, compiled.nodes) { slots.append(addNode(node, part)) }
    let first = links.count
    for (index, link) in compiled.links.enumerated() {
      let text = PlanText(shape.links[index])
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
            kind: .walk(LinkedWalk(automaton, rules, nil)), left: slots[index],
            right: slots[index + 1],
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
    // A closure over `self` would copy all of it.
    let (read, mentions) = (read, conditions.mentions)
    let names = part.body.names { read.contains($0) || mentions[$0] != nil }
    if names.isEmpty { return .init() }
    let slots = names.compactMap { compiler.slots[$0] }
    return part.isOptional ? .init(optionals: slots) : .init(lists: slots)
  }

  /// A slot for the edges of a walk, where another link of the clause may not use them again.
  private mutating func reserved(for types: UInt64, _ rules: WalkRules) -> Int? {
    guard clause.mode == .differentRelationships else { return keepsElements ? reserve() : nil }
    return linkCount > 1 || keepsElements ? reserve() : nil
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
  var elements: [Int] { nodes.map { $0.slot } + links.compactMap { $0.edges } }
}
