/// Gives the parts of a drawing that a program places such forms as the key beside it can show.
///
/// There the key is a table, whose cells have square or round corners and lines of whole points: so
/// boxes have one of the two shapes, and all pens are whole points wide.
enum ProgramForms {
  /// Changes the looks of a drawing and of its key alike.
  ///
  /// - Complexity: O(parts).
  static func apply(to drawing: inout Drawing) {
    for index in drawing.nodes.indices { change(&drawing.nodes[index].look) }
    for index in drawing.edges.indices { change(&drawing.edges[index].look) }
    drawing.legend = drawing.legend.changed { sample in
      switch sample {
      case .node(var look):
        change(&look)
        return .node(look)
      case .edge(var look):
        change(&look)
        return .edge(look)
      case .bars, .cell, .head, .mark: return sample
      }
    }
  }

  /// The look of a box among those that a key of cells can show.
  static func box(_ look: NodeLook) -> NodeLook {
    var look = look
    change(&look)
    return look
  }

  private static func change(_ look: inout NodeLook) {
    switch look.shape {
    case .ellipse, .roundedBox, .circle: look.shape = .roundedBox
    case .plain: break
    case .box, .cutBox, .note, .square, .diamond, .triangle: look.shape = .box
    }
    look.strokeWidth = max(look.strokeWidth.rounded(), 1)
  }

  private static func change(_ look: inout EdgeLook) {
    let stroke = LineStrokes.strokes(look).first?.width ?? look.width
    look.width = max(stroke.rounded(), 1) * (widthOfPen[look.pattern] ?? 1)
  }

  /// How wide a line of several strokes is for each point of one of them.
  private static let widthOfPen: [LinePattern: Double] = [
    .double: 2.4, .triple: 3.4, .doubleDashed: 2.2, .tripleDashed: 3.2,
  ]

  /// So many widths that can be told apart, or as many as there are, from the thinnest on.
  static func widths(of pattern: LinePattern, count: Int) -> [Double] {
    let pens: [Double] = widthOfPen[pattern] == nil ? [1, 2, 3, 5] : [1, 2]
    return pens.prefix(count).map { $0 * (widthOfPen[pattern] ?? 1) }
  }

  /// So many widths of outlines, from the thinnest on.
  static func outlines(_ count: Int) -> [Double] {
    var pens = [1.0]
    while pens.count < count { pens.append((pens[pens.count - 1] * 1.5).rounded(.up)) }
    return pens
  }
}
