/// Keeps the looks of a key apart by their forms where colours cannot: in themes of greys alone.
///
/// Lines of one pattern and boxes of one shape get widths of which each is at least one and a half
/// times the next; what was wider, or darker, stays so. Where a pattern has more lines than widths
/// that can be told apart, the rest get more strokes, and where these do not suffice, a light grey.
struct GreyForms {
  /// From this ratio on a width is seen to be another.
  static let ratio = 1.5

  /// A line, whatever its heads.
  private struct Line: Hashable {
    var stroke: Color
    var width: Double
    var pattern: LinePattern
    let hasCore: Bool

    init(_ look: EdgeLook) {
      (stroke, width, pattern) = (look.stroke, look.width, look.pattern)
      hasCore = look.hasCore
    }
  }

  /// Gives the lines and boxes that the key explains forms of their own.
  ///
  /// - Complexity: O(entries² + parts).
  static func apply(to drawing: inout Drawing, of theme: FigureTheme) {
    let isProgram = drawing.size == nil
    let lines = lines(of: drawing, theme, hasWholePens: isProgram)
    let boxes = boxes(of: drawing, hasWholePens: isProgram)
    guard !lines.isEmpty || !boxes.isEmpty else { return }
    for index in drawing.edges.indices { change(&drawing.edges[index].look, by: lines) }
    for index in drawing.nodes.indices {
      if let look = boxes[drawing.nodes[index].look] { drawing.nodes[index].look = look }
    }
    drawing.legend = drawing.legend.changed { sample in
      switch sample {
      case .edge(var look):
        change(&look, by: lines)
        return .edge(look)
      case .node(let look): return .node(boxes[look] ?? look)
      case .bars, .cell, .head, .mark: return sample
      }
    }
  }

  /// Whether two lines differ in head, pattern, or plainly in width.
  static func areApart(_ one: EdgeLook, _ two: EdgeLook) -> Bool {
    one.arrow != two.arrow || one.pattern != two.pattern || one.hasCore != two.hasCore
      || areApart(strokeWidth(one), strokeWidth(two))
  }

  /// Whether two boxes differ in shape, outline, or plainly in its width.
  static func areApart(_ one: NodeLook, _ two: NodeLook) -> Bool {
    one.shape != two.shape || one.pattern != two.pattern
      || (one.stroke == nil) != (two.stroke == nil)
      || (one.shape.isMark && isHollow(one) != isHollow(two))
      || areApart(one.strokeWidth, two.strokeWidth)
  }

  /// Whether a mark is an outline round a light middle.
  private static func isHollow(_ look: NodeLook) -> Bool {
    guard let fill = look.fill, let stroke = look.stroke else { return true }
    return fill.luminance > stroke.luminance
  }

  private static func areApart(_ one: Double, _ two: Double) -> Bool {
    max(one, two) >= min(one, two) * ratio - 1e-9
  }

  private static func strokeWidth(_ look: EdgeLook) -> Double {
    LineStrokes.strokes(look).first?.width ?? look.width
  }

  private static func change(_ look: inout EdgeLook, by lines: [Line: Line]) {
    guard let line = lines[Line(look)] else { return }
    (look.stroke, look.width, look.pattern) = (line.stroke, line.width, line.pattern)
  }

  // MARK: Lines

  /// Patterns that say the same of a stage, those with fewer strokes first.
  private static let sorts: [[LinePattern]] = [
    [.solid, .double, .triple], [.dashed, .doubleDashed, .tripleDashed], [.dotted],
  ]

  /// The new forms of lines that the key cannot tell apart.
  private static func lines(
    of drawing: Drawing, _ theme: FigureTheme, hasWholePens: Bool
  ) -> [Line: Line] {
    let drawn = Set(drawing.edges.map { Line($0.look) })
    let looks = drawing.legend.entries.compactMap { entry -> EdgeLook? in
      if case .edge(let look) = entry.sample, drawn.contains(Line(look)) { look } else { nil }
    }
    var forms: [Line: Line] = [:]
    for (sort, hasCore) in sorts.flatMap({ sort in [(sort, false), (sort, true)] }) {
      let own = looks.filter { sort.contains($0.pattern) && $0.hasCore == hasCore }
      let isUnclear = own.indices.contains { one in
        own.dropFirst(one + 1).contains {
          Line($0) != Line(own[one]) && !areApart(own[one], $0)
        }
      }
      guard isUnclear else { continue }
      let all = own.map { Line($0) }.uniqued()
      let rest = give(forms: sort, to: all, hasWholePens, in: &forms)
      guard !rest.isEmpty else { continue }
      for line in all { forms[line]?.stroke = theme.text }
      _ = give(forms: sort, to: rest, hasWholePens, isFree: true, in: &forms)
      for line in rest { forms[line]?.stroke = light(theme) }
    }
    return forms
  }

  /// Gives lines the patterns and widths of a sort, first those of their own pattern, or all free
  /// of these; gives back those for which there are none.
  private static func give(
    forms sort: [LinePattern], to lines: [Line], _ hasWholePens: Bool, isFree: Bool = false,
    in forms: inout [Line: Line]
  ) -> [Line] {
    var rest: [Line] = []
    for pattern in sort {
      let all =
        isFree && pattern == sort[0]
        ? lines : rest + lines.filter { !isFree && $0.pattern == pattern }
      let order = all.enumerated().sorted {
        ($0.element.width, $1.element.stroke.luminance, $0.offset)
          < ($1.element.width, $0.element.stroke.luminance, $1.offset)
      }.map(\.element)
      let widths =
        hasWholePens
        ? ProgramForms.widths(of: pattern, count: order.count)
        : widths(of: pattern, count: order.count)
      for (line, width) in zip(order, widths) {
        var form = line
        (form.width, form.pattern) = (width, pattern)
        forms[line] = form
      }
      rest = Array(order.dropFirst(widths.count))
    }
    return rest
  }

  /// A grey that is seen on the page, and plainly is not that of text.
  private static func light(_ theme: FigureTheme) -> Color {
    let shades = (0...40).map { theme.page.mixed(with: theme.text, Double($0) / 40) }
    return shades.first { $0.contrast(with: theme.panel) >= 3.2 } ?? theme.text
  }

  /// So many widths, or as many as can be told apart, from the thinnest on.
  private static func widths(of pattern: LinePattern, count: Int) -> [Double] {
    switch pattern {
    case .solid, .dashed, .dotted: steps(count, around: 1.5, within: 0.55...4.4)
    case .double, .doubleDashed: [2.4, 3.6, 5.4].prefix(count).map { $0 }
    case .triple: [2.8, 4.2, 6.3].prefix(count).map { $0 }
    case .tripleDashed: [3, 4.5, 6.75].prefix(count).map { $0 }
    }
  }

  /// Widths round a middle one, each one and a half times the one before.
  private static func steps(
    _ count: Int, around middle: Double, within range: ClosedRange<Double>
  ) -> [Double] {
    var widths = [middle]
    while widths.count < count {
      let (low, high) = (widths[0] / ratio, widths[widths.count - 1] * ratio)
      if low >= range.lowerBound, widths.count % 2 == 1 || high > range.upperBound {
        widths.insert(low, at: 0)
      } else if high <= range.upperBound {
        widths.append(high)
      } else {
        break
      }
    }
    return widths.prefix(count).map { $0 }
  }

  // MARK: Boxes

  /// The new outlines of boxes that the key cannot tell apart: the darker, the wider.
  private static func boxes(
    of drawing: Drawing, hasWholePens: Bool
  ) -> [NodeLook: NodeLook] {
    let drawn = Set(drawing.nodes.map(\.look))
    let looks = drawing.legend.entries.compactMap { entry -> NodeLook? in
      if case .node(let look) = entry.sample, drawn.contains(look), look.stroke != nil {
        return look
      }
      return nil
    }
    var forms: [NodeLook: NodeLook] = [:]
    for form in looks.map({ Form(shape: $0.shape, pattern: $0.pattern) }).uniqued() {
      let own = looks.filter { $0.shape == form.shape && $0.pattern == form.pattern }
      let isUnclear = own.indices.contains { one in
        own.dropFirst(one + 1).contains { !areApart(own[one], $0) }
      }
      guard isUnclear else { continue }
      let order = own.enumerated().sorted {
        (lightness($1.element), $0.offset) < (lightness($0.element), $1.offset)
      }.map(\.element)
      for (look, width) in zip(
        order, hasWholePens ? ProgramForms.outlines(order.count) : outlines(order.count))
      {
        var new = look
        new.strokeWidth = width
        forms[look] = new
      }
    }
    return forms
  }

  private struct Form: Hashable {
    let shape: NodeShape
    let pattern: LinePattern
  }

  private static func lightness(_ look: NodeLook) -> Double {
    (look.stroke?.luminance ?? 1) * 2 + (look.fill?.luminance ?? 1)
  }

  /// So many widths of outlines, from the thinnest on.
  private static func outlines(_ count: Int) -> [Double] {
    let few = [[], [1.2], [0.7, 1.8], [0.6, 1.1, 2.1]]
    return count < few.count
      ? few[count] : (0..<count).scan(0.55) { width, _ in width * 1.55 }
  }
}

extension Sequence {
  /// The first value, and each that follows from the one before.
  fileprivate func scan<Value>(_ first: Value, _ next: (Value, Element) -> Value) -> [Value] {
    var values = [first]
    for element in dropFirst() { values.append(next(values[values.count - 1], element)) }
    return values
  }
}

extension FigureTheme {
  /// Whether it has greys alone, so that only forms can tell things apart.
  public var isGrey: Bool {
    inks.values.allSatisfy { ink in
      [ink.fill, ink.stroke].allSatisfy { $0.red == $0.green && $0.green == $0.blue }
    }
  }
}

extension Layout {
  /// What the layout gives for a scene, with forms in place of colours where the theme has none.
  func drawing(of scene: Scene, width: Double) -> Drawing {
    var drawing = arrange(scene, width: width)
    if drawing.size == nil { ProgramForms.apply(to: &drawing) }
    if scene.theme.isGrey { GreyForms.apply(to: &drawing, of: scene.theme) }
    return drawing
  }
}
