public import GraphCore
public import GraphPaths

/// A question about ways in the words of people: names instead of numbers.
public struct PathRequest: Hashable, Sendable {
  /// Where the ways begin.
  public var source: String
  /// Where they end.
  public var target: String
  /// The only kinds of relationship that may be walked, each alone or several with commas; none
  /// stands for all.
  public var via: [String] = []
  /// Kinds of relationship, or entities, that may not be used.
  public var avoid: [String] = []
  /// Entities that must be visited, in any order.
  public var through: [String] = []
  /// The level that relationships must have or surpass.
  public var atLeast: String?
  /// Which ways are wanted.
  public var want = PathQuestion.Want.shortest
  /// The most steps that a way may have.
  public var maxHops: Int?
  /// Whether things that are only proposed may be used.
  public var includesProposed = false

  /// Asks for the shortest way; all else is added by name.
  public init(from source: String, to target: String) {
    (self.source, self.target) = (source, target)
  }

  /// The question in a graph's own numbers.
  ///
  /// - Throws: `NameError` for the first name that nothing, or more than one thing, bears.
  public func question(in graph: Graph, at frame: TimeFrame) throws(NameError) -> PathQuestion {
    let finder = NameFinder(graph)
    var question = PathQuestion(
      from: try finder.entity(source), to: try finder.entity(target),
      constraints: try constraints(finder, frame))
    for name in finder.names(in: through) { question.through.append(try finder.entity(name)) }
    (question.want, question.maxHops) = (want, maxHops)
    question.tieBreak = .sco(in: graph)
    return question
  }

  private func constraints(
    _ finder: NameFinder, _ frame: TimeFrame
  ) throws(NameError) -> PathConstraints {
    var constraints = PathConstraints(in: frame)
    if !via.isEmpty {
      var kinds: [RelationshipKindID] = []
      for name in finder.names(in: via) { kinds.append(try finder.relationshipKind(name)) }
      constraints.via = kinds
    }
    for name in finder.names(in: avoid) {
      switch try finder.kindOrEntity(name) {
      case .kind(let kind): constraints.avoidedKinds.append(kind)
      case .entity(let node): constraints.avoidedNodes.append(node)
      }
    }
    if let atLeast { constraints.atLeast = try finder.level(atLeast) }
    constraints.includesProposed = includesProposed
    return constraints
  }
}

extension TieBreak {
  /// The order of preference of our subject: partnership, membership of the SCO, geography, other.
  public static func sco(in graph: Graph) -> TieBreak {
    let membership = graph.node(id: "sco").map { Preference.familyAt(.membership, $0) }
    return TieBreak([.family(.partnership), membership, .family(.geography)].compactMap { $0 })
  }
}

extension PathRequest {
  /// The answer, within limits.
  ///
  /// - Throws: `NameError` for a name that nothing bears, or a question that contradicts itself.
  public func answer(
    in graph: Graph, at frame: TimeFrame, limits: SearchLimits = SearchLimits()
  ) throws(NameError) -> PathAnswer {
    var question = try question(in: graph, at: frame)
    question.limits = limits
    do throws(PathQuestionError) {
      return try graph.answer(question)
    } catch {
      throw NameError(error.sentence(in: graph))
    }
  }

  /// What lies within `hops` steps of the source, under the same constraints.
  ///
  /// - Throws: `NameError` for the first name that nothing, or more than one thing, bears.
  public func neighborhood(
    in graph: Graph, at frame: TimeFrame, hops: Int
  ) throws(NameError) -> Neighborhood {
    let question = try question(in: graph, at: frame)
    let filter = PathFilter(question.constraints, for: graph, named: [question.source])
    return graph.neighborhood(of: question.source, hops: hops, filter: filter)
  }
}

extension PathQuestionError {
  /// What is wrong and what would be right.
  func sentence(in graph: Graph) -> String {
    switch self {
    case .avoidsNamed(let node):
      "'\(graph[node].id)' is to be avoided and also asked for; leave it out of one of the two."
    case .tooManyThrough(let count):
      "\(count) entities are to be visited; a search can order \(PathQuestion.mostThrough)."
    case .notPositive(let number): "\(number) is not a number of ways or steps; say 1 or more."
    }
  }
}
