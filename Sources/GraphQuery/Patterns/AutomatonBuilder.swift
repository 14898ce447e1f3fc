/// Lays a compiled shape out as an automaton.
struct AutomatonBuilder {
  /// The most states that a pattern may need.
  static let mostStates = 65_536

  /// The slots that somebody reads of parts that repeat or may be left out.
  struct Captures {
    var lists: [Int] = []
    var optionals: [Int] = []

    mutating func add(_ other: Captures) {
      lists += other.lists
      optionals += other.optionals
    }
  }

  private var automaton = Automaton()

  /// The automaton of a shape.
  ///
  /// - Throws: `QueryError` where the quantifiers multiply to too many copies.
  static func build(
    _ shape: CompiledShape, keeping captures: Captures = Captures()
  ) throws(QueryError) -> Automaton {
    var builder = AutomatonBuilder()
    (builder.automaton.lists, builder.automaton.optionals) = (captures.lists, captures.optionals)
    guard let first = shape.nodes.first else { return builder.automaton }
    builder.automaton.states.reserveCapacity(shape.nodes.count + 2)
    builder.automaton.moves.reserveCapacity(shape.nodes.count + 3)
    let start = builder.add(first)
    builder.automaton.end = try builder.lay(shape, from: start)
    (builder.automaton.fewest, builder.automaton.most) = (shape.fewest, shape.most)
    builder.link()
    return builder.automaton
  }

  private mutating func add(_ node: CompiledShape.Node = .init()) -> Int {
    automaton.states.append(
      Automaton.State(test: node.test, slot: node.slot, captures: node.captures))
    return automaton.states.count - 1
  }

  private mutating func link() {
    for index in automaton.moves.indices {
      let (source, target) = (automaton.moves[index].source, automaton.moves[index].target)
      Self.add(index, to: &automaton.states[source].moves)
      Self.add(index, to: &automaton.states[target].arrivals)
    }
  }

  /// Most states have two moves at each side.
  private static func add(_ move: Int, to list: inout [Int]) {
    if list.isEmpty { list.reserveCapacity(2) }
    list.append(move)
  }

  private mutating func lay(
    _ shape: CompiledShape, from start: Int
  ) throws(QueryError) -> Int {
    var current = start
    for (index, link) in shape.links.enumerated() {
      let next = add(shape.nodes[index + 1])
      switch link {
      case .edge(let edge): move(current, next, edge, late: shape.late[index])
      case .repeated(let part): try lay(part, from: current, to: next, late: shape.late[index])
      }
      guard automaton.states.count <= Self.mostStates else { throw Self.tooMany }
      current = next
    }
    return current
  }

  private mutating func move(
    _ source: Int, _ target: Int, _ edge: CompiledShape.Edge, late: [Condition] = []
  ) {
    automaton.moves.append(
      Automaton.Move(
        source: source, target: target, edge: edge.test, slot: edge.slot, bound: edge.bound,
        captures: edge.captures, checks: edge.checks, late: late, cost: edge.cost))
  }

  private mutating func skip(_ source: Int, _ target: Int, late: [Condition] = []) {
    automaton.moves.append(Automaton.Move(source: source, target: target, late: late))
  }

  private mutating func lay(
    _ part: CompiledShape.Repeated, from before: Int, to after: Int, late: [Condition]
  ) throws(QueryError) {
    if let upper = part.upper, upper < part.lower { return }
    var current = before
    for _ in 0..<part.lower { current = try copy(part, from: current).end }
    skip(current, after, late: late)
    guard let upper = part.upper else {
      let last = try copy(part, from: current)
      skip(last.end, after, late: late)
      repeatCopy(part, from: last.begin, to: last.end)
      return
    }
    guard upper > part.lower else { return }
    for _ in part.lower..<upper {
      current = try copy(part, from: current).end
      skip(current, after, late: late)
    }
  }

  /// Lets the last copy of the body begin anew; nearer ends are tried first.
  private mutating func repeatCopy(
    _ part: CompiledShape.Repeated, from begin: Int, to end: Int
  ) {
    if part.isPlainEdge, case .edge(let edge) = part.body.links[0] {
      move(end, end, edge)
    } else {
      skip(end, begin)
    }
  }

  /// Lays one copy of the body.
  private mutating func copy(
    _ part: CompiledShape.Repeated, from before: Int
  ) throws(QueryError) -> (begin: Int, end: Int) {
    guard automaton.states.count <= Self.mostStates else { throw Self.tooMany }
    if part.isPlainEdge, case .edge(let edge) = part.body.links[0] {
      let end = add()
      let slots = part.body.nodes.map(\.slot)
      move(before, end, edge)
      automaton.states[end].slot = slots.last ?? nil
      return (before, end)
    }
    guard let first = part.body.nodes.first else { return (before, before) }
    let begin = add(first)
    skip(before, begin)
    let end = try lay(part.body, from: begin)
    return (begin, end)
  }

  private static let tooMany = QueryError(
    .syntax, .invalidArgumentValue,
    "the quantifiers of a path multiply to more than \(mostStates) steps; leave the upper bound "
      + "out, as in {1,}",
    phase: .compileTime)
}
