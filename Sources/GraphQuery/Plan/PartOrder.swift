/// The order in which the parts of a clause are put in place, cheapest first: nodes that an index
/// finds, then the link that multiplies rows least, else the smallest scan.
///
/// What is ready waits in heaps, and is put in anew when one of its slots has its value, so that n
/// parts cost O(n log n).
struct PartOrder {
  /// What comes next.
  enum Step {
    /// Nodes are looked for.
    case scan(Int)
    /// A link is followed from one of its ends.
    case follow(Int, isReversed: Bool)
  }

  private struct Candidate: Comparable {
    let cost: Double
    let number: Int
    var isReversed = false

    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.cost != right.cost { return left.cost < right.cost }
      if left.number != right.number { return left.number < right.number }
      return !left.isReversed && right.isReversed
    }
  }

  private let statistics: GraphStatistics
  private let nodes: [PatternNode]
  private let links: [PatternLink]
  /// The number of the node of a slot.
  private let numbers: SmallMap<Int, Int>
  private var bound: SlotSet
  private var isWaiting: [Bool]
  private var isOpen: [Bool]
  /// The last link noted at each node, and for each end of a link the one noted before.
  private var heads: [Int]
  private var before: [Int]
  private var missingOfLinks: [Int: Int] = [:]
  /// The links that wait for a slot.
  private var waiters: [Int: [Int]] = [:]
  private var seeks = BinaryHeap<Int>()
  private var candidates = BinaryHeap<Candidate>()
  private var scans: BinaryHeap<Candidate>?

  /// Makes ready what can begin.
  init(
    _ nodes: [PatternNode], _ links: [PatternLink], _ numbers: SmallMap<Int, Int>, bound: SlotSet,
    _ statistics: GraphStatistics
  ) {
    (self.nodes, self.links, self.numbers, self.bound) = (nodes, links, numbers, bound)
    self.statistics = statistics
    isWaiting = nodes.map { !bound.contains($0.slot) }
    isOpen = Array(repeating: true, count: links.count)
    heads = Array(repeating: -1, count: nodes.count)
    before = Array(repeating: -1, count: 2 * links.count)
    for index in links.indices { note(index) }
    for index in nodes.indices {
      if isWaiting[index], nodes[index].seek != nil { seeks.push(index) }
    }
    for index in links.indices { offer(index) }
  }

  /// Whether all parts are in place.
  var isDone: Bool { !isOpen.contains(true) && !isWaiting.contains(true) }

  /// The next step; `bind` is told of the slots that it fills.
  mutating func next() -> Step? {
    while let node = seeks.pop() { if isWaiting[node] { return .scan(node) } }
    while let best = candidates.pop() {
      guard isOpen[best.number] else { continue }
      isOpen[best.number] = false
      offerScans(at: best.number)
      return .follow(best.number, isReversed: best.isReversed)
    }
    if scans == nil {
      scans = BinaryHeap()
      for node in nodes.indices where isWaiting[node] { offerScan(node) }
    }
    while let best = scans?.pop() {
      if isWaiting[best.number], best.cost == scanOrder(best.number) { return .scan(best.number) }
    }
    return nil
  }

  /// Notes that a slot has its value.
  mutating func bind(_ slot: Int) {
    guard bound.insert(slot) else { return }
    if !waiters.isEmpty { wake(slot) }
    guard let node = numbers[slot] else { return }
    isWaiting[node] = false
    forEachLink(at: node) { order, link in order.offer(link) }
  }

  /// About how many rows a link makes of one.
  func growth(_ number: Int, isReversed: Bool) -> Double {
    let link = links[number]
    let far = isReversed ? link.left : link.right
    let share =
      bound.contains(far)
      ? 1 / Double(max(1, statistics.nodes)) : scanSize(far) / Double(max(1, statistics.nodes))
    switch link.kind {
    case .edge(_, let edge, let isBound): return isBound ? 0 : statistics.degree(edge) * share
    case .walk(let walk):
      if walk.choice != nil { return max(1, Double(statistics.nodes) * share) }
      let automaton = walk.automaton
      let step = walk.step.map(statistics.degree) ?? 1
      let longest = min(automaton.most ?? automaton.fewest + 4, automaton.fewest + 4)
      guard automaton.fewest <= longest else { return 0 }
      let all = (automaton.fewest...longest).reduce(0) { $0 + power(step, $1) } * share + 1
      return min(all, .greatestFiniteMagnitude)
    }
  }

  private func scanSize(_ slot: Int) -> Double {
    guard let node = numbers[slot] else { return Double(statistics.nodes) }
    return statistics.size(nodes[node].test)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<min(exponent, 64)).reduce(1) { product, _ in product * base }
  }
}

extension PartOrder {
  private mutating func note(_ link: Int) {
    for (side, slot) in [links[link].left, links[link].right].enumerated() {
      guard let node = numbers[slot], side == 0 || links[link].left != slot else { continue }
      before[2 * link + side] = heads[node]
      heads[node] = 2 * link + side
    }
    let missing = links[link].required.isEmpty ? [] : unbound(links[link].required)
    if missing.isEmpty { return }
    missingOfLinks[link] = missing.count
    for slot in missing { waiters[slot, default: []].append(link) }
  }

  private func unbound(_ slots: SlotSet) -> [Int] { slots.members.filter { !bound.contains($0) } }

  private mutating func forEachLink(at node: Int, _ body: (inout PartOrder, Int) -> Void) {
    var end = heads[node]
    while end >= 0 {
      body(&self, end / 2)
      end = before[end]
    }
  }

  private mutating func wake(_ slot: Int) {
    for link in waiters.removeValue(forKey: slot) ?? [] {
      missingOfLinks[link, default: 1] -= 1
      guard missingOfLinks[link] == 0 else { continue }
      missingOfLinks[link] = nil
      offer(link)
    }
  }

  /// Puts a link in from each end where it can begin.
  private mutating func offer(_ link: Int) {
    guard isOpen[link], missingOfLinks.isEmpty || missingOfLinks[link] == nil else { return }
    if bound.contains(links[link].left) {
      candidates.push(Candidate(cost: growth(link, isReversed: false), number: link))
    }
    if links[link].isReversible, bound.contains(links[link].right) {
      candidates.push(
        Candidate(cost: growth(link, isReversed: true), number: link, isReversed: true))
    }
  }

  /// Puts the ends of a link that was followed in anew, where that matters to their order.
  private mutating func offerScans(at link: Int) {
    guard scans != nil, !links[link].isReversible else { return }
    for slot in [links[link].left, links[link].right] {
      if let node = numbers[slot], isWaiting[node] { offerScan(node) }
    }
  }

  private mutating func offerScan(_ node: Int) {
    let cost = scanOrder(node)
    scans?.push(Candidate(cost: cost, number: node))
  }

  /// The size of a scan: less where a link can begin nowhere else, more where it would end there.
  private mutating func scanOrder(_ node: Int) -> Double {
    var (isDue, isBlocked) = (false, false)
    let slot = nodes[node].slot
    forEachLink(at: node) { order, link in
      guard order.isOpen[link], !order.links[link].isReversible else { return }
      if order.links[link].left == slot { isDue = true } else { isBlocked = true }
    }
    let size = statistics.size(nodes[node].test)
    return isDue ? size / 4 : isBlocked ? size * 1000 + 1000 : size
  }
}

extension GraphStatistics {
  /// About how many nodes pass a test.
  func size(_ test: Automaton.NodeTest) -> Double {
    test.checks.reduce(nodes(test.labels)) { size, _ in size * 0.2 }
  }
}
