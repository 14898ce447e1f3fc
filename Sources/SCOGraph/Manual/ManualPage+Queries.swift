internal import GraphQuery

extension ManualPage {
  /// The pages of the query language: one for each clause, pattern, expression, operator and
  /// function, and one that lists them.
  static var queries: [ManualPage] { QueryManual.pages.map { ManualPage($0) } + [queryList] }

  private init(_ page: QueryPage) {
    let meaning = String(page.meaning.map { $0 == "\n" ? " " : $0 })
    self.init(
      id: Self.id(page), summary: "\(page.topic.words.capitalized): \(meaning)",
      text: page.text)
  }

  private static func id(_ page: QueryPage) -> String {
    String(page.name.map { $0 == " " ? "-" : $0 })
  }

  private static var queryList: ManualPage {
    let parts = QueryPage.Topic.allCases.map { topic in
      let pages = QueryManual.pages.filter { $0.topic == topic }
      return "\(topic.plural):\n" + pages.map { "  \(id($0))" }.joined(separator: "\n")
    }
    return ManualPage(
      id: "query", summary: "The query language, GQL-style patterns: what it has.",
      text: "The query language\n\n" + intro + "\n\n" + parts.joined(separator: "\n\n"))
  }

  private static let intro = """
    A query is clauses one after the other; each works on the rows of the one before, and RETURN
    gives the answer. Nodes stand in round brackets, edges in square ones between dashes:

      MATCH (s:State)-[r:PARTICIPATES_IN]->(o:Organization {id: 'sco'})
      WHERE r.status = 'member'
      RETURN s.name, r.since
      ORDER BY r.since, s.name

    EXPLAIN before a query prints its plan, PROFILE what each step did, EXPLAIN WHY NOT what removed
    everything. Comments are // to the end of the line and /* … */. Each page is opened by
    'sco explain NAME'.
    """
}

extension QueryPage.Topic {
  /// The heading of its list.
  fileprivate var plural: String {
    switch self {
    case .clause: "Clauses"
    case .expression: "Expressions"
    case .function: "Functions"
    case .operator: "Operators"
    case .pattern: "Patterns"
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
