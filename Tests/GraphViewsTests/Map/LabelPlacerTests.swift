import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct LabelPlacerTests {
  private let pane = Frame(0, 0, 300, 200)

  private func labels(_ count: Int, seed: UInt64, dropCost: Double) -> [LabelPlacer.Label] {
    var random = RepeatableRandom(seed: seed)
    return (0..<count).map { number in
      let point = Point(20 + Double(random.below(260)), 20 + Double(random.below(160)))
      return LabelPlacer.Label(
        forms: [.init(lines: [LabelLine("Place \(number)", size: 8)], cost: 0)], anchor: point,
        radius: 2, dropCost: dropCost)
    }
  }

  private func placer(_ labels: [LabelPlacer.Label]) -> LabelPlacer {
    let marks = labels.map { Frame($0.anchor.x - 2, $0.anchor.y - 2, 4, 4) }
    return LabelPlacer(pane: pane, blocked: marks, marks: marks, lines: [])
  }

  /// Whatever the crowd, no box touches another, a mark, or the side of the pane.
  @Test(arguments: [(5, 1), (20, 2), (60, 3), (150, 4)])
  func boxesKeepClear(count: Int, seed: UInt64) {
    let labels = labels(count, seed: seed, dropCost: 300)
    let placer = placer(labels)
    let boxes = placer.place(labels).compactMap { $0?.box }
    for (index, box) in boxes.enumerated() {
      #expect(pane.contains(box) && !placer.blocked.contains(where: box.overlaps))
      for other in boxes.dropFirst(index + 1) { #expect(!box.overlaps(other)) }
    }
    if count <= 20 { #expect(boxes.count == count) }
  }

  /// No leader is longer than an eye follows, none crosses more lines than it may, and no name
  /// without one is as near to another mark as to its own.
  @Test(arguments: [(20, 5), (60, 6)])
  func namesBelongToTheirMarks(count: Int, seed: UInt64) {
    let labels = labels(count, seed: seed, dropCost: 300)
    var random = RepeatableRandom(seed: seed)
    let lines = (0..<6).map { _ in
      MapFigure.points(
        along: (0..<2).map { _ in
          Point(Double(random.below(300)), Double(random.below(200)))
        })
    }
    let marks = labels.map { Frame($0.anchor.x - 2, $0.anchor.y - 2, 4, 4) }
    let placer = LabelPlacer(pane: pane, blocked: marks, marks: marks, lines: lines)
    var leaders = 0
    for (label, place) in zip(labels, placer.place(labels)) {
      guard let place else { continue }
      guard let leader = place.leader else {
        let own = gap(place.box, Frame(label.anchor.x - 2, label.anchor.y - 2, 4, 4))
        let others = marks.filter { distance($0.center, label.anchor) > 0.01 }
        #expect(others.allSatisfy { gap(place.box, $0) > own })
        continue
      }
      leaders += 1
      #expect(distance(leader.start, leader.end) <= 64)
      let crossed = lines.count { line in
        zip(line, line.dropFirst()).contains { areCrossed(leader, ($0, $1)) }
      }
      #expect(crossed <= LabelCost.mostCrossings)
    }
    #expect(leaders > 0)
  }

  @Test func theSameCrowdHasTheSamePlaces() {
    let labels = labels(60, seed: 9, dropCost: 20)
    let (one, two) = (placer(labels).place(labels), placer(labels).place(labels))
    #expect(one.map { $0?.box } == two.map { $0?.box })
  }

  /// A lone label stands on the right of its mark.
  @Test func aLoneLabelStandsOnTheRight() throws {
    let labels = [
      LabelPlacer.Label(
        forms: [.init(lines: [LabelLine("A", size: 8)], cost: 0)], anchor: Point(100, 100),
        radius: 2, dropCost: 9)
    ]
    let place = try #require(placer(labels).place(labels)[0])
    #expect(place.leader == nil && place.alignment == .left && place.box.x > 102)
  }

  /// The search is no worse than the best of all combinations, for crowds small enough to try all.
  @Test func smallCrowdsAreSolvedBest() {
    for seed in 0..<30 as Range<UInt64> {
      var random = RepeatableRandom(seed: seed)
      let candidates = (0..<3).map { _ in
        (0..<4).map { _ in
          LabelPlacer.Candidate(
            box: Frame(Double(random.below(12)), Double(random.below(12)), 6, 4), form: 0,
            alignment: .left, leader: nil, cost: Double(random.below(9)))
        }.sorted { $0.cost < $1.cost }
      }
      var search = LabelSearch(candidates, dropCosts: [20, 20, 20])
      search.run()
      #expect(cost(search.choice, candidates) <= best(candidates) + 6, "seed \(seed)")
      #expect(cost(search.choice, candidates) < 1000)
    }
  }

  private func best(_ candidates: [[LabelPlacer.Candidate]]) -> Double {
    let choices: [Int?] = [nil, 0, 1, 2, 3]
    return choices.flatMap { one in
      choices.flatMap { two in choices.map { cost([one, two, $0], candidates) } }
    }.min() ?? 0
  }

  private func cost(_ choice: [Int?], _ candidates: [[LabelPlacer.Candidate]]) -> Double {
    let chosen = choice.enumerated().compactMap { index, pick in
      pick.map { candidates[index][$0] }
    }
    var cost = chosen.reduce(0) { $0 + $1.cost } + Double(choice.count { $0 == nil }) * 20
    for (index, one) in chosen.enumerated() {
      for two in chosen.dropFirst(index + 1) where one.box.overlaps(two.box) { cost += 1000 }
    }
    return cost
  }
}
