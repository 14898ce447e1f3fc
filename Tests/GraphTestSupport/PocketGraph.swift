public import GraphCore

/// A graph that fits a pocket: 6 nodes, 9 edges, 3 dates of three precisions, 2 references,
/// 3 levels of which one cannot be compared, a dispute, a proposed mill.
///
/// ```
/// alder  MEMBER_OF dyers    full   2001-06-15 …
/// birch  MEMBER_OF dyers    guest  2004 … 2013-05
/// birch  MEMBER_OF dyers    full   2013-05 …
/// cedar  MEMBER_OF weavers  full   2001-06-15 …
/// birch  MEMBER_OF weavers  full   2004 …
/// alder  PACT birch         friendship    2001-06-15 …
/// birch  PACT cedar         brotherhood   2013-05 …        disputed
/// alder  PACT cedar         trade         2004 … 2013-05
/// mill   LIES_IN cedar                    2004 …           (the mill is only proposed)
/// ```
/// Brotherhood stands above friendship; trade cannot be compared. The data end on 31 December
/// 2015.
public enum PocketGraph {
  /// The last day that the data know of.
  public static let knowledge = Day(year: 2015, month: 12, day: 31)

  /// The graph.
  public static func graph() throws -> Graph { try builder().build() }

  /// A builder that holds the graph's records, for tests that add some.
  public static func builder() throws -> GraphBuilder {
    var maker = PocketMaker()
    try maker.addLevels()
    try maker.addNodes()
    try maker.addMemberships()
    try maker.addPacts()
    return maker.builder
  }
}

private struct PocketMaker {
  var builder: GraphBuilder
  let charter: Citation
  let chronicle: Citation
  private var nodes: [String: NodeID] = [:]

  init() {
    builder = GraphBuilder(
      GraphHeader(
        name: "pocket", title: "Three villages", version: "1", knowledge: PocketGraph.knowledge,
        license: "CC-BY-4.0"),
      schema: PocketSchema.schema)
    builder.header.begins = Day(year: 1950, month: 1, day: 1)
    var reference = Reference(id: "charter", title: "Charter of the guilds", kind: "legal-text")
    reference.publisher = "Guild hall"
    reference.date = CalendarDate(year: 2001, month: 6, day: 15)
    reference.url = "https://example.org/charter"
    reference.language = "en"
    charter = Citation(builder.add(reference), locator: "art. 2")
    var second = Reference(id: "chronicle", title: "Chronicle of the valley", kind: "news")
    second.author = "A. Scribe"
    second.date = CalendarDate(year: 2013)
    second.document = "Valley archive, shelf 4"
    chronicle = Citation(builder.add(second))
  }

  mutating func addLevels() throws {
    let levels = [
      Level(
        id: "friendship", family: "pact", rank: 1, name: LocalizedText("friendship", ru: "дружба")),
      Level(id: "brotherhood", family: "pact", rank: 2, name: LocalizedText("brotherhood")),
      Level(id: "trade", family: "trade", rank: 1, name: LocalizedText("trade pact")),
    ]
    let cover = LevelCover(
      above: LevelID(1), below: LevelID(0), evidence: "The chronicle calls it a rise.",
      citations: [chronicle])
    builder.levels = try LevelScale(levels, covers: [cover])
  }

  mutating func addNodes() throws {
    add("alder", "Village", LocalizedText("Alder", zh: "桤木村", ru: "Ольха"), aliases: ["AL"])
    add("birch", "Village", LocalizedText("Birch", zh: "桦树村", ru: "Берёза"), aliases: ["BI"])
    add("cedar", "Village", LocalizedText("Cedar", zh: "雪松村", ru: "Кедр"), aliases: ["CE"])
    add(
      "dyers", "Guild", LocalizedText("Dyers’ Guild", zh: "染匠行会", ru: "Красильщики"), article: "the"
    )
    add("weavers", "Guild", LocalizedText("Weavers’ Guild", ru: "Ткачи"), article: "the")
    add("mill", "Works", LocalizedText("Cedar Mill"))
    let mill = try node("mill")
    state(.property(of: mill), Validity(since: try CalendarDate(parsing: "2004")), chronicle) {
      $0.properties = [Property("stage", .choice("proposed"))]
    }
    state(.property(of: try node("alder")), .always, charter) {
      $0.properties = [Property("population", .integer(1200))]
    }
  }

  mutating func addMemberships() throws {
    try join("alder", "dyers", "full", since: "2001-06-15")
    try join("birch", "dyers", "guest", since: "2004", until: "2013-05")
    try join("birch", "dyers", "full", since: "2013-05")
    try join("cedar", "weavers", "full", since: "2001-06-15")
    try join("birch", "weavers", "full", since: "2004")
  }

  mutating func addPacts() throws {
    let dispute = builder.add(
      Dispute(
        id: "birch-cedar", topic: "What Birch and Cedar agreed",
        assessment: "The charter is older; the chronicle saw the text.", citations: [chronicle]))
    try pact("alder", "birch", 0, since: "2001-06-15")
    try pact("birch", "cedar", 1, since: "2013-05") { $0.dispute = dispute }
    try pact("birch", "cedar", 0, since: "2013-05") {
      ($0.dispute, $0.isPreferred) = (dispute, false)
    }
    try pact("alder", "cedar", 2, since: "2004", until: "2013-05")
    let subject = Claim.Subject.edge(
      try kind("LIES_IN"), from: try node("mill"), to: try node("cedar"))
    state(subject, Validity(since: try CalendarDate(parsing: "2004")), chronicle) {
      $0.confidence = .stated
    }
  }

  private mutating func add(
    _ id: String, _ kind: String, _ names: LocalizedText, article: String? = nil,
    aliases: [String] = []
  ) {
    let kinds = builder.schema.entityKind(named: kind).map { KindSet($0) } ?? KindSet()
    var node = Node(id: id, kinds: kinds, names: names)
    (node.article, node.aliases) = (article, aliases)
    nodes[id] = builder.add(node)
    state(.node(NodeID(nodes.count - 1)), .always, charter)
  }

  private mutating func join(
    _ member: String, _ guild: String, _ status: String, since: String, until: String? = nil
  ) throws {
    let subject = Claim.Subject.edge(
      try kind("MEMBER_OF"), from: try node(member), to: try node(guild))
    state(subject, try validity(since, until), charter) {
      $0.properties = [Property("status", .choice(status))]
    }
  }

  private mutating func pact(
    _ one: String, _ other: String, _ level: Int, since: String, until: String? = nil,
    _ change: (inout Claim) -> Void = { _ in }
  ) throws {
    let subject = Claim.Subject.edge(try kind("PACT"), from: try node(one), to: try node(other))
    state(subject, try validity(since, until), chronicle) {
      $0.properties = [Property("level", .level(LevelID(level)))]
      change(&$0)
    }
  }

  private mutating func state(
    _ subject: Claim.Subject, _ validity: Validity, _ citation: Citation,
    _ change: (inout Claim) -> Void = { _ in }
  ) {
    var claim = Claim(subject, validity: validity, citations: [citation])
    claim.location = ClaimLocation(file: "pocket.yaml", line: builder.claims.count + 1, column: 5)
    change(&claim)
    builder.add(claim)
  }

  private func validity(_ since: String, _ until: String?) throws -> Validity {
    Validity(
      since: try CalendarDate(parsing: since),
      until: try until.map { try CalendarDate(parsing: $0) })
  }

  private func node(_ id: String) throws -> NodeID {
    guard let node = nodes[id] else { throw FixtureError("no node '\(id)'") }
    return node
  }

  private func kind(_ name: String) throws -> RelationshipKindID {
    guard let kind = builder.schema.relationshipKind(named: name) else {
      throw FixtureError("no kind '\(name)'")
    }
    return kind
  }
}
