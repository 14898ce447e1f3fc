/// The dated claims of a graph, or of one node, in the order of time.
public struct Timeline: Sendable {
  /// Something that happens on a date.
  public struct Moment: Hashable, Sendable {
    /// What happens.
    public enum Sort: String, CaseIterable, Sendable {
      /// A claim ends and none of the same kind and ends follows at once.
      case ended
      /// A claim gives way to another of the same kind and ends.
      case changed
      /// A claim begins.
      case began
      /// A claim holds for a few days only.
      case happened
      /// A claim names the date under one of its properties.
      case stated
    }

    /// When, as precisely as it is known.
    public let date: CalendarDate
    /// What happens.
    public let sort: Sort
    /// The claim that tells it.
    public let claim: ClaimID
    /// The claim that gives way, where it is changed.
    public var former: ClaimID?
    /// What the claim is to the former one.
    public var turn: Turn?
    /// The property that names the date, where it is stated.
    public var key: String?

    init(_ date: CalendarDate, _ sort: Sort, _ claim: ClaimID) {
      (self.date, self.sort, self.claim) = (date, sort, claim)
    }
  }

  /// Which claims are told.
  public struct Selection: Hashable, Sendable {
    /// The node that they are about; nil for all.
    public var about: NodeID?
    /// The kinds of relationship; together with `entityKinds` empty for all.
    public var relationshipKinds: Set<RelationshipKindID> = []
    /// The kinds of entity.
    public var entityKinds: Set<EntityKindID> = []
    /// The time in which the dates may lie; a day stands for all time until it.
    public var frame: TimeFrame
    /// Whether things that are only proposed are told.
    public var includesProposed = false

    /// Selects all that is dated; all else is set by name.
    public init(in frame: TimeFrame) { self.frame = frame }
  }

  /// A term of at most so many days is told as one moment.
  public static let longestMoment: Int32 = 31

  /// The moments, in the order of the days for which their dates stand.
  public let moments: [Moment]

  /// Gathers the moments of a selection.
  ///
  /// - Complexity: O(nodes + claims·log claims + edges at the node).
  public init(_ selection: Selection, of graph: Graph) {
    let work = TimelineWork(selection, graph)
    let knowledge = graph.knowledge
    func key(_ moment: Moment) -> [Int] {
      let sort = Moment.Sort.allCases.firstIndex(of: moment.sort) ?? 0
      return [
        Int(moment.date.standsFor(knowledge: knowledge).rawValue),
        -moment.date.precision.rawValue, sort, moment.claim.index,
      ]
    }
    moments = work.moments.map { (key: key($0), moment: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.moment)
  }
}

extension Graph {
  /// The dated claims of a selection in the order of time.
  public func timeline(_ selection: Timeline.Selection) -> Timeline {
    Timeline(selection, of: self)
  }
}
