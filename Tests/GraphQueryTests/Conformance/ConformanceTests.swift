import Testing

/// Where the cases are absent, the test's name says so and it is skipped.
@Suite(
  "The conformance cases",
  .enabled(if: !ConformanceCase.all.isEmpty, "the conformance cases are not on this machine"))
struct ConformanceTests {
  @Test("Every case passes but those that are listed with a reason, and these fail")
  func run() {
    let report = ConformanceReport(running: ConformanceCase.all)
    for failure in report.failures {
      #expect(
        KnownFailure.reason(for: failure.item.id) != nil, "\(failure.item.id): \(failure.what)")
    }
    let failed = Set(report.failures.map(\.item.id))
    for id in KnownFailure.all.flatMap(\.ids) {
      #expect(failed.contains(id), "\(id) passes now; take it off the list")
    }
  }

  @Test("The share that passes is the one that was promised")
  func share() {
    let listed = Set(KnownFailure.all.flatMap(\.ids))
    let cases = ConformanceCase.all.filter { $0.folder != "expressions/temporal" }
    let passed = cases.count { !listed.contains($0.id) }
    #expect(passed * 100 >= cases.count * 98)
  }

  @Test("Cells read as the cases mean them")
  func cells() throws {
    #expect(
      try ExpectedCell(parsing: "[1, 1.0, 'a\\'b', null]")
        == .list([.integer(1), .float(1), .string("a'b"), .null]))
    #expect(
      try ExpectedCell(parsing: "(:A:B {p: {q: []}})")
        == .node(labels: ["A", "B"], properties: ["p": .map(["q": .list([])])]))
    #expect(
      try ExpectedCell(parsing: "<(:A)<-[:T {x: 1}]-()>")
        == .path(
          nodes: [.node(labels: ["A"], properties: [:]), .node(labels: [], properties: [:])],
          edges: [.edge(type: "T", properties: ["x": .integer(1)])], forward: [false]))
    #expect(throws: ExpectedCell.Malformed.self) { try ExpectedCell(parsing: "[1") }
  }
}
