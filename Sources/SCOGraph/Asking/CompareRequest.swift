public import GraphCore
public import GraphText
public import GraphViews

/// What `sco compare` asks: two dates, and what is told of the changes between them.
public struct CompareRequest: Hashable, Sendable {
  /// The earlier date.
  public var from: CalendarDate
  /// The later date.
  public var to: CalendarDate
  /// The entity that the changes must concern.
  public var about: String?
  /// Kinds of relationship or of entity, each alone or several with commas; none stands for all.
  public var kinds: [String] = []
  /// Whether things that are only proposed are compared.
  public var includesProposed = false

  /// Asks what changed between two dates; each stands for its last day, as `--as-of` does.
  public init(from: CalendarDate, to: CalendarDate) { (self.from, self.to) = (from, to) }

  /// Asks what changed between two dates as they are typed; `today` is what the word means.
  ///
  /// - Throws: `AskedTimeError` for what is no date.
  public init(
    from: String, to: String, today: CalendarDate? = nil
  ) throws(AskedTimeError) {
    self.init(from: try Self.date(from, today), to: try Self.date(to, today))
  }

  private static func date(
    _ text: String, _ today: CalendarDate?
  ) throws(AskedTimeError) -> CalendarDate {
    if text == "today", let today { return today }
    do {
      return try CalendarDate(parsing: text)
    } catch {
      throw AskedTimeError(message: error.message)
    }
  }

  /// The two days that are compared, as a stretch.
  ///
  /// - Throws: `AskedTimeError` where the first is not the earlier one.
  public func time(in graph: Graph) throws(AskedTimeError) -> AskedTime {
    let days = [from, to].map { $0.standsFor(knowledge: graph.knowledge) }
    guard days[0] <= days[1] else {
      throw AskedTimeError(
        message: "\(days[0]) is later than \(days[1]); say the earlier day first")
    }
    return try AskedTime(
      during: CalendarDate(days[0]), CalendarDate(days[1]), knowledge: graph.knowledge)
  }

  /// The changes.
  ///
  /// - Throws: `NameError` for the first name that nothing bears, `AskedTimeError` for days in the
  ///   wrong order.
  public func answer(in graph: Graph) throws -> Comparison {
    let frame = try time(in: graph).frame
    let changes = graph.changes(
      from: frame.first, to: frame.last, includingProposed: includesProposed)
    let kinds = try KindFilter(self.kinds, in: graph)
    var comparison = Comparison(changes)
    comparison.about = try about.map(NameFinder(graph).entity)
    (comparison.relationshipKinds, comparison.entityKinds) = (kinds.relationships, kinds.entities)
    return comparison
  }

  /// The view that draws them.
  ///
  /// - Throws: `NameError` for the first name that nothing bears, `AskedTimeError` for days in the
  ///   wrong order.
  public func view(in graph: Graph) throws -> GraphView {
    let entity = try about.map(NameFinder(graph).entity)
    let kinds = try KindFilter(self.kinds, in: graph)
    var view = GraphView.changes(
      about: entity, in: graph, relationships: kinds.relationships.sorted(),
      entities: kinds.entities)
    view.time = try time(in: graph).frame
    view.includesProposed = includesProposed
    return view
  }
}
