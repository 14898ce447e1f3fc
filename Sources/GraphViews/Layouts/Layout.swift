public import GraphCore

/// A way to place what a view shows.
///
/// One file and one line in `LayoutCatalog` each. A layout either gives every part its place, and
/// Graphviz keeps them, or gives none, and Graphviz finds them.
public protocol Layout: Sendable {
  /// Its name, a slug.
  var name: String { get }
  /// What it is good for, in a sentence.
  var summary: String { get }
  /// How many times it can draw closer where a picture is too dense for its page: the scene says by
  /// its closeness which of them is wanted.
  var remedies: Int { get }
  /// Whether it cites document by document in the drawing itself.
  var citesItself: Bool { get }
  /// Whether it takes many times as long as others, so that of many views its own begin first.
  var takesLong: Bool { get }
  /// Places a scene in a width; the drawing's own height is what it needs.
  func arrange(_ scene: Scene, width: Double) -> Drawing
  /// Tells in words what a picture of its shows, for those who do not see it.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling
}

extension Layout {
  /// It knows one way to draw.
  public var remedies: Int { 0 }

  /// The figure numbers its notes.
  public var citesItself: Bool { false }

  /// It takes as long as most.
  public var takesLong: Bool { false }
}

/// What a layout gives: the body of a figure, without title, legend and sources.
public struct Drawing: Sendable {
  /// The frames round nodes.
  public var groups: [DiagramGroup] = []
  /// The nodes.
  public var nodes: [DiagramNode] = []
  /// The lines.
  public var edges: [DiagramEdge] = []
  /// Texts that show no claim.
  public var furniture: [DiagramNode] = []
  /// Lines and areas that show no claim.
  public var backdrop: [BackdropShape] = []
  /// What the looks mean.
  public var legend = Legend()
  /// The size of it; nil where Graphviz finds the places.
  public var size: PageSize?
  /// The program that finds the places, where the layout does not.
  public var program = LayoutProgram.fromLeft
  /// Boxes without lines, by their ids, that a program is to put one after the other.
  public var chains: [[String]] = []
  /// Whether the page is as wide as the drawing, and not as the paper.
  public var isPageFitted = false
  /// A place within that is free for the legend.
  public var legendFrame: Frame?
  /// A place within that is free for notes and sources, from its lower end on, on a page so wide
  /// that they need not stand below.
  public var notesFrame: Frame?
  /// How many of the parts there was room for, where not for all; the figure says so.
  public var cut: Cut?
  /// Things that are selected and neither named nor told, for want of room.
  public var leftOut: Set<NodeID> = []
  /// Things that only a number stands for, so that no note need explain them.
  public var counted: Set<NodeID> = []
  /// What a reader has to know about the way it is drawn.
  public var notes: [String] = []
  /// Relationships that are told without being selected one by one, such as the way-points of a
  /// line.
  public var claimedEdges: [EdgeID] = []
  /// Disputes about properties that a label marks.
  public var disputes: [DisputeID] = []
  /// Numbered documents, where the layout cites them one by one.
  public var footnotes: [String] = []

  /// Makes an empty drawing.
  public init() {}
}
