public import GraphCore

extension Graph {
  /// Answers a question about ways.
  ///
  /// - Throws: `PathQuestionError` where the question contradicts itself.
  public func answer(_ question: PathQuestion) throws(PathQuestionError) -> PathAnswer {
    PathAnswer(question: question, paths: [], shortestWays: 0)
  }
}
