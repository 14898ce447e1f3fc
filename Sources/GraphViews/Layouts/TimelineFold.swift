import GraphCore

/// Rows of a timeline told together: how many of them hold when, and their names with the years of
/// their beginnings.
struct TimelineFold {
  /// What is said of all of them; nil where it is what the heading says.
  let title: String?
  let rows: [TimelineRows.Row]

  /// A part of the bar, and what changed at its beginning.
  struct Stretch {
    let left: Double
    let right: Double
    /// How many rows hold at its end.
    let count: Int
    /// The bars that begin in it or, where none does, those that end.
    let edges: [EdgeID]
  }

  /// The least width of a stretch, in which its number can be read.
  private var least: Double { TextMetrics.width("\(rows.count)", size: 8.5) + 2.5 }

  /// The places where the number changes, those closer than a stretch together.
  private func clusters(on axis: TimelineAxis) -> [(first: Double, last: Double)] {
    let bars = rows.flatMap(\.bars)
    let ends = bars.map { axis.x($0.counted.end) }
    let places = bars.map { axis.x($0.counted.start) } + ends.filter { $0 < ends.max() ?? 0 }
    var clusters: [(first: Double, last: Double)] = []
    for place in places.sorted() {
      if let last = clusters.last, place - last.first < least {
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
    let bars = rows.flatMap(\.bars)
    guard let end = bars.map({ axis.x($0.counted.end) }).max() else { return [] }
    if let last = clusters.last, end - last.first < least {
      if clusters.count == 1 {
        clusters[0].first = end - least
      } else {
        clusters.removeLast()
        clusters[clusters.count - 1].last = last.last
      }
    }
    var stretches: [Stretch] = []
    for (index, cluster) in clusters.enumerated() {
      let right = index + 1 < clusters.count ? clusters[index + 1].first : end
      let places = cluster.first...max(cluster.last, cluster.first)
      let middle = (cluster.last + max(right, cluster.last)) / 2
      let count = rows.count { row in
        row.bars.contains { axis.x($0.counted.start) <= middle && middle < axis.x($0.counted.end) }
      }
      let begun = bars.filter { places.contains(axis.x($0.counted.start)) }
      let changed = begun.isEmpty ? bars.filter { places.contains(axis.x($0.counted.end)) } : begun
      if count > 0 || !begun.isEmpty, !changed.isEmpty, right > cluster.first {
        stretches.append(
          Stretch(
            left: cluster.first, right: right, count: count, edges: changed.map(\.edge).uniqued()))
      }
    }
    return stretches
  }

  /// The rows that there is no room to name.
  func unnamed(_ label: FoldedNames) -> ArraySlice<TimelineRows.Row> { rows.suffix(label.hidden) }

  /// The names with the years of their beginnings.
  func names(_ scene: Scene, width: Double, limit: Int) -> FoldedNames {
    let names: [(String, Int?)] = rows.map { row in
      let marks = scene.disputeMarks.marks(of: row.bars.map(\.edge))
      let year = row.bars.compactMap { scene.graph.claim(of: $0.edge).validity.since?.year }.min()
      if row.nodes.count == 1, scene.idleStage(of: row.nodes[0]) != nil {
        let name = scene.shortName(of: row.nodes[0])
        return (scene.told(name, year, of: row.nodes[0]) + marks, nil)
      }
      let text = scene.name(of: row)
      return (text + marks, year.flatMap { text.contains(String($0)) ? nil : $0 })
    }
    return FoldedNames(names, in: scene.language, width: width, limit: limit)
  }
}
