public import GraphCore
public import GraphPaths
import GraphText

/// What a picture shows and how: a small file, or a question asked at the command.
///
/// A view names no positions and holds no data; applied to a graph by `DiagramBuilder` it becomes
/// a `Diagram`.
public struct GraphView: Sendable {
  /// Its id, a slug; of a file, the file's name.
  public var id: String
  /// The title above the picture.
  public var title: LocalizedText
  /// The line below the title.
  public var dek: LocalizedText
  /// What the line below the title says of the layout, such as what an empty cell means: left out
  /// where the view is drawn in another one.
  public var howToRead = LocalizedText()
  /// Notes below the picture.
  public var notes: [ViewNote] = []
  /// What is shown.
  public var selector: any Selector
  /// The name of its layout.
  public var layout: String
  /// The name of its theme, or of the theme's file.
  public var theme = "paper"
  /// The theme of its own, where it names one by its file.
  public var ownTheme: FigureTheme?
  /// The language of its words, where the view wants one.
  public var language: Language?
  /// The time it shows, where the view wants one other than the data's last day.
  public var time: TimeFrame?
  /// Whether things that are only proposed are shown.
  public var includesProposed = false
  /// Letters by which levels are told apart in cells, by level id.
  public var marks: [String: LocalizedText] = [:]
  /// In which order the rows of a matrix stand.
  public var order = RowOrder.family
  /// How it names what it rests on, where the view wants another way than a line.
  public var citations: CitationStyle?
  /// How names are written, where the view wants another way than its language's.
  public var names: NameStyle?
  /// Whether it has a legend.
  public var showsLegend = true
  /// How large it is in pixels, where the view wants it so.
  public var pixels: PixelSize?
  /// The page it is composed for.
  public var page = PageSize.landscape
  /// The paper it is fitted to, where the view wants one.
  public var paper: PaperChoice?

  /// Makes a view; all else is set by name.
  public init(
    id: String, title: LocalizedText, dek: LocalizedText = LocalizedText(),
    showing selector: any Selector, layout: String
  ) {
    (self.id, self.title, self.dek) = (id, title, dek)
    (self.selector, self.layout) = (selector, layout)
  }
}

/// How large a picture of pixels is.
public enum PixelSize: Hashable, Sendable {
  /// So many pixels across.
  case width(Int)
  /// So many pixels to an inch of the page.
  case dotsPerInch(Double)

  /// The widths that are drawn: on fewer pixels no word can be read.
  public static let widths = 100...20_000
  /// The resolutions that are drawn.
  public static let resolutions = 10.0...1200
}

/// A note below a picture.
public struct ViewNote: Hashable, Sendable {
  /// Its words.
  public var text: LocalizedText
  /// The id of the entity it is about; without that entity in the picture the note is left out.
  public var subject: String?

  /// Makes a note.
  public init(_ text: LocalizedText, about subject: String? = nil) {
    (self.text, self.subject) = (text, subject)
  }
}

extension GraphView {
  /// The surroundings of one entity, as far as `hops` steps away.
  ///
  /// Follows the kinds of relationship named in `relationships`; all of them when it is empty.
  public static func around(
    _ entity: NodeID, in graph: Graph, hops: Int = 1, relationships: [String] = []
  ) -> GraphView {
    let node = graph[entity]
    let selector = NeighborhoodSelector(
      center: node.id, hops: max(hops, 1), relationships: relationships)
    let kinds = graph.schema.relationshipKinds.filter { relationships.contains($0.slug) }
      .map(\.reading.label)
    return GraphView(
      id: "around-\(node.id)", title: FigureWords.aroundTitle(of: node, hops: max(hops, 1)),
      dek: FigureWords.aroundDek(hops: max(hops, 1), kinds: kinds), showing: selector,
      layout: "ego")
  }

  /// The ways that answer a question, each drawn as a chain from its first node to its last; with
  /// how many shortest ways there are the figure says of how many they are.
  public static func paths(
    _ paths: [Path], ofShortest shortestWays: UInt64? = nil, id: String = "answer",
    title: LocalizedText, dek: LocalizedText? = nil
  ) -> GraphView {
    GraphView(
      id: id, title: title, dek: dek ?? LocalizedText(),
      showing: PathSelector(paths, ofShortest: shortestWays), layout: "path")
  }

  /// Any selection of a graph, laid out by Graphviz.
  public static func selection(_ subgraph: Subgraph, id: String = "answer", title: LocalizedText)
    -> GraphView
  {
    GraphView(id: id, title: title, showing: SubgraphSelector(subgraph), layout: "network")
  }
}
