public import GraphCore

/// Shows what a pattern query matches: `show: {query: "MATCH …"}` of a view file.
///
/// This room does not know the language of queries; whoever draws the view gives it an answerer.
public struct QuerySelector: Selector {
  /// The query as the file writes it.
  public let query: ViewName
  /// Who answers it; the front door sets one.
  public var answerer: (any QueryAnswerer)?

  /// Makes a selector.
  public init(_ query: ViewName, answerer: (any QueryAnswerer)? = nil) {
    (self.query, self.answerer) = (query, answerer)
  }

  /// The nodes, edges and paths of the rows.
  ///
  /// - Throws: `ViewError` at the place in the file where the query is wrong; one that `isEmpty`
  ///   where nothing matches.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    guard let answerer else {
      throw ViewError(
        "this view asks a pattern query, and this program answers none", at: query.range)
    }
    return try answerer.selection(for: query, from: slice)
  }
}

/// Answers pattern queries for views.
public protocol QueryAnswerer: Sendable {
  /// What a query matches at the time of a view.
  ///
  /// - Throws: `ViewError`, with the place in the view's file.
  func selection(for query: ViewName, from slice: TimeSlice) throws(ViewError) -> Selection
}

extension GraphView {
  /// The view with somebody who answers its query, where it asks one.
  public func answered(by answerer: any QueryAnswerer) -> GraphView {
    guard var selector = selector as? QuerySelector else { return self }
    selector.answerer = answerer
    var view = self
    view.selector = selector
    return view
  }
}

extension ViewLibrary {
  /// The views with somebody who answers their queries.
  public func answered(by answerer: any QueryAnswerer) -> ViewLibrary {
    ViewLibrary(views.map { $0.answered(by: answerer) })
  }
}
