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
    /// What makes the view's picture hard to read, drawn now or before.
    public var warnings: [String] = []
    /// How the view's picture is best printed, where it is longer than a page.
    public var remark: String?
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
    let graph = graph.settled
    let planned = planned(graph, known, contents)
    let idle = planned.indices.filter { planned[$0].allSatisfy { $0.request == nil } }
    let done = Mutex(idle.count)
    progress(idle.count)
    let batches = Self.batches(of: planned.map(Self.weight), workers: workers)
    let pictures = onWorkers(batches) { batch in
      let files = drawn(batch.map { planned[$0] })
      done.withLock { done in
        done += batch.count
        progress(done)
      }
      return files
    }
    var files = planned
    for (batch, own) in zip(batches, pictures) {
      for (index, list) in zip(batch, own) { files[index] = list }
    }
    return files.flatMap { $0.map(\.file) }
  }

  /// The files of all views, chosen and placed; views that take long begin first, so that no
  /// processor waits for one of them at last.
  private func planned(
    _ graph: Graph, _ known: DrawnFiles, _ contents: @Sendable (String) -> [UInt8]?
  ) -> [[PlannedFile]] {
    let isLong = views.map { LayoutCatalog.layout(named: $0.layout)?.takesLong == true }
    let order = views.indices.filter { isLong[$0] } + views.indices.filter { !isLong[$0] }
    let planned = onWorkers(order) { plan(views[$0], graph, known, contents) }
    return zip(order, planned).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Does a piece of work for each thing, several at once, in whatever order; results in theirs.
  private func onWorkers<Thing: Sendable, Result: Sendable>(
    _ things: [Thing], _ work: @Sendable (Thing) -> Result
  ) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, things.count))) { _ in
      while let index = Self.take(from: next, of: things.count) {
        let result = work(things[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { results in things.indices.compactMap { results[$0] } }
  }

  private static func take(from next: borrowing Mutex<Int>, of count: Int) -> Int? {
    next.withLock { next in
      guard next < count else { return nil }
      defer { next += 1 }
      return next
    }
  }

  /// How much Graphviz has to draw for a view, which tells roughly how long it takes.
  private static func weight(of files: [PlannedFile]) -> Int {
    files.reduce(0) { $0 + ($1.request == nil ? 0 : $1.weight) }
  }

  /// The views that have to be drawn, as one batch for each worker, of about the same weight; more
  /// where a batch would have more than sixteen views.
  ///
  /// Each batch is one child, which finds its fonts once. The heaviest goes first, to the lightest
  /// batch (Graham 1969: at most a third over the best division).
  static func batches(of weights: [Int], workers: Int) -> [[Int]] {
    let heavy = weights.indices.filter { weights[$0] > 0 }
      .sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    let count = min(heavy.count, max(workers, (heavy.count + 15) / 16))
    var batches = [(weight: Int, views: [Int])](repeating: (0, []), count: count)
    for view in heavy {
      guard let place = batches.indices.min(by: { batches[$0].weight < batches[$1].weight })
      else { break }
      batches[place].weight += weights[view]
      batches[place].views.append(view)
    }
    return batches.map(\.views)
  }

  /// One batch: all its pictures come from one child.
  private func drawn(_ plans: [[PlannedFile]]) -> [[PlannedFile]] {
    var plans = plans
    var pictures = renderer.render(plans.flatMap { $0.compactMap(\.request) })[...]
    for index in plans.indices {
      for place in plans[index].indices where plans[index][place].request != nil {
        plans[index][place].take(pictures.popFirst())
      }
    }
    return plans
  }

  private var renderer: IsolatedRenderer {
    IsolatedRenderer(limits: limits(), program: childProgram)
  }

  private func plan(
    _ view: GraphView, _ graph: Graph, _ known: DrawnFiles, _ contents: (String) -> [UInt8]?
  ) -> [PlannedFile] {
    do {
      var style = style
      style.goesOn = formats.allSatisfy { $0.picture?.hasSheets == true }
      style.countsCrossings = formats.contains { $0.picture != nil }
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
private struct PlannedFile: Sendable {
  let view: String
  let name: String
  let source: String?
  private(set) var request: PictureRequest?
  let weight: Int
  private var outcome: ViewSeries.Outcome
  private var warnings: [String] = []
  private var remark: String?

  init(
    _ diagram: Diagram, as format: DrawingFormat, _ dark: Diagram?, style: DrawingStyle,
    program: String
  ) {
    (view, name) = (diagram.id, "\(diagram.id).\(format.fileExtension)")
    (warnings, remark, weight) = (diagram.warnings, diagram.paperRemark, diagram.weight)
    switch format {
    case .text(let exporter):
      let bytes = Array(exporter.text(of: diagram).utf8)
      (source, outcome) = (ContentHash.of(bytes), .drawn(bytes, warnings: []))
    case .picture(let picture):
      let request = style.request(diagram, as: picture, dark: dark)
      let words = [
        program, "Graphviz \(GraphvizRenderer.version ?? "")",
        "\(picture.name) \(picture.revision)", "\(request.scale)",
        request.darkDOT ?? "", "\(request.paper.map { "\($0)" } ?? "")",
        request.text.title, request.text.description, request.text.language, request.text.asOf,
        request.dot,
      ]
      source = ContentHash.of(Array(words.joined(separator: "\n").utf8))
      (self.request, outcome) = (request, .kept)
    }
  }

  init(_ view: GraphView, as format: DrawingFormat, failed error: any Error) {
    (self.view, name) = (view.id, "\(view.id).\(format.fileExtension)")
    (source, outcome, weight) = (nil, .failed(error), 0)
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
    ViewSeries.File(
      view: view, name: name, outcome: outcome, source: source, warnings: warnings, remark: remark)
  }
}

extension Diagram {
  /// Roughly how long Graphviz takes: as long for a thing drawn as for seventy points of the shapes
  /// behind all things (measured for the gallery's views).
  fileprivate var weight: Int {
    70 * (nodes.count + furniture.count + edges.count + groups.count)
      + backdrop.reduce(0) { $0 + Self.points(of: $1) }
  }

  private static func points(of shape: BackdropShape) -> Int {
    switch shape {
    case .line(let points, _, _, _), .area(let points, _), .outlinedArea(let points, _, _, _):
      points.count
    case .circle: 1
    }
  }
}
