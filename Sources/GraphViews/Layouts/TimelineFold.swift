import GraphCore

/// How closely a timeline tells its rows.
///
/// From the roomy picture on: rows nearer each other, events by their number in each year, rows
/// that say the same together, fewer rows and fewer names.
struct TimelineDensity {
  /// Whether rows stand close.
  let isClose: Bool
  /// Whether events are counted year by year, and not named.
  let countsEvents: Bool
  /// From how many rows on those that say the same are told together.
  let leastFold: Int
  /// How many rows of a section have a line of their own where others are told together.
  let mostRows: Int
  /// How many lines the names of rows told together take.
  let nameLines: Int

  /// How many steps closer there are.
  static let steps = 14

  init(closeness: Int) {
    isClose = closeness > 0
    countsEvents = closeness > 1
    leastFold = [.max, .max, .max, 8, 5][safe: closeness] ?? 3
    mostRows = [12, 8, 6, 4, 2, 0, 0, 0, 0][safe: closeness - 6] ?? .max
    nameLines = [4, 3, 2, 2, 2, 4, 2, 1, 0][safe: closeness - 6] ?? 5
  }

  /// The sections as closely as that.
  ///
  /// - Complexity: O(rows × log rows) for each section.
  func folded(_ sections: [TimelineRows.Section], in scene: Scene) -> [TimelineRows.Section] {
    guard leastFold < .max else { return sections }
    return sections.map { folded($0, in: scene) }
  }

  /// Rows with one bar that say the same are told together; so are those beyond the number of rows,
  /// the ones with most bars the last.
  private func folded(
    _ section: TimelineRows.Section, in scene: Scene
  ) -> TimelineRows.Section {
    if countsEvents, section.rows.allSatisfy({ $0.bars.allSatisfy(\.isPoint) }) {
      var section = section
      section.points += section.rows.flatMap(\.bars)
      section.rows = []
      return section
    }
    guard mostRows > 0 || section.rows.count < 2 else {
      return section.keeping([], folds: [TimelineFold(title: nil, rows: section.rows)])
    }
    var order: [String] = []
    var alike: [String: [Int]] = [:]
    for (index, row) in section.rows.enumerated() where row.bars.count == 1 {
      let words = scene.shortLabel(of: row.bars[0].edge)
      if alike[words] == nil { order.append(words) }
      alike[words, default: []].append(index)
    }
    var folds: [TimelineFold] = []
    var rest = Set(section.rows.indices)
    for words in order {
      guard let own = alike[words], own.count >= leastFold else { continue }
      folds.append(TimelineFold(title: words, rows: own.map { section.rows[$0] }))
      rest.subtract(own)
    }
    let ranked = rest.sorted {
      (section.rows[$1].bars.count, $0) < (section.rows[$0].bars.count, $1)
    }
    guard mostRows < .max, ranked.count > mostRows + 2 else {
      return section.keeping(rest, folds: folds)
    }
    let others = ranked.dropFirst(mostRows).sorted().map { section.rows[$0] }
    let title = FigureWords.otherTies.text(in: scene.language)
    return section.keeping(
      Set(ranked.prefix(mostRows)), folds: folds + [TimelineFold(title: title, rows: others)])
  }
}

extension Array {
  /// The element, or nil beyond the ends.
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension TimelineRows.Section {
  fileprivate func keeping(
    _ rows: Set<Int>, folds: [TimelineFold]
  ) -> TimelineRows.Section {
    var section = self
    section.rows = rows.sorted().map { self.rows[$0] }
    section.folds = folds
    return section
  }
}

/// Rows of a timeline told together: how many of them hold when, and their names with the years of
/// their beginnings.
struct TimelineFold {
  /// What is said of all of them; nil where it is what the heading says.
  let title: String?
  let rows: [TimelineRows.Row]

  /// What a row is counted for on a day.
  struct Stretch {
    let left: Double
    let right: Double
    /// The last bar of each row that holds.
    let edges: [EdgeID]
  }

  /// The least width of a stretch.
  private static let least = 2.2

  /// The places where the number changes, those closer than a stretch together.
  private func clusters(on axis: TimelineAxis) -> [(first: Double, last: Double)] {
    let bars = rows.flatMap(\.bars)
    let ends = bars.map { axis.x($0.counted.end) }
    let places = bars.map { axis.x($0.counted.start) } + ends.filter { $0 < ends.max() ?? 0 }
    var clusters: [(first: Double, last: Double)] = []
    for place in places.sorted() {
      if let last = clusters.last, place - last.first < Self.least {
        clusters[clusters.count - 1].last = place
      } else {
        clusters.append((place, place))
      }
    }
    return clusters
  }

  /// The stretches in which the number of rows that hold stays the same; those too short to be
  /// seen belong to the one after.
  ///
  /// - Complexity: O(bars²).
  func stretches(on axis: TimelineAxis) -> [Stretch] {
    var clusters = clusters(on: axis)
    guard let end = rows.flatMap(\.bars).map({ axis.x($0.counted.end) }).max() else { return [] }
    if let last = clusters.last, end - last.first < Self.least {
      let before = clusters.dropLast().last?.last ?? -.infinity
      clusters[clusters.count - 1] = (max(end - Self.least, before), last.last)
    }
    var stretches: [Stretch] = []
    for (index, cluster) in clusters.enumerated() {
      let right = index + 1 < clusters.count ? clusters[index + 1].first : end
      let middle = (cluster.last + max(right, cluster.last)) / 2
      let own = rows.compactMap { row in
        row.bars.last { bar in
          axis.x(bar.counted.start) <= middle && middle < axis.x(bar.counted.end)
        }?.edge
      }
      if !own.isEmpty, right > cluster.first {
        stretches.append(Stretch(left: cluster.first, right: right, edges: own))
      }
    }
    return stretches
  }

  /// The names with the years of their beginnings.
  func names(_ scene: Scene, width: Double, limit: Int) -> FoldedNames {
    let names: [(String, Int?)] = rows.map { row in
      let marks = scene.disputeMarks.marks(of: row.bars.map(\.edge))
      let text = row.nodes.map(scene.shortName).joined(separator: " – ")
      let year = row.bars.compactMap { scene.graph.claim(of: $0.edge).validity.since?.year }.min()
      return (text + marks, year.flatMap { text.contains(String($0)) ? nil : $0 })
    }
    return FoldedNames(names, in: scene.language, width: width, limit: limit)
  }
}
