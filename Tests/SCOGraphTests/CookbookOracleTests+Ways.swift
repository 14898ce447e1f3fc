import SCOGraph

extension CookbookOracleTests.Facts {
  typealias Tie = CookbookOracleTests.Tie

  /// The ties of all kinds.
  var allTies: [Tie] { graph.schema.relationshipKinds.flatMap { ties($0.name) } }

  /// The first label of a node.
  func kind(_ id: String) -> String {
    let kinds = graph.node(id: id).map { graph[$0].kinds.kinds } ?? []
    return kinds.first.map { graph.schema[$0].name } ?? ""
  }

  /// The corridors that run through both of two states, once for each pair of stretches.
  func corridors(through one: String, _ other: String) -> [String] {
    let stretches = ties("RUNS_THROUGH").filter { isOf("Corridor", $0.from) }
    var found: [String] = []
    for first in stretches where first.to == one {
      for second in stretches where second.to == other && second.from == first.from {
        found.append(first.from)
      }
    }
    return found
  }

  /// The state in which the seat of an institution lies, with the place.
  var seats: [(body: String, place: String, state: String)] {
    var found: [(body: String, place: String, state: String)] = []
    for seat in ties("SEATED_IN") where isOf("Institution", seat.from) && isOf("Place", seat.to) {
      for place in ties("LOCATED_IN") where place.from == seat.to && isOf("State", place.to) {
        found.append((body: seat.from, place: seat.to, state: place.to))
      }
    }
    return found
  }

  /// All ways of so many ties over no tie twice, each tie walked either way.
  func walks(_ steps: Int, over ties: [Tie], from start: String) -> [(end: String, ties: [Tie])] {
    var walks: [(end: String, ties: [Tie])] = [(end: start, ties: [])]
    for _ in 0..<steps {
      var longer: [(end: String, ties: [Tie])] = []
      for walk in walks {
        for tie in ties where !walk.ties.contains(where: { $0.edge.id == tie.edge.id }) {
          guard let next = tie.other(than: walk.end) else { continue }
          longer.append((end: next, ties: walk.ties + [tie]))
        }
      }
      walks = longer
    }
    return walks
  }

  /// The shortest ways of at most so many ties that fit.
  func shortest(
    _ most: Int, over ties: [Tie], from start: String, to end: String,
    where fits: ([Tie]) -> Bool = { _ in true }
  ) -> [[Tie]] {
    for steps in 1...most {
      let found = walks(steps, over: ties, from: start)
        .filter { $0.end == end && fits($0.ties) }.map(\.ties)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The names of the nodes of a way.
  func names(_ ties: [Tie], from start: String) -> [String] {
    var (names, here) = ([name(start)], start)
    for tie in ties {
      here = tie.other(than: here) ?? ""
      names.append(name(here))
    }
    return names
  }

  func list(_ texts: [String]) -> String { "[" + texts.joined(separator: ", ") + "]" }
}

extension CookbookOracleTests {
  /// Ways of more than one step, and what stands at their ends.
  static let checksOfWays: [Check] = [
    Check("Who links Pakistan and Tajikistan by corridors that operate") { facts in
      facts.corridors(through: "pakistan", "tajikistan")
        .filter { ["operating", "partly-operating"].contains(facts.value($0, "stage")) }
        .map { [facts.name($0)] }
    },
    Check("And by corridors at any stage?") { facts in
      facts.corridors(through: "pakistan", "tajikistan")
        .map { [facts.name($0), facts.value($0, "stage")] }
    },
    Check("Where are the bodies of the SCO seated?") { facts in
      let organs = facts.ties("ORGAN_OF").filter { $0.to == "sco" }.map(\.from)
      let rows = facts.seats.filter { organs.contains($0.body) }.map { seat in
        let short = facts.graph.node(id: seat.body).flatMap { facts.graph[$0].short } ?? ""
        return [short, facts.name(seat.place), facts.name(seat.state)]
      }
      return rows.sorted { $0[0] < $1[0] }
    },
    Check("Which state hosts which institution?") { facts in
      Dictionary(grouping: facts.seats) { facts.name($0.state) }
        .mapValues { facts.list($0.map(\.body).sorted()) }
        .sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
    },
    Check("Which states could reach Belarus through strategic partnerships alone in 2012?") {
      facts in
      guard let bound = facts.graph.levels.level(id: "strategic-partnership") else { return [] }
      let ties = facts.ties("PARTNERSHIP", on: Day(year: 2012, month: 12, day: 31)).filter { tie in
        guard let level = tie.edge.level else { return false }
        return facts.graph.levels.isAtLeast(level, bound) == true
      }
      var reached: Set<String> = ["belarus"]
      for _ in 1...6 {
        let before = reached
        for tie in ties {
          if before.contains(tie.from) { reached.insert(tie.to) }
          if before.contains(tie.to) { reached.insert(tie.from) }
        }
      }
      return reached.subtracting(["belarus"]).map(facts.name).sorted().map { [$0] }
    },
    Check("How many shortest ways of partnerships are there between Pakistan and Belarus?") {
      facts in
      let ways = facts.shortest(
        3, over: facts.ties("PARTNERSHIP"), from: "pakistan", to: "belarus")
      return [["\(ways.count)", "\(ways.first?.count ?? 0)"]]
    },
    Check("Which gas pipelines operate, and through which states?") { facts in
      let stretches = facts.ties("RUNS_THROUGH").filter { tie in
        facts.isOf("Corridor", tie.from) && facts.isOf("State", tie.to)
          && facts.value(tie.from, "mode") == "gas-pipeline"
          && facts.value(tie.from, "stage") == "operating"
      }
      let pipelines = Dictionary(grouping: stretches, by: \.from).map { pipeline, ties in
        let order = ties.map { ($0.claim["sequence"]?.number ?? .infinity, facts.name($0.to)) }
        var states: [String] = []
        for (_, name) in order.sorted(by: <) where !states.contains(name) { states.append(name) }
        return [facts.name(pipeline), facts.list(states)]
      }
      return pipelines.sorted { $0[0] < $1[0] }
    },
    .list("What is part of the Belt and Road Initiative?") { facts in
      facts.ties("PART_OF").filter { $0.to == "bri" }.map { facts.name($0.from) }
    },
    .list("What is part of CPEC, directly or by another part?") { facts in
      let parts = facts.ties("PART_OF")
      let direct = parts.filter { $0.to == "cpec" }.map(\.from)
      let second = direct.flatMap { whole in parts.filter { $0.to == whole }.map(\.from) }
      let third = second.flatMap { whole in parts.filter { $0.to == whole }.map(\.from) }
      return (direct + second + third).map(facts.name)
    },
    Check("Which bodies work against terrorism?") { facts in
      facts.ties("WORKS_ON").filter { facts.isOf("Theme", $0.to) && $0.to.contains("terror") }
        .map { [facts.kind($0.from), $0.from] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    },
    Check("Who heads the secretariat?") { facts in
      facts.ties("HEADS").filter { $0.to == "sco-secretariat" && facts.isOf("Person", $0.from) }
        .map { [facts.name($0.from), $0.since] }
    },
    Check("Which ties are disputed?") { facts in
      var contested: Set<ClaimID> = []
      for index in facts.graph.disputes.indices {
        contested.formUnion(facts.graph.sides(of: DisputeID(index)))
      }
      let ties = facts.allTies.filter { contested.contains($0.edge.claim) }
      let rows = ties.map { [$0.from, facts.graph.schema[$0.edge.kind].name, $0.to] }
      return rows.sorted { $0.lexicographicallyPrecedes($1) }
    },
    Check("Since when is the shortest way of partnerships from Belarus to China valid?") { facts in
      let direct = facts.ties("PARTNERSHIP")
        .filter { Set([$0.from, $0.to]) == ["belarus", "china"] }
      return direct.map { ["{since: \($0.since), until: \($0.until)}"] }
    },
    Check("Which capitals does a corridor run through?") { facts in
      let capitals = facts.ties("CAPITAL_OF")
        .filter { facts.isOf("Place", $0.from) && facts.isOf("State", $0.to) }.map(\.from)
      let counts = Set(capitals).map { capital in
        let stretches = facts.ties("RUNS_THROUGH")
          .filter { $0.to == capital && facts.isOf("Corridor", $0.from) }
        return (facts.name(capital), Set(stretches.map(\.from)).count)
      }
      return Array(facts.most(counts).prefix(5))
    },
    Check("What lies within two steps of RATS?") { facts in
      let near = facts.allTies.filter { $0.other(than: "rats") != nil }
      let ends = Set(near.compactMap { $0.other(than: "rats") })
      let around = facts.allTies.filter { ends.contains($0.from) || ends.contains($0.to) }
      var found: Set<String> = []
      for first in near {
        guard let middle = first.other(than: "rats") else { continue }
        found.insert(middle)
        for second in around where second.edge.id != first.edge.id {
          if let end = second.other(than: middle) { found.insert(end) }
        }
      }
      return facts.most(Dictionary(grouping: found, by: facts.kind).map { ($0, $1.count) })
    },
    Check("Which ways lead from Laos to Iran by partnerships that never go back in time?") {
      facts in
      let ways = facts.shortest(
        2, over: facts.ties("PARTNERSHIP"), from: "laos", to: "iran"
      ) { ties in
        zip(ties, ties.dropFirst()).allSatisfy { $0.edge.interval.start <= $1.edge.interval.start }
      }
      let rows = ways.map {
        [facts.list(facts.names($0, from: "laos")), facts.list($0.map(\.since))]
      }
      return rows.sorted { $0[0] < $1[0] }
    },
  ]
}
