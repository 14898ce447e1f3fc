internal import Dispatch
public import GraphRender
internal import Graphviz
public import SCOGraph
internal import Synchronization

/// Draws many views, on several processors, and only what has changed.
///
/// Views are chosen and placed on threads of this process; Graphviz, one caller to a process, draws
/// in a child of each thread.
public struct ViewSeries: Sendable {
  /// The views, in the order of the report.
  public var views: [GraphView]
  /// As what each of them is drawn.
  public var formats: [DrawingFormat]
  /// How.
  public var style: DrawingStyle
  /// The name and version of the program, which has a part in what is drawn.
  public var program: String
  /// The limits of the next child; asked for on any thread.
  public var limits: @Sendable () -> RenderLimits = { RenderLimits() }
  /// The program of a child, where a fork is not sound.
  public var childProgram: ChildProgram?
  /// How many views are worked on at once.
  public var workers = 1

  /// Makes a series; all else is set by name.
  public init(_ views: [GraphView], as formats: [DrawingFormat], program: String) {
    (self.views, self.formats, self.program) = (views, formats, program)
    style = DrawingStyle()
  }

  /// A file of the series and what became of it.
  public struct File: Sendable {
    /// The id of the view.
    public let view: String
    /// Its name: the view's id and the format's ending.
    public let name: String
    /// What became of it.
    public let outcome: Outcome
    /// The hash of what it is drawn from; nil where it is not known.
    public let source: String?
  }

  /// What became of a file.
  public enum Outcome: Sendable {
    /// It was drawn: its bytes, and warnings.
    case drawn([UInt8], warnings: [String])
    /// It is there already, drawn from the same.
    case kept
    /// It cannot be drawn.
    case failed(any Error)
  }

  /// Draws what has changed.
  ///
  /// - Parameters:
  ///   - known: what the files that are there were drawn from.
  ///   - contents: the bytes of a file that is there; called on any thread.
  ///   - progress: is told how many views are done, one call at a time, on any thread.
  /// - Returns: the files, view by view, in the order of the formats.
  public func draw(
    of graph: Graph, known: DrawnFiles = DrawnFiles(),
    contents: @Sendable (String) -> [UInt8]? = { _ in nil },
    progress: @Sendable (Int) -> Void = { _ in }
  ) -> [File] {
    let slots = Mutex<[Int: [File]]>([:])
    let next = Mutex(0)
    let size = max(1, min(4, views.count / (max(workers, 1) * 2)))
    DispatchQueue.concurrentPerform(iterations: max(workers, 1)) { _ in
      while let range = Self.take(size, of: views.count, from: next) {
        let files = draw(Array(views[range]), of: graph, known: known, contents: contents)
        slots.withLock { slots in
          for (index, own) in zip(range, files) { slots[index] = own }
          progress(slots.count)
        }
      }
    }
    return slots.withLock { slots in views.indices.flatMap { slots[$0] ?? [] } }
  }

  private static func take(_ size: Int, of count: Int, from next: borrowing Mutex<Int>)
    -> Range<Int>?
  {
    next.withLock { next in
      guard next < count else { return nil }
      let range = next..<min(next + size, count)
      next = range.upperBound
      return range
    }
  }

  /// One batch: all its pictures come from one child.
  private func draw(
    _ views: [GraphView], of graph: Graph, known: DrawnFiles, contents: (String) -> [UInt8]?
  ) -> [[File]] {
    var plans = views.map { view in plan(view, graph, known, contents) }
    let requests = plans.flatMap { $0.compactMap(\.request) }
    var pictures = renderer.render(requests)[...]
    for index in plans.indices {
      for place in plans[index].indices where plans[index][place].request != nil {
        plans[index][place].take(pictures.popFirst())
      }
    }
    return plans.map { $0.map(\.file) }
  }

  private var renderer: IsolatedRenderer {
    IsolatedRenderer(limits: limits(), program: childProgram)
  }

  private func plan(
    _ view: GraphView, _ graph: Graph, _ known: DrawnFiles, _ contents: (String) -> [UInt8]?
  ) -> [PlannedFile] {
    do {
      let diagram = try style.diagram(of: view, in: graph, renderer: renderer)
      let dark = try style.darkDiagram(of: view, in: graph, renderer: renderer)
      return formats.map { format in
        var file = PlannedFile(diagram, as: format, dark, style: style, program: program)
        if known.entries[file.name]?.source == file.source, let bytes = contents(file.name),
          known.holds(bytes, in: file.name)
        {
          file.keep()
        }
        return file
      }
    } catch {
      return formats.map { PlannedFile(view, as: $0, failed: error) }
    }
  }
}

/// A file on its way: to be drawn, or decided.
private struct PlannedFile {
  let view: String
  let name: String
  let source: String?
  private(set) var request: PictureRequest?
  private var outcome: ViewSeries.Outcome

  init(
    _ diagram: Diagram, as format: DrawingFormat, _ dark: Diagram?, style: DrawingStyle,
    program: String
  ) {
    (view, name) = (diagram.id, "\(diagram.id).\(format.fileExtension)")
    switch format {
    case .text(let exporter):
      let bytes = Array(exporter.text(of: diagram).utf8)
      (source, outcome) = (ContentHash.of(bytes), .drawn(bytes, warnings: []))
    case .picture(let picture):
      let request = style.request(diagram, as: picture, dark: dark)
      let words = [
        program, "Graphviz \(GraphvizRenderer.version ?? "")", picture.name, "\(style.scale)",
        request.darkDOT ?? "", "\(request.paper.map { "\($0)" } ?? "")",
        "\(request.text)", request.dot,
      ]
      source = ContentHash.of(Array(words.joined(separator: "\n").utf8))
      (self.request, outcome) = (request, .kept)
    }
  }

  init(_ view: GraphView, as format: DrawingFormat, failed error: any Error) {
    (self.view, name) = (view.id, "\(view.id).\(format.fileExtension)")
    (source, outcome) = (nil, .failed(error))
  }

  mutating func keep() { (request, outcome) = (nil, .kept) }

  mutating func take(_ result: Result<Picture, RenderError>?) {
    switch result {
    case .success(let picture): outcome = .drawn(picture.bytes, warnings: picture.warnings)
    case .failure(let error): outcome = .failed(error)
    case nil: outcome = .failed(RenderError(.silent, "Graphviz ended without a picture."))
    }
  }

  var file: ViewSeries.File {
    ViewSeries.File(view: view, name: name, outcome: outcome, source: source)
  }
}
