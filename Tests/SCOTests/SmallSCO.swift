import GraphCore
import GraphTestSupport
import SCO

/// A handful of states, bodies and corridors with every sort of time and stage, for typed
/// questions.
enum SmallSCO {
  static let knowledge = Day(year: 2025, month: 11, day: 30)

  static func graph() throws -> Graph { try builder().build() }

  static func builder() throws -> GraphBuilder {
    var maker = Maker()
    for state in ["china", "india", "pakistan"] { maker.add(state, "State") }
    maker.add("sco", "Organization", since: "2001-06-15")
    maker.add("rats", "Institution")
    for place in ["gwadar", "kashgar"] { maker.add(place, "Place") }
    for corridor in ["cpec", "cpec-north", "planned"] { maker.add(corridor, "Corridor") }
    maker.stage("planned", "proposed", since: "2024-05")
    maker.stage("cpec", "agreed", since: "2013-05-23")
    maker.stage("cpec", "operating", since: "2015-04-20")
    maker.state("cpec", Property("mode", .choice("economic-corridor")))
    maker.state("gwadar", Property("latitude", .number(25.1)))
    maker.state("gwadar", Property("longitude", .integer(62)))
    maker.state("india", Property("iso2", .text("IN")))
    try maker.addEdges()
    return maker.builder
  }

  private struct Maker {
    var builder = GraphBuilder(
      GraphHeader(name: "small", title: "Small", version: "1", knowledge: SmallSCO.knowledge),
      schema: .sco)
    private var nodes: [String: NodeID] = [:]

    mutating func add(_ id: String, _ kind: String, since: String? = nil) {
      let kinds = builder.schema.entityKind(named: kind).map { KindSet($0) } ?? KindSet()
      let node = builder.add(Node(id: id, kinds: kinds, names: LocalizedText(id)))
      nodes[id] = node
      builder.add(Claim(.node(node), validity: validity(since, nil)))
    }

    mutating func stage(_ id: String, _ stage: String, since: String) {
      state(id, Property("stage", .choice(stage)), since: since)
    }

    mutating func state(_ id: String, _ property: Property, since: String? = nil) {
      guard let node = nodes[id] else { return }
      var claim = Claim(.property(of: node), validity: validity(since, nil))
      claim.properties = [property]
      builder.add(claim)
    }

    mutating func addEdges() throws {
      builder.levels = try LevelScale(
        [Level(id: "high", family: "partnership", rank: 1, name: LocalizedText("high"))], covers: []
      )
      let status = { [Property("status", .choice($0))] }
      let level = [
        Property("level", .level(LevelID(0))), Property("wording", .text("friends")),
      ]
      let granted = Property("granted", .date(try CalendarDate(parsing: "2015-07-10")))
      try join("PARTICIPATES_IN", "china", "sco", status("member"), since: "2001-06-15")
      try join("PARTICIPATES_IN", "india", "sco", status("observer"), "2005-07-05", "2017-06-09")
      try join(
        "PARTICIPATES_IN", "india", "sco", status("member") + [granted], since: "2017-06-09")
      try join("PARTNERSHIP", "china", "pakistan", level, since: "2015")
      try join("PARTNERSHIP", "india", "china", level, "2005", "2020")
      try join("ORGAN_OF", "rats", "sco", [])
      try join("RUNS_THROUGH", "cpec", "pakistan", [Property("role", .choice("endpoint"))])
      try join("RUNS_THROUGH", "cpec", "china", [])
      try join("RUNS_THROUGH", "cpec", "gwadar", [])
      try join("RUNS_THROUGH", "cpec", "kashgar", [Property("stage", .choice("proposed"))])
      try join("RUNS_THROUGH", "planned", "pakistan", [])
      try join("PART_OF", "cpec-north", "cpec", [])
      try join("BORDERS", "china", "pakistan", [])
    }

    private mutating func join(
      _ kind: String, _ from: String, _ to: String, _ properties: [Property],
      since: String? = nil, until: String? = nil
    ) throws {
      guard let kind = builder.schema.relationshipKind(named: kind), let from = nodes[from],
        let to = nodes[to]
      else { throw FixtureError("no \(kind) from \(from) to \(to)") }
      var claim = Claim(.edge(kind, from: from, to: to), validity: validity(since, until))
      claim.properties = properties
      builder.add(claim)
    }

    private mutating func join(
      _ kind: String, _ from: String, _ to: String, _ properties: [Property], _ since: String,
      _ until: String
    ) throws {
      try join(kind, from, to, properties, since: since, until: until)
    }

    private func validity(_ since: String?, _ until: String?) -> Validity {
      func date(_ text: String) -> CalendarDate? { try? CalendarDate(parsing: text) }
      return Validity(since: since.flatMap(date), until: until.flatMap(date))
    }
  }
}
