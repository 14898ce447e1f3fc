/// How a line is drawn; patterns stay apart without colour.
public enum LinePattern: String, CaseIterable, Sendable {
  /// One stroke.
  case solid
  /// Short strokes.
  case dashed
  /// Dots.
  case dotted
  /// Two strokes side by side.
  case double
  /// Three strokes side by side.
  case triple
  /// Two dashed strokes side by side.
  case doubleDashed
  /// Three dashed strokes side by side.
  case tripleDashed
}

/// The outline of a node.
public enum NodeShape: String, CaseIterable, Sendable {
  /// A rectangle.
  case box
  /// A rectangle with round corners.
  case roundedBox
  /// A circle.
  case circle
  /// An ellipse.
  case ellipse
  /// A rectangle with cut corners.
  case cutBox
  /// A sheet with a folded corner.
  case note
  /// A square.
  case square
  /// A square that stands on a corner.
  case diamond
  /// A triangle.
  case triangle
  /// No outline: text alone.
  case plain
}

extension NodeShape {
  /// Whether it is as high as it is wide.
  var isMark: Bool { [.circle, .square, .diamond, .triangle].contains(self) }
}

/// How a node looks, all decided.
public struct NodeLook: Hashable, Sendable {
  /// Its outline.
  public var shape = NodeShape.roundedBox
  /// The colour inside; none for a node without one.
  public var fill: Color?
  /// The colour of the outline; none for a node without one.
  public var stroke: Color?
  /// The width of the outline in points.
  public var strokeWidth = 1.0
  /// How the outline is drawn.
  public var pattern = LinePattern.solid
  /// The colour of its text.
  public var text: Color
  /// The colour of its secondary text.
  public var mutedText: Color

  /// Makes a look of text alone.
  public init(text: Color, mutedText: Color) {
    (self.text, self.mutedText) = (text, mutedText)
  }
}

/// The end of a line that has a head.
public enum ArrowEnd: String, CaseIterable, Sendable {
  /// Neither.
  case none
  /// The end at the edge's source.
  case source
  /// The end at the edge's target.
  case target
}

/// How a line between nodes looks, all decided.
public struct EdgeLook: Hashable, Sendable {
  /// Its colour.
  public var stroke: Color
  /// Its width in points.
  public var width = 1.2
  /// How it is drawn.
  public var pattern = LinePattern.solid
  /// Whether a thin line runs on through its gaps: what is at work in part.
  public var hasCore = false
  /// Which end has a head.
  public var arrow = ArrowEnd.none
  /// The colour of its label.
  public var text: Color

  /// Makes the look of a plain line.
  public init(stroke: Color, text: Color) { (self.stroke, self.text) = (stroke, text) }
}

/// How the frame of a group looks.
public struct GroupLook: Hashable, Sendable {
  /// The colour inside.
  public var fill: Color?
  /// The colour of the frame and of its heading.
  public var stroke: Color
  /// How the frame is drawn.
  public var pattern = LinePattern.solid

  /// Makes a look.
  public init(fill: Color?, stroke: Color, pattern: LinePattern = .solid) {
    (self.fill, self.stroke, self.pattern) = (fill, stroke, pattern)
  }
}
