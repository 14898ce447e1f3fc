import SCOGraphDiagrams
import Testing

/// What stands above the ties of one entity, and the box in their middle.
@Suite struct EgoHeadingTests {
  private static func diagram(
    _ name: String, _ language: Language = .english
  ) throws -> Diagram {
    var options = DiagramOptions()
    (options.language, options.layout) = (language, "ego")
    let request = AroundRequest(name)
    return try DiagramBuilder.diagram(request.view(in: .sco), of: .sco, options: options)
  }

  private static func headings(_ name: String, _ language: Language = .english) throws -> [String] {
    try diagram(name, language).furniture.filter { $0.classes.contains("heading") }
      .flatMap { $0.lines.map(\.text) }
  }

  /// A noun above a tie names what stands below it, and never what stands in the middle.
  @Test(arguments: [
    ("moscow", "Is the capital of … (1)", "Capital (1)"),
    ("moscow", "Is the seat of … (3)", "Seat (3)"),
    ("financial-university-ru", "Employs … (1)", "Employer (1)"),
    ("sco-secretariat", "Is a permanent body of … (1)", "Permanent body (1)"),
    ("karakoram-highway", "Is part of … (1)", "Part (1)"),
  ])
  func aNounNamesTheOtherEnd(entity: String, words: String, noun: String) throws {
    let headings = try Self.headings(entity)
    #expect(headings.contains(words), "\(headings)")
    #expect(!headings.contains(noun))
  }

  @Test(arguments: [
    ("russia", "Capital (1)"), ("sco-secretariat", "Seat (1)"), ("sco-secretariat", "Head (1)"),
  ])
  func nounsOfTheOtherEndStay(entity: String, noun: String) throws {
    #expect(try Self.headings(entity).contains(noun))
  }

  @Test func otherLanguagesHaveNounsForBothEnds() throws {
    #expect(try Self.headings("moscow", .russian).contains("Столица государства (1)"))
    #expect(try Self.headings("moscow", .chinese).contains("所属国家（1）"))
    #expect(try Self.headings("financial-university-ru", .russian).contains("Сотрудники (1)"))
    #expect(try Self.headings("financial-university-ru", .chinese).contains("任职人员（1）"))
  }

  /// The name in the middle stands within its box, however many lines it takes.
  @Test(arguments: ["financial-university-ru", "sco-secretariat", "moscow"])
  func theMiddleHoldsItsName(entity: String) throws {
    let diagram = try Self.diagram(entity)
    let middle = try #require(diagram.nodes.first { $0.id == entity })
    let frame = try #require(middle.frame)
    #expect(middle.lines.reduce(0) { $0 + $1.size * 1.22 } + 8 <= frame.height)
  }
}
