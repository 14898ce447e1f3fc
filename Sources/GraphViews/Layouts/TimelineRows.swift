import GraphCore

/// The rows of a timeline under their headings.
struct TimelineRows {
  /// The ties of one kind.
  struct Section {
    let title: String
    /// How its kind is called.
    let label: String
    var rows: [Row]
    /// Events, each told by a point with its name.
    var points: [TimelineBar]
    /// Rows told together.
    var folds: [TimelineFold] = []

    /// How many relationships, or histories of them, it tells.
    var count: Int { rows.count + points.count + folds.reduce(0) { $0 + $1.rows.count } }
  }

  /// The ties of one kind between two things.
  struct Row {
    /// What the row is about: the other end, or both.
    let nodes: [NodeID]
    let bars: [TimelineBar]
  }

  let sections: [Section]

  init(scene: Scene) {
    let graph = scene.graph
    let center = scene.selection.center
    let bars = scene.selection.edges.map { TimelineBar($0, from: center, in: graph) }
    func key(_ bar: TimelineBar) -> [Int] {
      let edge = graph[bar.edge]
      let kind = graph.schema[edge.kind]
      let family = Family.allCases.firstIndex(of: kind.family) ?? 0
      let side = center.map { kind.isDirected && edge.target == $0 ? 1 : 0 } ?? 0
      return [family, edge.kind.index, side]
    }
    let groups = Dictionary(grouping: bars, by: key)
    let keys = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let twoWay = Set(keys.map { $0[1] }.filter { kind in keys.count { $0[1] == kind } > 1 })
    sections = keys.compactMap { key in
      guard let bars = groups[key], let first = bars.first else { return nil }
      let label = graph.kind(of: first.edge).reading.label.text(in: scene.language)
      var title = capitalized(label)
      if twoWay.contains(key[1]) { title += key[2] == 0 ? " →" : " ←" }
      return Self.section(title, label, bars, scene)
    }
  }

  private static func section(
    _ title: String, _ label: String, _ bars: [TimelineBar], _ scene: Scene
  ) -> Section {
    let center = scene.selection.center
    var order: [[NodeID]] = []
    var rows: [[NodeID]: [TimelineBar]] = [:]
    for bar in bars where !bar.isPoint || center == nil {
      let edge = scene.graph[bar.edge]
      let nodes = center.map { [edge.otherEnd(than: $0)] } ?? [edge.source, edge.target]
      if rows[nodes] == nil { order.append(nodes) }
      rows[nodes, default: []].append(bar)
    }
    func start(_ nodes: [NodeID]) -> Day {
      rows[nodes]?.map(\.counted.start).min() ?? .distantFuture
    }
    func name(_ nodes: [NodeID]) -> String {
      nodes.map { NameOrder.key(scene.shortName(of: $0)) }.joined(separator: " ")
    }
    let sorted = order.sorted { (start($0), name($0), $0[0]) < (start($1), name($1), $1[0]) }
    return Section(
      title: title, label: label,
      rows: sorted.map { Row(nodes: $0, bars: inTime(rows[$0] ?? [])) },
      points: inTime(center == nil ? [] : bars.filter(\.isPoint)))
  }

  private static func inTime(_ bars: [TimelineBar]) -> [TimelineBar] {
    bars.sorted { ($0.counted.start, $0.edge) < ($1.counted.start, $1.edge) }
  }
}

extension Scene {
  /// What a row is about: its things, each with its stage where it is not at work.
  func name(of row: TimelineRows.Row) -> String {
    row.nodes.map { told(shortName(of: $0), of: $0) }.joined(separator: " – ")
  }
}

extension TimelineRows.Row {
  /// A lane for each bar, the first that is free: the first lane is the ladder, and what is held
  /// beside it stands below.
  var lanes: [Int] {
    var lanes = [Int](repeating: 0, count: bars.count)
    for index in bars.indices {
      let taken = bars.indices.prefix(index).filter {
        bars[$0].counted.overlaps(bars[index].counted)
      }
      lanes[index] = (0...bars.count).first { lane in !taken.contains { lanes[$0] == lane } } ?? 0
    }
    return lanes
  }
}
