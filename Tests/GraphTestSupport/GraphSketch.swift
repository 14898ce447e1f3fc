public import GraphCore

/// A graph written as a few lines of text, for tests whose graph should be read at a glance.
///
/// ```
/// strong > weak                       a level above another
/// C since 2001                        a node with a validity of its own
/// D proposed                          a node that is no more than proposed
/// A -member-> B since 2001            a directed edge
/// A -partner- B level strong until 2010 disputed
/// ```
/// Nodes and kinds need no declaration. Dates are those of `CalendarDate(parsing:)`; besides
/// `since` and `until` there is `on`. A kind whose name is in `families` is of that family, any
/// other one of `activity`. Kinds become `MEMBER`, nodes `Thing` with the id in lower case and
/// the name as written.
public struct GraphSketch {
  /// The graph.
  public let graph: Graph

  /// Reads a sketch.
  ///
  /// - Throws: `FixtureError` with the line that could not be read, or what the builder refuses.
  public init(
    _ text: String, knowledge: Day = Day(year: 2025, month: 11, day: 30),
    families: [String: Family] = GraphSketch.usualFamilies
  ) throws {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let parsed = try lines.filter { !$0.isEmpty }.map(SketchLine.init)
    graph = try SketchMaker(parsed, knowledge: knowledge, families: families).graph()
  }

  /// The families of `member`, `partner`, `lies` and `part`.
  public static let usualFamilies: [String: Family] = [
    "member": .membership, "partner": .partnership, "lies": .geography, "part": .organisation,
  ]

  /// The node with the name that the sketch gave it.
  public func node(_ name: String) throws -> NodeID {
    guard let node = graph.node(id: name.lowercased()) else {
      throw FixtureError("no node \(name)")
    }
    return node
  }

  /// The number of a kind by the word that the sketch used.
  public func kind(_ word: String) throws -> RelationshipKindID {
    guard let kind = graph.schema.relationshipKind(named: word.uppercased()) else {
      throw FixtureError("no kind \(word)")
    }
    return kind
  }

  /// The number of a level.
  public func level(_ id: String) throws -> LevelID {
    guard let level = graph.levels.level(id: id) else { throw FixtureError("no level \(id)") }
    return level
  }
}
