import GraphCore

/// Tries to change one constraint of a question at a time, and keeps the changes that give a way.
struct RelaxationSearch {
  private let question: PathQuestion
  private let graph: Graph
  /// The most days that are tried in either direction.
  private let mostDays = 400

  init(_ question: PathQuestion, in graph: Graph) {
    (self.question, self.graph) = (question, graph)
  }

  /// The changes that help, in the order: level, time, kinds, nodes, proposals, steps.
  var relaxations: [Relaxation] {
    levels() + times() + kinds() + nodes() + proposals() + steps()
  }

  private func tried(
    _ change: Relaxation.Change, _ apply: (inout PathQuestion) -> Void
  ) -> Relaxation? {
    var changed = question
    apply(&changed)
    var search = PathSearch(changed, in: graph)
    return search.distance().map { Relaxation(change: change, length: $0) }
  }

  /// The highest lower levels that help; none at all only where no lower level does.
  private func levels() -> [Relaxation] {
    guard let bound = question.constraints.atLeast else { return [] }
    let scale = graph.levels
    let lower = scale.levels.indices.map { LevelID($0) }
      .filter { $0 != bound && scale.isAtLeast(bound, $0) == true }
    let helpful = lower.compactMap { level in
      tried(.atLeast(level)) { $0.constraints.atLeast = level }.map { (level, $0) }
    }
    let highest = helpful.filter { level, _ in
      !helpful.contains { $0.0 != level && scale.isAtLeast($0.0, level) == true }
    }
    guard highest.isEmpty else { return highest.map(\.1) }
    return [tried(.atLeast(nil)) { $0.constraints.atLeast = nil }].compactMap { $0 }
  }

  private func times() -> [Relaxation] {
    let frame = question.constraints.frame
    let ever = tried(.anyTime) { $0.constraints.frame = .during(.distantPast, .distantFuture) }
    guard let ever else { return [] }
    guard !frame.isStretch else { return [ever] }
    if let later = firstDay(later(than: frame.last), { .later($0) }) { return [later] }
    if let earlier = firstDay(earlier(than: frame.first), { .earlier($0) }) { return [earlier] }
    return [stretch()].compactMap { $0 }
  }

  /// The validity of the named node that ends first, or that time up to where all have begun.
  private func stretch() -> Relaxation? {
    let intervals = question.named.map(graph.interval)
    guard let early = intervals.min(by: { $0.end < $1.end }), early.end < .distantFuture,
      let lastStart = intervals.map(\.start).max()
    else { return nil }
    let end = early.end.advanced(by: -1)
    let first = early.start == .distantPast ? end : early.start
    for last in [end, max(end, lastStart)] where first <= last {
      let found = tried(.during(first, last)) { $0.constraints.frame = .during(first, last) }
      if let found { return found }
    }
    return nil
  }

  private func firstDay(
    _ days: [Day], _ change: (Day) -> Relaxation.Change
  ) -> Relaxation? {
    for day in days.prefix(mostDays) {
      let found = tried(change(day)) { $0.constraints.frame = .day(day) }
      if let found { return found }
    }
    return nil
  }

  private func later(than day: Day) -> [Day] {
    let starts = graph.edges.starts.map { Day(rawValue: $0) }
    return Set(starts + nodeDays(\.start)).filter { $0 > day && $0 <= graph.knowledge }.sorted()
  }

  private func earlier(than day: Day) -> [Day] {
    let ends = graph.edges.ends.map { Day(rawValue: $0).advanced(by: -1) }
    let days = ends + nodeDays(\.end).map { $0.advanced(by: -1) }
    return Set(days).filter { $0 < day && $0 > .distantPast }.sorted(by: >)
  }

  private func nodeDays(_ end: KeyPath<DayInterval, Day>) -> [Day] {
    graph.nodeIDs.map { graph.interval(of: $0)[keyPath: end] }
  }

  private func kinds() -> [Relaxation] {
    var found: [Relaxation?] = []
    if question.constraints.via != nil {
      found.append(tried(.withoutVia) { $0.constraints.via = nil })
    }
    for kind in Set(question.constraints.avoidedKinds).sorted() {
      found.append(
        tried(.allowKind(kind)) { $0.constraints.avoidedKinds.removeAll { $0 == kind } })
    }
    return found.compactMap { $0 }
  }

  private func nodes() -> [Relaxation] {
    let allowed = Set(question.constraints.avoidedNodes).sorted().map { node in
      tried(.allowNode(node)) { $0.constraints.avoidedNodes.removeAll { $0 == node } }
    }
    let skipped = Set(question.through).sorted().map { node in
      tried(.withoutThrough(node)) { $0.through.removeAll { $0 == node } }
    }
    return (allowed + skipped).compactMap { $0 }
  }

  private func proposals() -> [Relaxation] {
    guard !question.constraints.includesProposed else { return [] }
    return [tried(.includeProposed) { $0.constraints.includesProposed = true }].compactMap { $0 }
  }

  private func steps() -> [Relaxation] {
    guard question.mostHops < graph.nodes.count else { return [] }
    let free = tried(.maxHops(0)) {
      $0.maxHops = nil
      $0.want = .shortest
    }
    return [free.map { Relaxation(change: .maxHops($0.length), length: $0.length) }]
      .compactMap { $0 }
  }
}
