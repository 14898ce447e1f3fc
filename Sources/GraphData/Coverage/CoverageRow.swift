/// What became of one statement of a text that was read whole: the claims that rest on it, or the
/// reason why the graph has none.
public struct CoverageRow: Hashable, Sendable {
  /// The id of the statement, a slug such as `c0-017`.
  public let id: String
  /// The id of the reference that it stands in.
  public let text: String
  /// The addresses of the claims that rest on it; none where there is a reason.
  public let rests: [String]
  /// Why it is no claim of the graph, one of `CoverageReader.reasons`.
  public let reason: String?
  /// Where it stands in the text: a quotation of at most twenty words.
  public let locator: String?
  /// What a reader should know besides.
  public let note: String?
}
