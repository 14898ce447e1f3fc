import GraphCore
import GraphText

/// Places a legend: in a row that wraps, or in a column of a free frame.
struct LegendPlacer {
  let scene: Scene

  private let size = 8.5
  private let row = 15.0
  private let sample = 26.0

  /// Places the entries in rows from `origin` on, and gives the height that they need.
  func place(
    _ legend: Legend, atop origin: Point, width: Double, of diagram: inout Diagram
  ) -> Double {
    guard !legend.entries.isEmpty else { return 0 }
    let heading = FigureWords.key.text(in: scene.language)
    let indent = TextMetrics.width(heading, size: 9, isBold: true) + 12
    let label = LabelLine(heading, size: 9, isBold: true)
    diagram.furniture.append(
      scene.text([label], id: "legend-heading", frame: Frame(origin.x, origin.y, indent, row)))
    let places = self.places(of: legend.entries, within: width - indent)
    for (index, (entry, place)) in zip(legend.entries, places).enumerated() {
      let origin = place.origin.moved(origin.x + indent, origin.y)
      self.place(entry, number: index + 1, at: origin, sample: place.sample, of: &diagram)
    }
    return (places.map(\.origin.y).max() ?? 0) + row
  }

  /// Where an entry stands, and how wide its sample is.
  private struct Place {
    let origin: Point
    let sample: Double
  }

  /// Where entries stand: one after the other in rows; where that takes more than two rows, in
  /// columns, unless these take more rows still.
  private func places(of entries: [Legend.Entry], within width: Double) -> [Place] {
    let flow = flow(entries, within: width)
    guard let last = flow.last?.origin, last.y > row else { return flow }
    let columns = (2...6).reversed().lazy.map { self.columns(entries, count: $0) }
      .first { $0.width <= width + 16 }
    guard let columns, let end = columns.places.map(\.origin.y).max(), end <= last.y + row else {
      return flow
    }
    return columns.places
  }

  private func flow(_ entries: [Legend.Entry], within width: Double) -> [Place] {
    var (x, y) = (0.0, 0.0)
    return entries.map { entry in
      let own = sample(of: entry)
      let need = self.width(of: entry, sample: own)
      if x + need > width, x > 0 { (x, y) = (0, y + row) }
      defer { x += need }
      return Place(origin: Point(x, y), sample: own)
    }
  }

  /// Entries in columns, one below the other, each column as wide as its widest.
  private func columns(
    _ entries: [Legend.Entry], count: Int
  ) -> (places: [Place], width: Double) {
    let rows = (entries.count + count - 1) / count
    var places: [Place] = []
    var x = 0.0
    for start in stride(from: 0, to: entries.count, by: rows) {
      let own = entries[start..<min(start + rows, entries.count)]
      let sample = own.map { self.sample(of: $0) }.max() ?? 0
      places += own.indices.map {
        Place(origin: Point(x, Double($0 - start) * row), sample: sample)
      }
      x += own.map { width(of: $0, sample: sample) }.max() ?? 0
    }
    return (places, x)
  }

  /// Places the entries one below the other within a frame; where it is too low for them, in rows.
  func place(_ legend: Legend, in frame: Frame, of diagram: inout Diagram) {
    guard !legend.entries.isEmpty else { return }
    if Double(legend.entries.count + 1) * row > frame.height + 1 {
      _ = place(legend, atop: Point(frame.x, frame.y), width: frame.width, of: &diagram)
      return
    }
    let heading = LabelLine(FigureWords.key.text(in: scene.language), size: 9, isBold: true)
    diagram.furniture.append(
      scene.text([heading], id: "legend-heading", frame: Frame(frame.x, frame.y, frame.width, row)))
    let widest = legend.entries.map { sample(of: $0) }.max() ?? 0
    for (index, entry) in legend.entries.enumerated() {
      let origin = Point(frame.x, frame.y + row * Double(index + 1))
      place(entry, number: index + 1, at: origin, sample: widest, of: &diagram)
    }
  }

  private func width(of entry: Legend.Entry, sample: Double) -> Double {
    sample + 5 + TextMetrics.width(entry.text, size: size) + 16
  }

  private func sample(of entry: Legend.Entry) -> Double {
    switch entry.sample {
    case .mark(let mark): TextMetrics.width(mark, size: size) + 2
    case .node(let look) where look.shape.isMark: 11
    case .cell(_, let mark): max(width(ofCell: mark), sample)
    case .head: 9
    case .bars, .node, .edge: sample
    }
  }

  private func width(ofCell mark: String) -> Double {
    max(TextMetrics.width(mark, size: size, isBold: true) + 9, 16)
  }

  private func place(
    _ entry: Legend.Entry, number: Int, at origin: Point, sample width: Double,
    of diagram: inout Diagram
  ) {
    switch entry.sample {
    case .node(let look):
      let side = look.strokeWidth < 1 && look.fill == scene.theme.page ? 4.0 : 7.5
      let frame =
        look.shape.isMark
        ? Frame(origin.x + (width - side) / 2, origin.y + (row - side) / 2, side, side)
        : Frame(origin.x + (width - sample) / 2, origin.y + 2, min(sample, width), row - 4)
      diagram.furniture.append(box(look, lines: [], id: "legend-sample-\(number)", frame: frame))
    case .cell(let look, let mark):
      let own = self.width(ofCell: mark)
      let frame = Frame(origin.x + max((width - own) / 2, 0), origin.y + 1, own, row - 2)
      let line = LabelLine(mark, size: size, isBold: true)
      diagram.furniture.append(
        box(look, lines: [line], id: "legend-sample-\(number)", frame: frame))
    case .edge(let look):
      let left = origin.x + (width - sample) / 2
      diagram.backdrop += line(look, from: Point(left, origin.y + row / 2), width: sample)
    case .head(let color):
      let tip = Point(origin.x + width / 2 + 3.5, origin.y + row / 2)
      diagram.backdrop.append(head(at: tip, direction: 1, color: color))
    case .bars(let look, let isRising):
      let left = origin.x + (width - sample) / 2
      let frames =
        isRising
        ? [Frame(left, origin.y + 7, 14, 6), Frame(left + 14, origin.y + 3, 12, 6)]
        : [Frame(left, origin.y + 1.5, 26, 5.5), Frame(left + 10, origin.y + 8, 16, 5.5)]
      diagram.furniture += frames.enumerated().map { index, frame in
        box(look, lines: [], id: "legend-sample-\(number)-\(index + 1)", frame: frame)
      }
    case .mark(let mark):
      let frame = Frame(origin.x, origin.y, width, row)
      let line = LabelLine(mark, size: size, isMuted: true)
      diagram.furniture.append(
        scene.text(
          [line], id: "legend-sample-\(number)", frame: frame, alignment: .center))
    }
    let textWidth = TextMetrics.width(entry.text, size: size) + 4
    let frame = Frame(origin.x + width + 5, origin.y, textWidth, row)
    var text = scene.text(
      [LabelLine(entry.text, size: size)], id: "legend-text-\(number)", frame: frame)
    text.classes = ["legend"]
    diagram.furniture.append(text)
  }

  private func box(
    _ look: NodeLook, lines: [LabelLine], id: String, frame: Frame
  ) -> DiagramNode {
    var node = DiagramNode(id: id, showing: .furniture, lines: lines, look: look)
    (node.frame, node.classes) = (frame, ["legend"])
    return node
  }

  /// A short line as the edges of that look are drawn, with its head.
  private func line(_ look: EdgeLook, from start: Point, width: Double) -> [BackdropShape] {
    var (left, right) = (start.x, start.x + width)
    var shapes: [BackdropShape] = []
    if look.arrow == .target {
      shapes.append(head(at: Point(right, start.y), direction: 1, color: look.stroke))
      right -= 6
    }
    if look.arrow == .source {
      shapes.append(head(at: Point(left, start.y), direction: -1, color: look.stroke))
      left += 6
    }
    if look.hasCore {
      let whole = [Point(left, start.y), Point(right, start.y)]
      shapes.append(
        .line(whole, color: look.stroke, width: LineStrokes.core, pattern: .solid))
    }
    shapes += LineStrokes.strokes(look).map { stroke in
      let y = start.y + stroke.offset
      return .line(
        [Point(left, y), Point(right, y)], color: look.stroke, width: stroke.width,
        pattern: stroke.pattern)
    }
    return shapes
  }

  private func head(at tip: Point, direction: Double, color: Color) -> BackdropShape {
    let back = tip.x - 7 * direction
    return .area([tip, Point(back, tip.y - 2.6), Point(back, tip.y + 2.6)], color: color)
  }
}

/// The strokes that a line of two or three strokes consists of.
public enum LineStrokes {
  /// One of the strokes: how far beside the middle, how wide, and in which pattern.
  public struct Stroke: Hashable, Sendable {
    /// How far beside the middle, in points.
    public let offset: Double
    /// Its width in points.
    public let width: Double
    /// Its own pattern.
    public let pattern: LinePattern
  }

  /// The width of the thin line in the gaps of what is at work in part, in points.
  static let core = 0.6

  /// The strokes of a look, from one side to the other.
  public static func strokes(_ look: EdgeLook) -> [Stroke] {
    switch look.pattern {
    case .double:
      [-1.0, 1].map { Stroke(offset: $0 * 1.5, width: max(look.width / 2.4, 0.9), pattern: .solid) }
    case .triple:
      [-1.0, 0, 1].map {
        Stroke(offset: $0 * 2, width: max(look.width / 3.4, 0.8), pattern: .solid)
      }
    case .doubleDashed:
      [-1.0, 1].map { Stroke(offset: $0 * 1.7, width: max(look.width / 2.2, 1), pattern: .dashed) }
    case .tripleDashed:
      [-1.0, 0, 1].map {
        Stroke(offset: $0 * 2.2, width: max(look.width / 3.2, 0.9), pattern: .dashed)
      }
    case .solid, .dashed, .dotted:
      [Stroke(offset: 0, width: look.width, pattern: look.pattern)]
    }
  }
}
