import Foundation
import SCOGraphDiagrams

/// What `run.py` measures inside one process; each mode prints one JSON object.
///
/// - `dots FOLDER` writes the DOT text of twenty drawings, `twenty FOLDER` draws them.
/// - `second ROUNDS` compares drawing with Graphviz's part of it once all is warm.
/// - `load FOLDER` loads a data folder and counts.
/// - `mid FOLDER` asks the shared workload's questions, see `mid.py`.
/// - `questions ROUNDS` reads pattern queries, and compares one with the library call.
@main
struct Figures {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst() + ["", ""]
    let argument = words[words.startIndex + 1]
    switch words.first {
    case "dots": try Drawings.writeDots(to: argument)
    case "twenty": try Drawings.drawAll(into: argument)
    case "second": try SecondDrawing.measure(rounds: Int(argument) ?? 21)
    case "load": try Loading.measure(argument)
    case "mid": try MidQuestions.measure(argument)
    case "questions": try Questions.measure(rounds: Int(argument) ?? 11)
    default: print("usage: Figures dots|twenty|second|load|mid|questions ARGUMENT")
    }
  }
}

/// Twenty drawings: overview, corridors, partnerships, and what surrounds seventeen states.
///
/// Those of the gallery, with its maps and tables, `run.py` asks of `sco`.
enum Drawings {
  static func all() throws -> [GraphView] {
    let graph = Graph.sco
    let library = try GraphSource().views()
    let views = try ["overview", "corridors", "partnerships"].map { try library.view(named: $0) }
    let states = graph.entities(State.self).prefix(17).map(\.id)
    return try views + states.map { try AroundRequest($0).view(in: graph) }
  }

  static func writeDots(to folder: String) throws {
    for view in try all() {
      let diagram = try DiagramBuilder.diagram(view, of: .sco)
      try Data(diagram.dot.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(view.id).gv"))
    }
  }

  static func drawAll(into folder: String) throws {
    var series = ViewSeries(
      try all(), as: [.picture(SVGPicture())], program: "Figures")
    series.workers = ProcessInfo.processInfo.activeProcessorCount
    IsolatedRenderer.prepare()
    for file in series.draw(of: .sco) {
      guard case .drawn(let bytes, _) = file.outcome else { throw Failure(file: file.name) }
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
  }

  struct Failure: Error { let file: String }
}

/// A drawing after the first over Graphviz's part of it: of DOT text, and from the view on.
enum SecondDrawing {
  static func measure(rounds: Int) throws {
    let view = try GraphSource().views().view(named: "overview")
    let request = try DiagramBuilder.diagram(view, of: .sco).pictureRequest(as: SVGPicture())
    var (text, whole): ([Double], [Double]) = ([], [])
    for round in 0...rounds {
      let graphviz = try seconds { _ = try GraphvizRenderer.render(request.dot, as: .svg) }
      let picture = try seconds { _ = try PictureRenderer.render(request) }
      let drawing = try seconds { _ = try DiagramBuilder.diagram(view, of: .sco).picture() }
      guard round > 0 else { continue }
      text.append(picture / graphviz)
      whole.append(drawing / graphviz)
    }
    print("{\"text\": \(median(text)), \"view\": \(median(whole))}")
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// Reading, checking and building the graph of a folder.
enum Loading {
  static func measure(_ folder: String) throws {
    let before = peak()
    var claims = 0
    let time = try seconds {
      let dataset = try DatasetLoader(schema: .sco).load(folder: folder)
      claims = try dataset.checkedGraph().claims.count
    }
    let bytes = peak() - before
    print("{\"claims\": \(claims), \"seconds\": \(time), \"bytes\": \(bytes)}")
  }

  /// The most memory the process has had, in bytes; zero where the system does not tell.
  private static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return 1024 * (line.split(separator: " ").compactMap { Int($0) }.first ?? 0)
  }
}

/// Processor time of the process, since the machine may be shared.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = clock()
  try work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
