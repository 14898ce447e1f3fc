public import GraphCore

/// A finished picture before it is text: chosen, grouped, styled, placed, titled, and each part
/// still tied to the claim that it shows.
///
/// Exporters write it and choose nothing.
public struct Diagram: Sendable {
  /// Its id, that of its view.
  public var id: String
  /// The graph it was made from.
  public var graph: Graph
  /// The time it shows.
  public var frame: TimeFrame
  /// The language of its words.
  public var language: Language
  /// Its colours and faces.
  public var theme: FigureTheme
  /// The size of its page; nil where Graphviz finds the places.
  public var page: PageSize?
  /// The program of Graphviz that finds the places where there is no page.
  public var program = LayoutProgram.fromLeft
  /// Boxes without lines, by their ids, that the program is to put one after the other.
  public var chains: [[String]] = []
  /// The paper that its view wishes.
  public var wishedPaper: PaperChoice?
  /// The paper it is fitted to; nil where the picture is as large as its page.
  public var paper: PaperFit?
  /// How large it is in pixels, where its view wants it so.
  public var pixels: PixelSize?
  /// Its title, as text.
  public var title: String
  /// The line below the title, with the day it shows.
  public var dek: String
  /// Notes on disputes, proposals and what was left out.
  public var notes: [String]
  /// The line that names the sources, or the numbered documents.
  public var sources: [String]
  /// The numbered notes, where the figure has them, and what rests on each.
  public var footnotes: [Footnote] = []
  /// Where notes that go on below a full page begin; nil where they do not.
  public var notesTop: Double?
  /// How many entities of how many stand on its paper without the numbered notes, where these take
  /// the room of some.
  public var footnotesTake: (shown: Int, total: Int)?
  /// How many lines run through boxes that they do not join, where Graphviz found the places and
  /// was asked.
  public var foundCrossings: Int?
  /// How many words beside lines have a line running through them, where Graphviz found the places
  /// and was asked.
  public var foundStruckWords: Int?
  /// How many of how many things stand on a page of the view's own size, where its paper has not
  /// the room of all of them.
  public var paperTakes: (shown: Int, total: Int)?
  /// The frames round nodes.
  public var groups: [DiagramGroup]
  /// Nodes and cells that show an entity or a claim.
  public var nodes: [DiagramNode]
  /// Lines between them.
  public var edges: [DiagramEdge]
  /// Texts that belong to the page: title, headings, legend, sources.
  public var furniture: [DiagramNode]
  /// Lines and areas that belong to the page: rules, grids, samples of the legend.
  public var backdrop: [BackdropShape]
  /// Relationships that are told without a line or cell of their own: why a state stands in its
  /// group, the second claim behind a line.
  public var claimedEdges: [EdgeID]
  /// What each look in use means.
  public var legend: Legend
  /// How many entities, or ways of an answer, are shown.
  public var shownCount: Int
  /// How many there would be.
  public var totalCount: Int
  /// What was chosen and is neither drawn nor told; the notes count it.
  public var omissions = Omissions()
  /// How it was chosen, where it shows the surroundings of an entity.
  public var surroundings: Surroundings?
  /// The disputes to which signs in the picture lead, in the order of the signs.
  public var signedDisputes: [DisputeID]
  /// One sentence that says what the picture is.
  public var alternativeText: String
  /// Some sentences that tell what it shows.
  public var description: String
  /// The line to print below it: title, day, data set.
  public var caption: String

  /// The day it stands for, in ISO form, or the last of its days.
  public var asOf: String { frame.last.description }

  /// The text that is drawn, for a check of fonts.
  public var drawnText: String {
    let labels = (nodes + furniture).flatMap { $0.lines.map(\.text) }
    return (labels + edges.flatMap(\.label) + groups.map(\.title)).joined(separator: "\n")
  }
}

/// A numbered note of a figure.
public struct Footnote: Hashable, Sendable {
  /// Its number, which stands raised behind what rests on it.
  public let number: Int
  /// The documents.
  public let citations: [Citation]
  /// The claims that rest on them.
  public let claims: Set<ClaimID>
}

/// What a part of a picture shows.
public enum DiagramSubject: Hashable, Sendable {
  /// An entity.
  case node(NodeID)
  /// A relationship.
  case edge(EdgeID)
  /// A level of the scale.
  case level(LevelID)
  /// The evidence, by its number on the scale, that puts one level above another.
  case cover(Int)
  /// Nothing of the graph.
  case furniture
}

/// A line of a label.
public struct LabelLine: Hashable, Sendable {
  /// Its words.
  public var text: String
  /// Its size in points.
  public var size: Double
  /// Whether it is bold.
  public var isBold = false
  /// Whether it has the colour of secondary text.
  public var isMuted = false
  /// A secondary word that follows on the same line.
  public var trailing: String?
  /// The size of that word in points.
  public var trailingSize: Double

  /// Makes a line.
  public init(_ text: String, size: Double = 9.5, isBold: Bool = false, isMuted: Bool = false) {
    (self.text, self.size, self.isBold, self.isMuted) = (text, size, isBold, isMuted)
    trailingSize = min(size, 8.5)
  }

  /// The sizes of its letters in points: its own, and that of a word that follows.
  public var sizes: [Double] { trailing == nil ? [size] : [size, trailingSize] }
}

/// To which side the lines of a label are set.
public enum LabelAlignment: String, CaseIterable, Sendable {
  /// To the left.
  case left
  /// In the middle.
  case center
  /// To the right.
  case right
}

/// A box with text: an entity, a cell that shows a claim, or a text of the page.
public struct DiagramNode: Hashable, Sendable {
  /// Its id, unique in the picture and the same whenever the picture is made.
  public var id: String
  /// What it shows.
  public var subject: DiagramSubject
  /// Its label.
  public var lines: [LabelLine]
  /// To which side the label is set.
  public var alignment = LabelAlignment.center
  /// How it looks.
  public var look: NodeLook
  /// The sentence shown when it is pointed at, with its citation.
  public var tooltip = ""
  /// The address of its first citation that has one.
  public var link: String?
  /// The claims that it shows.
  public var claims: [ClaimID] = []
  /// Classes for style sheets.
  public var classes: [String] = []
  /// What it tells beside its subject: others in the same box, further claims.
  public var tells: [DiagramSubject] = []
  /// The group it stands in.
  public var group: String?
  /// Its place.
  public var frame: Frame?

  /// Makes a node; all else is set by name.
  public init(id: String, showing subject: DiagramSubject, lines: [LabelLine], look: NodeLook) {
    (self.id, self.subject, self.lines, self.look) = (id, subject, lines, look)
  }
}

/// A line between two nodes.
public struct DiagramEdge: Hashable, Sendable {
  /// Its id, unique in the picture.
  public var id: String
  /// What it shows.
  public var subject: DiagramSubject
  /// The node it begins at.
  public var source: String
  /// The node it ends at.
  public var target: String
  /// How it looks.
  public var look: EdgeLook
  /// Its label, line by line.
  public var label: [String] = []
  /// The middle of its label.
  public var labelCenter: Point?
  /// The size of its label's text.
  public var labelSize = 8.5
  /// The sentence shown when it is pointed at, with its citation.
  public var tooltip = ""
  /// The address of its first citation that has one.
  public var link: String?
  /// The claims that it shows.
  public var claims: [ClaimID] = []
  /// Classes for style sheets.
  public var classes: [String] = []
  /// What it tells beside its subject: further claims about the same two.
  public var tells: [DiagramSubject] = []
  /// Its way as the points of Bézier curves, three for each curve after the first point.
  public var route: [Point] = []

  /// Makes an edge; all else is set by name.
  public init(
    id: String, showing subject: DiagramSubject, from source: String, to target: String,
    look: EdgeLook
  ) {
    (self.id, self.subject, self.source, self.target) = (id, subject, source, target)
    self.look = look
  }
}

/// A frame round nodes.
public struct DiagramGroup: Hashable, Sendable {
  /// Its id, unique in the picture.
  public var id: String
  /// Its heading, with the count of its members.
  public var title: String
  /// How it looks.
  public var look: GroupLook
  /// Its place.
  public var frame: Frame?

  /// Makes a group.
  public init(id: String, title: String, look: GroupLook, frame: Frame? = nil) {
    (self.id, self.title, self.look, self.frame) = (id, title, look, frame)
  }
}

/// A shape that belongs to the page and shows no claim.
public enum BackdropShape: Hashable, Sendable {
  /// Strokes from point to point.
  case line([Point], color: Color, width: Double, pattern: LinePattern)
  /// A filled area.
  case area([Point], color: Color)
  /// The line of a circle.
  case circle(Point, radius: Double, color: Color, width: Double, pattern: LinePattern)
  /// A filled area with an outline.
  case outlinedArea([Point], fill: Color, stroke: Color, width: Double)
}

extension Diagram {
  /// The relationships that the picture shows, those that cells, rows and members of groups stand
  /// for included, in the order of their numbers.
  public var shownEdges: [EdgeID] {
    let told = nodes.flatMap(\.tells) + edges.flatMap(\.tells)
    let subjects = nodes.map(\.subject) + edges.map(\.subject) + told
    let drawn: [EdgeID] = subjects.compactMap { subject in
      if case .edge(let edge) = subject { edge } else { nil }
    }
    return Set(drawn + claimedEdges).sorted()
  }
}
