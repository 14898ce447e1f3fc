import GraphCore
import GraphPaths

/// An answer in the shape `sco.path/1`.
struct PathJSON {
  private let answer: PathAnswer
  private let edition: Edition

  init(_ answer: PathAnswer, _ edition: Edition) {
    (self.answer, self.edition) = (answer, edition)
  }

  var value: JSONValue {
    let edges = (answer.paths + [answer.possible].compactMap { $0 }).flatMap(\.edges)
    return .object(
      edition.head(of: .path) + [
        .init("paths", .array(answer.paths.map(json))),
        .init("references", edition.json(references: edges.map(edition.graph.claim(of:)))),
        .init("complete", .flag(answer.isComplete)),
        .init("shortestWays", .integer(Int(clamping: answer.shortestWays))),
        .init("dropped", .array(answer.dropped.map(json))),
        .init("relaxations", .array(answer.relaxations.map(json))),
        .init("possible", answer.possible.map(json) ?? .null),
      ])
  }

  private func json(_ path: Path) -> JSONValue {
    [
      "length": .integer(path.length),
      "nodes": .array(path.nodes.map(edition.json(node:))),
      "edges": .array(path.steps.map(json)),
      "together": together(path),
    ]
  }

  private func json(_ step: PathStep) -> JSONValue {
    let edge = edition.json(edge: step.edge, forward: step.isForward(in: edition.graph))
    guard case .object(let members) = edge else { return edge }
    let also = step.also.map { JSONValue.text(edition.graph.textID(of: $0)) }
    return .object(members + [.init("also", .array(also))])
  }

  /// The stretches of days on which a whole way holds, from the first to the one after the last.
  private func together(_ path: Path) -> JSONValue {
    func end(_ day: Day) -> JSONValue {
      day == .distantPast || day == .distantFuture ? .null : .text(day.description)
    }
    let stretches = path.daysTogether(in: edition.graph, at: edition.frame)
    return .array(stretches.map { ["since": end($0.start), "until": end($0.end)] })
  }

  private func json(_ dropped: DroppedEdges) -> JSONValue {
    let graph = edition.graph
    let levels = Set(dropped.edges.compactMap { graph[$0].level }).sorted()
    return [
      "reason": .text(dropped.reason.rawValue),
      "kind": .text(graph.schema[dropped.kind].name),
      "count": .integer(dropped.count),
      "levels": .array(levels.map { .text(graph.levels[$0].id) }),
      "edges": .array(
        dropped.reason == .incomparable
          ? dropped.edges.map { .text(graph.textID(of: $0)) } : []),
    ]
  }

  private func json(_ relaxation: Relaxation) -> JSONValue {
    let (change, value) = words(relaxation.change)
    return ["change": .text(change), "value": value, "length": .integer(relaxation.length)]
  }

  private func words(_ change: Relaxation.Change) -> (String, JSONValue) {
    let graph = edition.graph
    return switch change {
    case .atLeast(let level): ("at-least", .optional(level.map { graph.levels[$0].id }))
    case .later(let day): ("later", .text(day.description))
    case .earlier(let day): ("earlier", .text(day.description))
    case .during(let first, let last): ("during", .text("\(first)/\(last)"))
    case .anyTime: ("any-time", .null)
    case .withoutVia: ("without-via", .null)
    case .allowKind(let kind): ("allow", .text(graph.schema[kind].name))
    case .allowNode(let node): ("allow", .text(graph[node].id))
    case .withoutThrough(let node): ("without-through", .text(graph[node].id))
    case .includeProposed: ("include-proposed", .null)
    case .maxHops(let hops): ("max-hops", .integer(hops))
    }
  }
}
