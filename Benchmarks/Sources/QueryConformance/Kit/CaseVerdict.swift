import GraphQuery

/// What became of a case.
enum CaseVerdict: Sendable {
  case passed
  /// What came instead of what was expected.
  case failed(String)

  var isPassed: Bool {
    if case .passed = self { true } else { false }
  }
}

extension ConformanceCase {
  /// Runs the case and compares by its own rules.
  func verdict() -> CaseVerdict {
    guard let graph else { return .failed("the graph is told by statements only") }
    do {
      let reader = try CaseGraph.reader(of: graph)
      let parameters = try CaseGraph.values(params)
      switch CaseEngine.answer(query, reader, parameters) {
      case .success(let answer): return compare(answer, reader)
      case .failure(let error): return compare(error)
      }
    } catch {
      return .failed("the graph cannot be built: \(error)")
    }
  }

  private func compare(_ answer: CaseEngine.Answer, _ reader: any ElementReader) -> CaseVerdict {
    if let error = expect.error {
      return .failed("no error, but \(error.type) at \(error.phase): \(error.detail) was expected")
    }
    if let columns = expect.columns, columns != answer.columns {
      return .failed("columns \(answer.columns) instead of \(columns)")
    }
    let match = CellMatch(reader: reader, ignoresListOrder: expect.listOrderIgnored)
    let cells: [[ExpectedCell]]
    do {
      cells = try expect.rows.map { row in try row.map { try ExpectedCell(parsing: $0) } }
    } catch {
      return .failed("the case cannot be read: \(error)")
    }
    if match.fits(rows: answer.rows, cells, ordered: expect.ordered) { return .passed }
    let rows = answer.rows.prefix(5).map { $0.map(\.plainText) }
    return .failed("\(answer.rows.count) rows \(rows) instead of \(expect.rows.prefix(5))")
  }

  private func compare(_ error: CaseEngine.Failure) -> CaseVerdict {
    guard let wanted = expect.error else { return .failed("\(error)") }
    let phaseFits = wanted.phase == "any time" || wanted.phase == error.phase
    let detailFits = wanted.detail == "*" || wanted.detail == error.detail
    if wanted.type == error.type && phaseFits && detailFits { return .passed }
    return .failed("\(error) instead of \(wanted.type) at \(wanted.phase): \(wanted.detail)")
  }
}
