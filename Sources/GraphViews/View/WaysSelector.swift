public import GraphCore
public import GraphPaths

/// Shows how two entities are tied: `show: {paths: {from: …, to: …}}` of a view file.
public struct WaysSelector: Selector {
  /// Where the ways begin.
  public var source: ViewName
  /// Where they end.
  public var target: ViewName
  /// The only kinds of relationship that may be walked; all of them when empty.
  public var via: [ViewName] = []
  /// Kinds of relationship and entities that may not be used.
  public var avoided: [ViewName] = []
  /// Entities that must be visited.
  public var through: [ViewName] = []
  /// The level that relationships must have or surpass.
  public var atLeast: ViewName?
  /// Which ways are wanted.
  public var want = PathQuestion.Want.allShortest

  /// Makes a selector for all shortest ways; all else is set by name.
  public init(from source: ViewName, to target: ViewName) {
    (self.source, self.target) = (source, target)
  }

  /// The entities that the question names.
  public func named(in graph: Graph) -> [NodeID] {
    ([source, target] + through).compactMap { graph.node(id: $0.text) }
  }

  /// The ways and what lies on them.
  ///
  /// - Throws: `ViewError` for an unknown name or a question that contradicts itself; one that
  ///   `isEmpty` where there is no way.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let answer: PathAnswer
    let question = try question(in: slice)
    do throws(PathQuestionError) {
      answer = try slice.graph.answer(question)
    } catch {
      throw ViewError(Self.sentence(error, in: slice.graph), at: source.range)
    }
    guard !answer.paths.isEmpty else {
      throw ViewError(
        "there is no such way from '\(source.text)' to '\(target.text)' at the time of the view",
        at: source.range, isEmpty: true)
    }
    return try PathSelector(answer.paths, ofShortest: answer.shortestWays)
      .selection(from: slice)
  }

  private func question(in slice: TimeSlice) throws(ViewError) -> PathQuestion {
    let graph = slice.graph
    var constraints = PathConstraints(in: slice.frame)
    constraints.includesProposed = slice.includesProposed
    if !via.isEmpty {
      var kinds: [RelationshipKindID] = []
      for name in via { kinds.append(try name.relationshipKind(in: graph.schema)) }
      constraints.via = kinds
    }
    for name in avoided {
      if let node = graph.node(id: name.text) {
        constraints.avoidedNodes.append(node)
      } else {
        constraints.avoidedKinds.append(try name.relationshipKind(in: graph.schema))
      }
    }
    constraints.atLeast = try atLeast?.level(in: graph)
    var question = PathQuestion(
      from: try source.node(in: graph), to: try target.node(in: graph), constraints: constraints)
    for name in through { question.through.append(try name.node(in: graph)) }
    (question.want, question.seeksRelaxations) = (want, false)
    return question
  }

  private static func sentence(_ error: PathQuestionError, in graph: Graph) -> String {
    switch error {
    case .avoidsNamed(let node): "'\(graph[node].id)' is to be avoided and also asked for"
    case .tooManyThrough(let count):
      "\(count) entities are to be visited; a search can order \(PathQuestion.mostThrough)"
    case .notPositive(let number): "\(number) is not a number of ways or steps; say 1 or more"
    }
  }
}
