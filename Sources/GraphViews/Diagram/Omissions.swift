public import GraphCore
import GraphPaths
import GraphText

/// What a view has chosen and its picture neither draws nor tells.
public struct Omissions: Hashable, Sendable {
  /// The entities, in the order of the view.
  public var nodes: [NodeID] = []
  /// The relationships, in the order of the view.
  public var edges: [EdgeID] = []

  /// Makes an account of nothing left out.
  public init() {}

  /// What of a selection is told by no part of a drawing.
  ///
  /// A part tells its subject and what it says that it tells; a relationship that is told tells
  /// its ends.
  ///
  /// - Complexity: O(parts + selection).
  init(of selection: Selection, from drawing: Drawing, in graph: Graph) {
    let edges = Set(drawing.toldEdges)
    var nodes: Set<NodeID> = []
    for subject in drawing.subjects {
      if case .node(let node) = subject { nodes.insert(node) }
    }
    for edge in edges { nodes.formUnion([graph[edge].source, graph[edge].target]) }
    nodes.subtract(drawing.leftOut)
    self.nodes = selection.nodes.uniqued().filter { !nodes.contains($0) }
    self.edges = selection.edges.uniqued().filter { !edges.contains($0) }
  }
}

extension Drawing {
  /// What its parts show and tell.
  var subjects: [DiagramSubject] {
    nodes.flatMap { [$0.subject] + $0.tells } + edges.flatMap { [$0.subject] + $0.tells }
  }

  /// The relationships that its parts show and tell, and those that it tells without a part.
  var toldEdges: [EdgeID] {
    subjects.compactMap { if case .edge(let edge) = $0 { edge } else { nil } } + claimedEdges
  }
}

extension Scene {
  /// The sentence on what a picture leaves out: relationships with their kinds, and entities where
  /// the numbers of `cut` do not count them; nil where nothing is left out, or whole ways of an
  /// answer, which are counted.
  func sentence(on omissions: Omissions, beside cut: Cut?) -> String? {
    if let cut, cut.total == selection.paths.count {
      let others = selection.paths.dropFirst(cut.shown).flatMap { $0.edges + $0.also.joined() }
      if Set(others).isSuperset(of: omissions.edges) { return nil }
    }
    let nodes = omissions.nodes.count > cut?.rest ?? 0 ? omissions.nodes.count : 0
    guard nodes + omissions.edges.count > 0 else { return nil }
    let total = (selection.nodes.uniqued().count, selection.edges.uniqued().count)
    return FigureWords.notDrawn(
      entities: nodes > 0 ? (nodes, total.0) : nil,
      relationships: omissions.edges.isEmpty ? nil : (omissions.edges.count, total.1),
      kinds: kinds(of: omissions.edges)
    ).text(in: language)
  }

  /// The kinds of some relationships with their numbers, the most frequent first.
  private func kinds(of edges: [EdgeID]) -> String {
    let counts = Dictionary(grouping: edges) { graph[$0].kind }.mapValues(\.count)
    let order = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let limit = 4
    var words = order.prefix(limit).map { kind, count in
      "\(graph.schema[kind].reading.label.text(in: language))\u{A0}\(count)"
    }
    if order.count > limit {
      words.append(FigureWords.moreParts(order.count - limit).text(in: language))
    }
    return words.joined(separator: language.comma)
  }
}
