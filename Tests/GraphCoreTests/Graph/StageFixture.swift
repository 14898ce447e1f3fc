import GraphCore
import GraphTestSupport

/// A village and works whose stages a test sets, by days counted from 0.
struct StageFixture {
  let graph: Graph
  let works: NodeID
  let village: NodeID
  /// Where the works lie, an edge that holds always.
  let site: EdgeID

  /// A stage and the days on which its claim is counted; nil for an open end.
  struct Turn {
    let stage: String
    let since: Int?
    let until: Int?
  }

  init(_ turns: [Turn], worksSince: Int? = nil, worksUntil: Int? = nil) throws {
    var builder = GraphBuilder(try PocketGraph.graph().header, schema: PocketSchema.schema)
    works = builder.add(
      Node(id: "a-mill", kinds: KindSet(EntityKindID(2)), names: LocalizedText("Mill")))
    village = builder.add(
      Node(id: "village", kinds: KindSet(EntityKindID(1)), names: LocalizedText("Village")))
    builder.add(Claim(.node(works), validity: Self.validity(worksSince, worksUntil)))
    builder.add(Claim(.node(village)))
    for turn in turns {
      var claim = Claim(.property(of: works), validity: Self.validity(turn.since, turn.until))
      claim.properties = [Property("stage", .choice(turn.stage))]
      builder.add(claim)
    }
    builder.add(Claim(.edge(RelationshipKindID(0), from: works, to: village)))
    graph = try builder.build()
    site = EdgeID(0)
  }

  static func validity(_ since: Int?, _ until: Int?) -> Validity {
    func date(_ number: Int) -> CalendarDate { CalendarDate(Day(rawValue: Int32(number))) }
    return Validity(since: since.map(date), until: until.map(date))
  }
}
