import GraphCore
import GraphTestSupport
import SCO

/// A few claims whose dates lie where the rule of time matters: a promotion on a known day, one in
/// a known year, a status granted before it began, an event of one day, a term that ends.
enum EdgesOfTime {
  static let knowledge = Day(year: 2025, month: 11, day: 30)

  static func graph() throws -> Graph {
    var maker = Maker()
    for (id, name) in [("belarus", "Belarus"), ("china", "China"), ("india", "India")] {
      maker.add(id, name, "State")
    }
    maker.add("sco", "SCO", "Organization", Validity(since: date("2001-06-15")))
    maker.add("bloc", "Bloc", "Organization", Validity(since: date("2013")))
    maker.add("summit", "Summit", "Event", Validity(on: date("2017-06-09")))
    maker.add("course", "Course", "Corridor")
    maker.stage("course", "agreed", Validity(since: date("2013-05-23"), until: date("2015-04-20")))
    maker.stage("course", "operating", Validity(since: date("2015-04-20")))
    let india = [Property("granted", .date(date("2015-07-10")))]
    try maker.status(
      "india", "observer", Validity(since: date("2005-07-05"), until: date("2017-06-09")))
    try maker.status("india", "member", Validity(since: date("2017-06-09")), india)
    try maker.status(
      "belarus", "dialogue-partner", Validity(since: date("2009-06-16"), until: date("2015")))
    try maker.status("belarus", "observer", Validity(since: date("2015")))
    try maker.join(
      "CHAIRS", "china", "sco", Validity(on: date("2011-06-15"), through: date("2012-06-07")))
    try maker.join("HOSTED_BY", "summit", "china", .always)
    return try maker.builder.build()
  }

  static func date(_ text: String) -> CalendarDate {
    (try? CalendarDate(parsing: text)) ?? CalendarDate(knowledge)
  }

  private struct Maker {
    var builder = GraphBuilder(
      GraphHeader(name: "edges", title: "Edges", version: "1", knowledge: EdgesOfTime.knowledge),
      schema: .sco)
    private var nodes: [String: NodeID] = [:]

    mutating func add(_ id: String, _ name: String, _ kind: String, _ validity: Validity = .always)
    {
      let kinds = builder.schema.entityKind(named: kind).map { KindSet($0) } ?? KindSet()
      let node = builder.add(Node(id: id, kinds: kinds, names: LocalizedText(name)))
      nodes[id] = node
      builder.add(Claim(.node(node), validity: validity))
    }

    mutating func stage(_ id: String, _ stage: String, _ validity: Validity) {
      guard let node = nodes[id] else { return }
      var claim = Claim(.property(of: node), validity: validity)
      claim.properties = [Property("stage", .choice(stage))]
      builder.add(claim)
    }

    mutating func status(
      _ state: String, _ status: String, _ validity: Validity, _ more: [Property] = []
    ) throws {
      let own = Property("status", .choice(status))
      try join("PARTICIPATES_IN", state, "sco", validity, more + [own])
    }

    mutating func join(
      _ kind: String, _ from: String, _ to: String, _ validity: Validity,
      _ properties: [Property] = []
    ) throws {
      guard let kind = builder.schema.relationshipKind(named: kind), let from = nodes[from],
        let to = nodes[to]
      else { throw FixtureError("no \(kind) from \(from) to \(to)") }
      var claim = Claim(.edge(kind, from: from, to: to), validity: validity)
      claim.properties = properties
      builder.add(claim)
    }
  }
}
