extension Diagram {
  /// What makes the picture hard to read at the size of its paper, and what would help, each a
  /// sentence without its full stop; empty for one in order.
  ///
  /// - Complexity: O(labels²) of the lines.
  public var readabilityWarnings: [String] {
    [density, smallText, crossedLabels].compactMap { $0 }
  }

  /// The greatest number of entities that a page of boxes and lines holds.
  private static let densest = 60

  private var density: String? {
    let entities = nodes.filter { if case .node = $0.subject { true } else { false } }
    let most = Self.densest
    guard entities.count > most, !edges.isEmpty, backdrop.isEmpty || page == nil else { return nil }
    return
      "\(entities.count) entities stand in one picture, more than the \(most) that can be read "
      + "on a page; name fewer groups, follow fewer relationships, or make several views of it"
  }

  /// How much the picture is made smaller to fit its paper, A4 in its direction.
  public var paperScale: Double {
    guard let page else { return 1 }
    let paper = page.width > PageSize.portrait.width + 1 ? PageSize.landscape : .portrait
    return min(paper.width / page.width, paper.height / page.height, 1)
  }

  private var smallText: String? {
    let sizes =
      (nodes + furniture).flatMap { $0.lines.map(\.size) }
      + edges.compactMap { edge in
        edge.label.isEmpty ? nil : edge.labelSize
      }
    guard let least = sizes.min(), least * paperScale < 6.95 else { return nil }
    let tenths = Int(least * paperScale * 10)
    return "text would be \(tenths / 10).\(tenths % 10) points high on A4, below the 7 that can be "
      + "read; show fewer groups, or print it larger"
  }

  private var crossedLabels: String? {
    let frames = edges.compactMap(\.labelFrame)
    var count = 0
    for (index, frame) in frames.enumerated() {
      count += frames.dropFirst(index + 1).count { frame.overlaps($0) }
    }
    guard count > 0 else { return nil }
    return "\(count) \(count == 1 ? "pair" : "pairs") of labels on lines overlap; follow fewer "
      + "relationships, or take the layout 'ego' or 'lanes'"
  }
}

extension DiagramEdge {
  /// The rectangle of its label; nil where there is none or Graphviz places it.
  public var labelFrame: Frame? {
    guard let labelCenter, !label.isEmpty else { return nil }
    let width = label.map { TextMetrics.width($0, size: labelSize) / 1.05 }.max() ?? 0
    let height = Double(label.count) * labelSize
    return Frame(labelCenter.x - width / 2, labelCenter.y - height / 2, width, height)
  }
}
