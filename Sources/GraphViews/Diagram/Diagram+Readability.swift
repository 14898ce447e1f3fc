extension Diagram {
  /// What makes the picture hard to read at the size of its paper, and what would help, each a
  /// sentence without its full stop; empty for one in order.
  ///
  /// - Complexity: O(labels²) of the lines.
  public var readabilityWarnings: [String] {
    [density, fan, smallText, crossedLabels, crossedThings, struckWordsWarning, longLabels]
      .compactMap { $0 }
  }

  /// All that a reader of the picture should be warned of, each a sentence without its full stop.
  ///
  /// - Complexity: O(labels²) of the lines.
  public var warnings: [String] {
    readabilityWarnings + [cutWarning, roomWarning, footnoteWarning].compactMap { $0 }
  }

  /// Whether it leaves something out.
  public var leavesOut: Bool { shownCount < totalCount || omissions != Omissions() }

  /// Whether it shows less of the same view than another picture.
  public func showsLess(than other: Diagram) -> Bool {
    let rest = totalCount - shownCount, otherRest = other.totalCount - other.shownCount
    return rest > otherRest || omissions.nodes.count > other.omissions.nodes.count
      || omissions.edges.count > other.omissions.edges.count
  }

  /// That numbered notes take the room of what would stand on the page without them, a sentence
  /// without its full stop; nil where they do not.
  public var footnoteWarning: String? {
    guard let plain = footnotesTake else { return nil }
    return "the footnotes take the room of a part of the figure: "
      + "\(loss(against: plain, "would be without them")); write a PDF alone, in which they go on "
      + "on further sheets, or say '--citations line'"
  }

  /// That the paper has no room for what stands on a page of the view's own size, a sentence
  /// without its full stop; nil where it has.
  public var roomWarning: String? {
    guard let whole = paperTakes, let paper else { return nil }
    return "\(PaperWords.english(paper)) has no room for a part of the figure: "
      + "\(loss(against: whole, "would be on a larger page")); take a larger page, or several "
      + "sheets of a PDF (--tile 1x2)"
  }

  /// How many of how many things are shown, and how many would be otherwise.
  private func loss(against other: (shown: Int, total: Int), _ condition: String) -> String {
    let shown = "\(shownCount) of \(totalCount) are shown"
    if other.total == totalCount, other.shown > shownCount {
      return "\(shown), and \(other.shown) \(condition)"
    }
    if other.shown == other.total, shownCount < totalCount {
      return "\(shown), and all \(condition)"
    }
    return "more \(condition)"
  }

  /// Where notes go on below the page: how the figure is printed.
  public var paperRemark: String? {
    guard let page, let notesTop, paper == nil else { return nil }
    let sheet = PageSize(width: page.width, height: notesTop).sheet
    let side = sheet == .landscape ? "landscape" : "portrait"
    return
      "the footnotes go on below the page: a PDF with '--page a4-\(side)' keeps the figure whole, "
      + "and has on further sheets what the first has no room for"
  }

  /// That words of labels had to be cut, a sentence without its full stop; nil where all stand in
  /// full.
  ///
  /// - Complexity: O(labels).
  public var cutWarning: String? {
    let texts =
      (nodes + furniture).filter { !$0.id.hasPrefix("page-") }.flatMap { $0.lines.map(\.text) }
      + edges.flatMap(\.label) + groups.map(\.title)
    let count = texts.count { Self.isCut($0) }
    guard count > 0 else { return nil }
    return
      "the words of \(count) \(count == 1 ? "label are" : "labels are") cut and end in '…'; "
      + "tooltips have them in full; show less, or take a wider page"
  }

  /// Whether an ellipsis follows on a letter, and does not stand for what comes elsewhere.
  private static func isCut(_ text: String) -> Bool {
    let letters = text.unicodeScalars
    guard let place = letters.lastIndex(of: "…"), place > letters.startIndex else { return false }
    return letters[letters.index(before: place)] != " "
  }

  /// That a picture whose places Graphviz has found is too large for its letters to be read on A4,
  /// a sentence without its full stop; nil for others.
  public func warning(at size: PageSize) -> String? {
    guard page == nil, paper == nil, size.width > 0, size.height > 0 else { return nil }
    let least = min(leastText ?? 8.5, 8.5) * min(PaperFit(size, on: PaperChoice(.a4)).scale, 1)
    guard least < 6.95 else { return nil }
    let tenths = Int(least * 10)
    let shape = max(size.width / size.height, size.height / size.width)
    let words = shape > 2.5 ? ", since the picture is so long and narrow" : ""
    return
      "text would be \(tenths / 10).\(tenths % 10) points high on A4, below the 7 that can be read"
      + "\(words); show fewer groups, or take another layout"
  }

  /// How hard it is to read: fewer warnings, then a larger scale, come first.
  var readability: (warnings: Int, smallness: Double) {
    (readabilityWarnings.count, 1 - paperScale)
  }

  /// The ids of the boxes whose words reach beyond them, as far as measures without a font tell.
  ///
  /// - Complexity: O(letters of the labels).
  public var overfullBoxes: [String] {
    (nodes + furniture).filter { node in
      guard let frame = node.frame else { return false }
      let isWide = node.lines.contains { $0.drawnWidth > frame.width + 0.5 }
      return isWide || node.lines.reduce(0) { $0 + $1.size } > frame.height + 0.5
    }.map(\.id)
  }

  private var longLabels: String? {
    let count = overfullBoxes.count
    guard count > 0 else { return nil }
    return
      "the words of \(count) \(count == 1 ? "box reach" : "boxes reach") beyond it; write names "
      + "in one language, show fewer groups, or take a wider page"
  }

  /// The greatest number of entities that a page of boxes and lines holds.
  private static let densest = 60

  private var density: String? {
    let entities = nodes.filter { if case .node = $0.subject { true } else { false } }
    let most = Self.densest
    let isPlaced = page != nil
    guard entities.count > most, !isPlaced || (!edges.isEmpty && backdrop.isEmpty) else {
      return nil
    }
    return
      "\(entities.count) entities stand in one picture, more than the \(most) that can be read "
      + "on a page; name fewer groups, follow fewer relationships, or make several views of it"
  }

  /// The greatest number of boxes that a page holds one above the other beside what they hang on.
  private static let widestFan = 16

  /// Where Graphviz finds the places: what has more neighbours on one side than a page is high.
  private var fan: String? {
    guard page == nil, program.direction != nil else { return nil }
    struct Side: Hashable { let node: String; let isSource: Bool }
    var neighbours: [Side: Set<String>] = [:]
    for edge in edges {
      neighbours[Side(node: edge.source, isSource: true), default: []].insert(edge.target)
      neighbours[Side(node: edge.target, isSource: false), default: []].insert(edge.source)
    }
    let most = neighbours.values.map(\.count).max() ?? 0
    guard most > Self.widestFan else { return nil }
    return "\(most) boxes stand beside one, more than the \(Self.widestFan) that a page is high; "
      + "follow fewer relationships, or take the layout 'ego'"
  }

  /// How much the picture is made smaller to fit its paper, A4 in its direction where its view
  /// wishes none.
  public var paperScale: Double {
    guard var page else { return 1 }
    if let paper { return min(paper.scale, 1) }
    if let wishedPaper { return min(PaperFit(page, on: wishedPaper).scale, 1) }
    // Notes that go on below a full page have a page of their own.
    page.height = notesTop ?? page.height
    let paper = page.sheet
    return min(paper.width / page.width, paper.height / page.height, 1)
  }

  private var smallText: String? {
    guard paper == nil else { return paperWarning }
    // A page that is no paper yet may be a hair too large.
    guard let least = leastText, least * paperScale < (wishedPaper == nil ? 6.95 : 7) else {
      return nil
    }
    let tenths = Int(least * paperScale * 10)
    let sheet = page.flatMap { page in
      wishedPaper.map { PaperWords.english(PaperFit(page, on: $0)) }
    }
    return "text would be \(tenths / 10).\(tenths % 10) points high on \(sheet ?? "A4"), below the "
      + "7 that can be read; show fewer groups, or print it larger"
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

extension LabelLine {
  /// About how wide it is drawn, in points.
  var drawnWidth: Double {
    let own = TextMetrics.width(text, size: size, isBold: isBold) / (isBold ? 1.11 : 1.05)
    guard let trailing else { return own }
    return own + TextMetrics.width("  " + trailing, size: trailingSize) / 1.05
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
