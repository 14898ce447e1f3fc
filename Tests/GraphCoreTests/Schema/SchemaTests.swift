import GraphCore
import GraphTestSupport
import Testing

@Suite struct SchemaTests {
  private static let types: [PropertyKey.ValueType] = [
    .text, .localized, .integer, .number, .flag, .date, .level,
    .choice([Choice("a", LocalizedText("A"))]),
  ]
  private static let values: [Value] = [
    .text("a"), .localized(LocalizedText("a")), .integer(1), .number(1.5), .flag(true),
    .date(CalendarDate(Day(rawValue: 0))), .level(LevelID(0)), .choice("a"), .choice("b"),
  ]

  @Test func aKeyAdmitsItsOwnTypeAndWholeNumbersAsNumbers() {
    for (row, type) in Self.types.enumerated() {
      let key = PropertyKey("k", type, name: LocalizedText("k"), documentation: "K.")
      for (column, value) in Self.values.enumerated() {
        let isWholeNumber = type == .number && value == .integer(1)
        #expect(key.admits(value) == (row == column || isWholeNumber), "\(type) \(value)")
      }
    }
  }

  @Test func aKeyWithBoundsAdmitsWhatIsWithin() {
    let rows: [(PropertyBounds, inside: [Double], outside: [Double], words: String)] = [
      (.between(-90, 90), [-90, 0, 90], [-90.1, 90.1, .infinity, .nan], "from -90 to 90"),
      (.above(0, atMost: 2.5), [0.1, 2.5], [0, -5, 2.6, .nan], "above 0 and at most 2.5"),
      (.atLeast(1), [1, 1e300], [0, -1, .nan], "at least 1"),
    ]
    for (bounds, inside, outside, words) in rows {
      let key = PropertyKey(
        "k", .number, name: LocalizedText("k"), bounds: bounds, documentation: "K.")
      #expect(inside.allSatisfy { key.admits(.number($0)) })
      #expect(!outside.contains { key.admits(.number($0)) })
      #expect(bounds.words == words)
      #expect(key.admits(.text("x")) == false)
    }
  }

  @Test func aNumberIsFollowedByItsUnit() {
    func key(_ unit: LocalizedText?) -> PropertyKey {
      PropertyKey("k", .number, name: LocalizedText("k"), unit: unit, documentation: "K.")
    }
    let length = key(LocalizedText("km", zh: "公里", ru: "км"))
    #expect(Language.allCases.map { length.measure("7", in: $0) } == ["7 km", "7公里", "7 км"])
    #expect(length.measure("7", in: .english, gap: "\u{A0}") == "7\u{A0}km")
    #expect(key(LocalizedText("°")).measure("7.5", in: .russian) == "7.5°")
    #expect(key(nil).measure("7", in: .chinese) == "7")
  }

  @Test func datesHaveAnOrderWhateverDayIsMeant() throws {
    let (year, day) = (
      try CalendarDate(parsing: "2017"), try CalendarDate(parsing: "2017-06-09")
    )
    let later = try CalendarDate(parsing: "2018-01")
    #expect(DateOrder.notAfter("since").admits(year, beside: day))
    #expect(DateOrder.notAfter("since").admits(day, beside: day))
    #expect(!DateOrder.notAfter("since").admits(later, beside: year))
    #expect(DateOrder.notBefore("since").admits(later, beside: year))
    #expect(!DateOrder.notBefore("since").admits(day, beside: later))
    #expect(DateOrder.notBefore("since").words == "Not before 'since'")
  }

  @Test func kindsAreFoundByName() {
    let schema = PocketSchema.schema
    for (index, kind) in schema.entityKinds.enumerated() {
      #expect(schema.entityKind(named: kind.name) == EntityKindID(index))
      #expect(schema[EntityKindID(index)] == kind)
    }
    for (index, kind) in schema.relationshipKinds.enumerated() {
      #expect(schema.relationshipKind(named: kind.name) == RelationshipKindID(index))
      #expect(schema[RelationshipKindID(index)] == kind)
    }
    #expect(schema.entityKind(named: "village") == nil)
    #expect(schema.relationshipKind(named: "Village") == nil)
  }

  @Test func aReadingFollowsWhatTheClaimStates() {
    let kind = PocketSchema.memberOf
    var claim = Claim(.edge(RelationshipKindID(1), from: NodeID(0), to: NodeID(1)))
    #expect(kind.reading(of: claim).forward == "is a member of {other}")
    claim.properties = [Property("status", .choice("guest"))]
    #expect(kind.reading(of: claim).backward == "has {other} as a guest")
    claim.properties = [Property("status", .choice("full"))]
    #expect(kind.reading(of: claim) == kind.reading)
  }

  @Test func anUndirectedKindReadsTheSameBothWays() {
    #expect(PocketSchema.pact.reading.forward == PocketSchema.pact.reading.backward)
    #expect(PocketSchema.pact.source == PocketSchema.pact.target)
    #expect(!PocketSchema.pact.isDirected)
    #expect(PocketSchema.memberOf.slug == "member-of")
  }

  @Test func aNodeIsIntroducedByTheFirstOfItsKinds() throws {
    var builder = try PocketGraph.builder()
    let both = KindSet(EntityKindID(1), EntityKindID(0))
    builder.add(Claim(.node(builder.add(Node(id: "x", kinds: both, names: LocalizedText("X"))))))
    let graph = try builder.build()
    let node = try #require(graph.node(id: "x"))
    #expect(graph.kind(of: node)?.name == "Guild")
    #expect(graph.nodes(of: EntityKindID(0)).contains(node))
    #expect(graph.nodes(of: EntityKindID(1)).contains(node))
    #expect(!graph.nodes(of: EntityKindID(2)).contains(node))
  }
}
