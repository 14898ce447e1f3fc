/// A path mode: its word and its page.
struct PathModeForm: Sendable {
  /// The word.
  let lead: Keyword
  /// The mode.
  let mode: PathMode
  /// The page of the manual.
  let page: QueryPage

  /// All of them, in alphabetical order.
  static let all: [PathModeForm] = [
    .acyclic,
    .simple,
    .trail,
    .walk,
  ]

  /// The one with a word.
  static func leading(_ keyword: Keyword) -> PathModeForm? { all.first { $0.lead == keyword } }

  /// `ACYCLIC`.
  static let acyclic = PathModeForm(
    .acyclic, .acyclic, "No node occurs twice in the path, so it never comes back.")
  /// `SIMPLE`.
  static let simple = PathModeForm(
    .simple, .simple, "No node occurs twice in the path, but the last one may be the first.")
  /// `TRAIL`.
  static let trail = PathModeForm(.trail, .trail, "No edge occurs twice in the path.")
  /// `WALK`.
  static let walk = PathModeForm(
    .walk, .walk,
    "Nodes and edges may repeat. A quantifier without an upper bound then needs a selector, "
      + "because there may be endless paths.")

  private init(_ lead: Keyword, _ mode: PathMode, _ meaning: String) {
    (self.lead, self.mode) = (lead, mode)
    page = QueryPage(
      lead.text.lowercased(), .pattern, meaning: meaning, form: "\(lead.text) pattern",
      examples: [
        "MATCH p = ANY SHORTEST \(lead.text) (a {id: 'china'})-[:PARTNERSHIP]-{1,3}"
          + "(b {id: 'belarus'}) RETURN length(p)"
      ])
  }
}

extension QueryPage {
  /// `TIME RESPECTING`.
  static let timeRespecting = QueryPage(
    "time respecting", .pattern,
    meaning: """
      Along the path the days on which edges begin never go backwards: what comes later in the path
      did not begin earlier in time.
      """,
    form: "TIME RESPECTING [mode] pattern",
    examples: [
      "MATCH p = ANY SHORTEST TIME RESPECTING (a {id: 'russia'})-[:PARTNERSHIP]-{1,3}"
        + "(b {id: 'belarus'}) RETURN length(p)"
    ])
}
