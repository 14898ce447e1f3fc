public import GraphCore

extension Graph {
  /// Answers a question about ways.
  ///
  /// An answer without ways says what was refused around the ends and which single change of the
  /// question would give one; each such change has been tried.
  /// - Throws: `PathQuestionError` where the question contradicts itself.
  public func answer(_ question: PathQuestion) throws(PathQuestionError) -> PathAnswer {
    try question.check()
    var search = PathSearch(question, in: self)
    let (ways, count, cut) = search.run()
    let choice = StepChoice(search.costs)
    var answer = PathAnswer(
      question: question, paths: ways.map { choice.path($0.nodes) }, shortestWays: count, cut: cut)
    if answer.paths.isEmpty {
      explain(&answer, search.space)
    } else {
      answer.detour = detour(of: answer)
      if question.constraints.atLeast != nil {
        answer.dropped = DropCount(question, search.space).groups
          .filter { $0.reason == .incomparable }
      }
    }
    answer.possible = possibleWay(beside: answer)
    return answer
  }

  /// The preferred shortest way between two nodes, or nil where there is none.
  public func shortestPath(
    from source: NodeID, to target: NodeID, constraints: PathConstraints? = nil,
    tieBreak: TieBreak = TieBreak()
  ) -> Path? {
    let constraints = constraints ?? PathConstraints(in: .day(knowledge))
    var question = PathQuestion(from: source, to: target, constraints: constraints)
    (question.tieBreak, question.seeksRelaxations) = (tieBreak, false)
    return (try? answer(question))?.paths.first
  }

  private func explain(_ answer: inout PathAnswer, _ space: SearchSpace) {
    let (question, frame) = (answer.question, answer.question.constraints.frame)
    answer.absent = Set(question.named).sorted().filter { presence(of: $0, in: frame) == .absent }
    if answer.absent.isEmpty { answer.dropped = DropCount(question, space).groups }
    guard question.seeksRelaxations, answer.cut == nil else { return }
    answer.relaxations = RelaxationSearch(question, in: self).relaxations
  }

  private func detour(of answer: PathAnswer) -> PathAnswer.Detour? {
    guard answer.question.want == .shortest, answer.question.seeksRelaxations,
      let path = answer.paths.first, let first = path.edges.first
    else { return nil }
    let kind = self[first].kind
    guard path.edges.allSatisfy({ self[$0].kind == kind }) else { return nil }
    var question = answer.question
    question.constraints.avoidedKinds.append(kind)
    var search = PathSearch(question, in: self)
    return search.distance().map { PathAnswer.Detour(kind: kind, length: $0) }
  }
}

extension PathQuestion {
  func check() throws(PathQuestionError) {
    if let node = named.first(where: constraints.avoidedNodes.contains) { throw .avoidsNamed(node) }
    if stops.count > Self.mostThrough { throw .tooManyThrough(stops.count) }
    if let maxHops, maxHops < 1 { throw .notPositive(maxHops) }
    switch want {
    case .best(let number), .all(maxHops: let number):
      if number < 1 { throw .notPositive(number) }
    case .shortest, .allShortest: break
    }
  }
}
