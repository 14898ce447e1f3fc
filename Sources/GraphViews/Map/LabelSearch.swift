/// Chooses one candidate for each label, or none, at the least cost of all together.
struct LabelSearch {
  /// The candidates of all labels, those of one after those of the other.
  private let all: [LabelPlacer.Candidate]
  /// What each of them costs by itself: asked for far oftener than all the rest.
  private let ownCosts: [Double]
  /// Which of them are a label's.
  private let ranges: [Range<Int>]
  private let dropCosts: [Double]
  /// The labels that each may touch, those of one after those of the other.
  private let neighbors: [Int]
  /// Which of them are a label's.
  private let nearby: [Range<Int>]
  /// The number of the chosen candidate of each label.
  private(set) var choice: [Int?]

  init(_ candidates: [[LabelPlacer.Candidate]], dropCosts: [Double]) {
    (all, self.dropCosts) = (candidates.flatMap { $0 }, dropCosts)
    ownCosts = all.map(\.cost)
    ranges = Self.ranges(of: candidates.map(\.count))
    choice = candidates.map { _ in nil }
    let hulls = candidates.map(Self.hull)
    let near = hulls.indices.map { index in
      hulls.indices.filter { other in
        guard other != index, let one = hulls[index], let two = hulls[other] else { return false }
        return one.overlaps(two)
      }
    }
    neighbors = near.flatMap { $0 }
    nearby = Self.ranges(of: near.map(\.count))
  }

  private static func ranges(of counts: [Int]) -> [Range<Int>] {
    var end = 0
    return counts.map { count in
      defer { end += count }
      return end..<end + count
    }
  }

  mutating func run() {
    greedy()
    anneal()
    descend()
    for _ in 0..<3 {
      repair()
      descend()
    }
    untangle()
  }

  /// A choice without chance, for an estimate.
  mutating func runShortly() {
    greedy()
    descend()
  }

  /// What each label costs as all stand.
  var costs: [Double] { ranges.indices.map { cost(of: $0, at: choice[$0]) } }

  private func candidate(_ number: Int, of label: Int) -> LabelPlacer.Candidate {
    all[ranges[label].lowerBound + number]
  }

  /// Gives labels that stand badly, or not at all, a place of which one to three others then move
  /// away, where all together then cost less.
  private mutating func repair() {
    for label in ranges.indices where cost(of: label, at: choice[label]) >= Self.bad {
      var (best, most) = ([(label: Int, choice: Int?)](), 1e-9)
      // What must not be left out may ask many to move.
      let isMust =
        dropCosts[label] > LabelCost.forbidden
        && cost(of: label, at: choice[label]) >= LabelCost.forbidden
      for number in 0..<min(ranges[label].count, isMust ? .max : Self.tries) {
        let taken = inTheWay(of: number, of: label, most: isMust ? 12 : 3)
        guard !taken.isEmpty else { continue }
        let before = ([label] + taken).map { (label: $0, choice: choice[$0]) }
        let old = cost(of: before)
        choice[label] = number
        for other in taken { choice[other] = self.best(for: other) }
        let after = before.map { (label: $0.label, choice: choice[$0.label]) }
        let gain = old - cost(of: after)
        if gain > most { (best, most) = (after, gain) }
        choose(before)
      }
      choose(best)
    }
  }

  private mutating func choose(_ places: [(label: Int, choice: Int?)]) {
    for place in places { choice[place.label] = place.choice }
  }

  private func cost(of places: [(label: Int, choice: Int?)]) -> Double {
    places.reduce(0) { $0 + cost(of: $1.label, at: $1.choice) }
  }

  /// The labels that cannot stand as they do beside a candidate of another; none where there are
  /// more than `most`.
  private func inTheWay(of number: Int, of label: Int, most: Int) -> [Int] {
    let one = candidate(number, of: label)
    var taken: [Int] = []
    for other in neighbors[nearby[label]] {
      guard let chosen = choice[other], Self.areForbidden(one, candidate(chosen, of: other))
      else { continue }
      guard taken.count < most else { return [] }
      taken.append(other)
    }
    return taken
  }

  /// Leaves out what still stands in the way of others, what matters least first.
  private mutating func untangle() {
    let order = ranges.indices.sorted { (dropCosts[$0], $0) < (dropCosts[$1], $1) }
    for label in order where choice[label] != nil {
      guard cost(of: label, at: choice[label]) >= LabelCost.forbidden else { continue }
      choice[label] = nil
    }
  }

  /// From this cost on others are asked to move: that of a long leader.
  private static let bad = 14.0
  /// So many of a label's best places are tried for that.
  private static let tries = 32
  /// So many changes are tried for each label while it cools.
  private static let steps = 300

  /// The rectangle round all boxes and leaders of a label; nil for one without candidates.
  private static func hull(_ candidates: [LabelPlacer.Candidate]) -> Frame? {
    guard let first = candidates.first?.box else { return nil }
    var (left, top, right, bottom) = (first.x, first.y, first.right, first.bottom)
    func take(_ x: Double, _ y: Double) {
      (left, right) = (min(left, x), max(right, x))
      (top, bottom) = (min(top, y), max(bottom, y))
    }
    for candidate in candidates {
      take(candidate.box.x, candidate.box.y)
      take(candidate.box.right, candidate.box.bottom)
      guard let leader = candidate.leader else { continue }
      take(leader.start.x, leader.start.y)
      take(leader.end.x, leader.end.y)
    }
    return Frame(left, top, right - left, bottom - top)
  }

  /// The cost of a label at a candidate, beside the others as they stand; of one that costs as much
  /// as `limit` or more, perhaps less than all of it.
  private func cost(of label: Int, at number: Int?, below limit: Double = .infinity) -> Double {
    guard let number else { return dropCosts[label] }
    let one = candidate(number, of: label)
    var cost = one.cost
    for other in neighbors[nearby[label]] where cost < limit {
      guard let chosen = choice[other] else { continue }
      if Self.areForbidden(one, candidate(chosen, of: other)) { cost += LabelCost.forbidden }
    }
    return cost
  }

  /// What a label costs at a candidate, or left out, whatever stands beside it.
  private func ownCost(of label: Int, at number: Int?) -> Double {
    number.map { ownCosts[ranges[label].lowerBound + $0] } ?? dropCosts[label]
  }

  /// Whether two labels cannot stand so together: boxes touch, or a leader meets the other's box or
  /// leader.
  private static func areForbidden(
    _ one: LabelPlacer.Candidate, _ two: LabelPlacer.Candidate
  ) -> Bool {
    if one.box.overlaps(two.box) { return true }
    if let leader = one.leader, Clipping.meets(leader.start, leader.end, two.box) { return true }
    guard let other = two.leader else { return false }
    if Clipping.meets(other.start, other.end, one.box) { return true }
    return one.leader.map { areCrossed($0, other) } ?? false
  }

  private func best(for label: Int) -> Int? {
    var (best, least) = (Int?.none, cost(of: label, at: nil))
    for index in 0..<ranges[label].count {
      guard ownCost(of: label, at: index) < least else { break }
      let cost = cost(of: label, at: index, below: least)
      if cost < least { (best, least) = (index, cost) }
    }
    return best
  }

  /// Labels that must not be left out first, then those with fewest candidates.
  private mutating func greedy() {
    let order = ranges.indices.sorted {
      (-dropCosts[$0], ranges[$0].count, $0) < (-dropCosts[$1], ranges[$1].count, $1)
    }
    for label in order { choice[label] = best(for: label) }
  }

  private mutating func anneal() {
    guard !ranges.isEmpty else { return }
    var random = SplitMix(seed: 2025)
    // What each label costs as it stands, as far as that is known.
    var costs = [Double?](repeating: nil, count: ranges.count)
    let steps = ranges.count * Self.steps
    var temperature = 15.0
    let cooling = Self.root(0.01, steps)
    for _ in 0..<steps {
      let label = random.below(ranges.count)
      let count = ranges[label].count
      let among = random.below(2) == 0 ? min(count, 6) : count
      let pick = random.below(among + 1)
      let next = pick == among ? nil : pick
      if next != choice[label] {
        let old = costs[label] ?? cost(of: label, at: choice[label])
        costs[label] = old
        if isTaken(next, for: label, at: old, temperature, &random) {
          choice[label] = next
          costs[label] = nil
          for other in neighbors[nearby[label]] { costs[other] = nil }
        }
      }
      temperature *= cooling
    }
  }

  /// Whether a label that costs `old` moves to another candidate, at a temperature.
  ///
  /// A falling line stands for the exponential: it is as good, and needs no library.
  private func isTaken(
    _ next: Int?, for label: Int, at old: Double, _ temperature: Double, _ random: inout SplitMix
  ) -> Bool {
    // Most candidates are too dear whatever stands beside them.
    let least = ownCost(of: label, at: next) - old
    let change = least >= temperature * 2 ? least : cost(of: label, at: next) - old
    return change <= 0 || change < temperature * random.unit() * 2
  }

  private mutating func descend() {
    for _ in 0..<20 {
      var isBetter = false
      for label in ranges.indices {
        let next = best(for: label)
        if next != choice[label], cost(of: label, at: next) < cost(of: label, at: choice[label]) {
          (choice[label], isBetter) = (next, true)
        }
      }
      if !isBetter { return }
    }
  }

  /// The `count`th root of a number between 0 and 1, by bisection.
  private static func root(_ value: Double, _ count: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var (power, base, rest) = (1.0, middle, count)
      while rest > 0 {
        if rest & 1 == 1 { power *= base }
        base *= base
        rest >>= 1
      }
      if power < value { low = middle } else { high = middle }
    }
    return high
  }
}

/// Numbers that look random and are the same in every run: Steele, Lea and Flood's SplitMix64.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to just below `count`.
  mutating func below(_ count: Int) -> Int { Int(next() >> 33) % max(count, 1) }

  /// A number from 0 to just below 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
