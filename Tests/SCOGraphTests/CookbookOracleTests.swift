import SCOGraph
import Testing

/// Answers of the cookbook once more, by plain loops over the claims and without the query engine.
@Suite struct CookbookOracleTests {
  struct Tie {
    let from: String
    let to: String
    let edge: Edge
    let claim: Claim

    func property(_ key: String) -> String { claim[key]?.text ?? "" }
    var since: String { claim.validity.since?.description ?? "" }
    var until: String { claim.validity.until?.description ?? "" }

    /// The other end than the one of that id.
    func other(than id: String) -> String? { from == id ? to : to == id ? from : nil }
  }

  /// The graph as people would read it: ties of a kind that hold on a day, and what nodes are.
  struct Facts {
    let graph = Graph.sco
    var today: Day { graph.knowledge }

    func ties(_ kind: String, on day: Day? = nil) -> [Tie] {
      let frame = TimeFrame.day(day ?? today)
      return ties(kind) { edge in
        edge.interval.contains(frame.first)
          && graph.presence(of: edge.source, in: frame) == .present
          && graph.presence(of: edge.target, in: frame) == .present
      }
    }

    func ties(_ kind: String, _ holds: (Edge) -> Bool) -> [Tie] {
      graph.edgeIDs.filter { !graph.isProposed($0) }.map { graph[$0] }
        .filter { graph.schema[$0.kind].name == kind && holds($0) }
        .map {
          Tie(
            from: graph[$0.source].id, to: graph[$0.target].id, edge: $0,
            claim: graph.claim(of: $0.id))
        }
    }

    func name(_ id: String) -> String {
      graph.node(id: id).map { graph[$0].names.text(in: .english) } ?? ""
    }

    func value(_ id: String, _ property: String) -> String {
      guard let node = graph.node(id: id) else { return "" }
      return graph.value(of: node, property: property, in: .day(today))?.text ?? ""
    }

    func states(_ status: String, on day: Day? = nil) -> [Tie] {
      ties("PARTICIPATES_IN", on: day)
        .filter { $0.to == "sco" && $0.property("status") == status }
    }

    func neighbors(_ kind: String, of id: String) -> Set<String> {
      Set(ties(kind).compactMap { $0.other(than: id) })
    }

    func isOf(_ kind: String, _ id: String) -> Bool {
      guard let node = graph.node(id: id) else { return false }
      return graph[node].kinds.kinds.contains { graph.schema[$0].name == kind }
    }

    /// The states that each corridor runs through.
    var statesOfCorridors: [String: Set<String>] {
      Dictionary(
        grouping: ties("RUNS_THROUGH").filter { isOf("State", $0.to) && isOf("Corridor", $0.from) },
        by: \.from
      ).mapValues { Set($0.map(\.to)) }
    }

    /// The number of steps between two nodes over ties of a kind, by rings of neighbours.
    func distance(_ kind: String, _ from: String, _ to: String) -> Int {
      var (ring, seen, steps) = (Set([from]), Set([from]), 0)
      while !ring.contains(to), !ring.isEmpty {
        var next: Set<String> = []
        for node in ring { next.formUnion(neighbors(kind, of: node)) }
        ring = next.subtracting(seen)
        seen.formUnion(ring)
        steps += 1
      }
      return steps
    }

    /// Names and counts, the greatest first, then by name.
    func most(_ counts: [(name: String, count: Int)]) -> [[String]] {
      let sorted = counts.sorted { one, other in
        one.count == other.count ? one.name < other.name : one.count > other.count
      }
      return sorted.map { [$0.name, "\($0.count)"] }
    }

    func isAbove(_ level: LevelID?, _ bound: String) -> Bool {
      guard let level, let bound = graph.levels.level(id: bound) else { return false }
      return level != bound && graph.levels.isAtLeast(level, bound) == true
    }
  }

  struct Check: Sendable, CustomTestStringConvertible {
    let title: String
    let rows: @Sendable (Facts) -> [[String]]

    var testDescription: String { title }

    init(_ title: String, _ rows: @escaping @Sendable (Facts) -> [[String]]) {
      (self.title, self.rows) = (title, rows)
    }

    /// A list of one column in order.
    static func list(
      _ title: String, _ names: @escaping @Sendable (Facts) -> [String]
    ) -> Check {
      Check(title) { facts in names(facts).sorted().map { [$0] } }
    }
  }

  @Test(arguments: checks + checksOfWays) func theAnswerIsThatOfPlainLoops(check: Check) throws {
    let question = try #require(
      QueryCookbookTests.questions.first { $0.title.hasPrefix(check.title) })
    let printed = question.answer.split(separator: "\n", omittingEmptySubsequences: true)
    let found = check.rows(Facts()).map { TextTable.line($0).replacing("\r\n", with: "") }
    #expect(printed.dropFirst().map(String.init) == found)
  }

  @Test func everyQuestionHasACheckOfItsOwn() {
    let titles = (Self.checks + Self.checksOfWays).map(\.title)
    #expect(Set(titles).count == titles.count)
    for question in QueryCookbookTests.questions {
      #expect(titles.contains { question.title.hasPrefix($0) }, "\(question.title)")
    }
  }
}

extension CookbookOracleTests {
  static let checks: [Check] = [
    Check("Which states are members of the SCO") { facts in
      facts.states("member").map { ($0.since, facts.name($0.from)) }.sorted(by: <)
        .map { [$1, $0] }
    },
    Check("Which members were observers before?") { facts in
      let before = facts.ties("PARTICIPATES_IN") { _ in true }
        .filter { $0.to == "sco" && $0.property("status") == "observer" }
      let members = facts.states("member").map { ($0.since, facts.name($0.from), $0.from) }
      return members.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.flatMap { since, name, id in
        before.filter { $0.from == id }.map { [name, $0.since, since] }
      }
    },
    Check("How many members were there at the end of 2016?") { facts in
      [["\(facts.states("member", on: Day(year: 2016, month: 12, day: 31)).count)"]]
    },
    Check("How many states stand in which status?") { facts in
      let ties = facts.ties("PARTICIPATES_IN").filter { $0.to == "sco" }
      return Dictionary(grouping: ties) { $0.property("status") }
        .sorted { $0.value.count > $1.value.count }.map { [$0, "\($1.count)"] }
    },
    .list("Which states were dialogue partners at the end of 2020?") { facts in
      facts.states("dialogue-partner", on: Day(year: 2020, month: 12, day: 31))
        .map { facts.name($0.from) }
    },
    .list("Which states founded the SCO?") { facts in
      facts.states("member").filter { $0.claim["founding"]?.flag == true }
        .map { facts.name($0.from) }
    },
    Check("How is Pakistan tied to Belarus by partnerships?") { facts in
      let middle = facts.neighbors("PARTNERSHIP", of: "pakistan")
        .intersection(facts.neighbors("PARTNERSHIP", of: "belarus")).sorted()
      return middle.map { ["[Pakistan, \(facts.name($0)), Belarus]", "2"] }
    },
    .list("Who of the members has no partnership with Belarus?") { facts in
      let partners = facts.neighbors("PARTNERSHIP", of: "belarus")
      return facts.states("member").map(\.from)
        .filter { $0 != "belarus" && !partners.contains($0) }.map(facts.name)
    },
    Check("Which partnerships of China are above a strategic partnership?") { facts in
      facts.ties("PARTNERSHIP")
        .filter { $0.other(than: "china") != nil }
        .filter { facts.isAbove($0.edge.level, "strategic-partnership") }
        .map { tie in
          let level = tie.edge.level.map { facts.graph.levels[$0].id } ?? ""
          return [facts.name(tie.other(than: "china") ?? ""), level]
        }
        .sorted { $0[0] < $1[0] }
    },
    Check("Which partnerships are older than 2000?") { facts in
      facts.ties("PARTNERSHIP").filter { $0.since < "2000" }.sorted { $0.since < $1.since }
        .map { tie in
          let ends = [tie.from, tie.to].sorted().map(facts.name)
          return ends + [tie.edge.level.map { facts.graph.levels[$0].id } ?? "", tie.since]
        }
    },
    Check("Which states have the most partners among the states here?") { facts in
      let states = Set(facts.ties("PARTNERSHIP").flatMap { [$0.from, $0.to] })
      let counts = states.map { (facts.name($0), facts.neighbors("PARTNERSHIP", of: $0).count) }
      return Array(facts.most(counts).prefix(5))
    },
    .list("Which states border China?") { facts in
      facts.neighbors("BORDERS", of: "china").map(facts.name)
    },
    .list("Which members of the SCO border no other member?") { facts in
      let members = facts.states("member").map(\.from)
      return members.filter { facts.neighbors("BORDERS", of: $0).isDisjoint(with: members) }
    },
    Check("How many land lines must one cross from China to Belarus?") { facts in
      let middle = facts.neighbors("BORDERS", of: "china")
        .intersection(facts.neighbors("BORDERS", of: "belarus"))
      return middle.map {
        ["\(facts.distance("BORDERS", "china", "belarus"))", "[China, \(facts.name($0)), Belarus]"]
      }
    },
    .list("Which corridors are suspended?") { facts in
      facts.graph.nodes.map(\.id)
        .filter { facts.isOf("Corridor", $0) && facts.value($0, "stage") == "suspended" }
        .map(facts.name)
    },
    Check("Of which modes are the corridors") { facts in
      let wide = facts.statesOfCorridors.filter { $0.value.count > 2 }
      let modes = Dictionary(grouping: wide.keys) { facts.value($0, "mode") }
      return facts.most(modes.map { ($0.key, $0.value.count) })
    },
    Check("Which corridor runs through the most states?") { facts in
      let counts = facts.statesOfCorridors.map { (facts.name($0.key), $0.value.count) }
      return Array(facts.most(counts).prefix(3))
    },
    .list("Which organisations do China and Russia share?") { facts in
      let ties = facts.ties("PARTICIPATES_IN")
      let russian = Set(ties.filter { $0.from == "russia" }.map(\.to))
      return ties.filter { $0.from == "china" }.map(\.to).filter(russian.contains)
    },
    .list("Which states are in the SCO, the EAEU and the CSTO as members?") { facts in
      let members = facts.ties("PARTICIPATES_IN").filter { $0.property("status") == "member" }
      let of = { (id: String) in Set(members.filter { $0.to == id }.map(\.from)) }
      return of("sco").intersection(of("eaeu")).intersection(of("csto")).map(facts.name)
    },
    .list("Which agreements has Iran joined?") { facts in
      facts.ties("PARTY_TO").filter { $0.from == "iran" }.map { facts.name($0.to) }
    },
    Check("Which agreement has the most parties?") { facts in
      let parties = Dictionary(grouping: facts.ties("PARTY_TO"), by: \.to)
      let most = parties.values.map(\.count).max() ?? 0
      let first = parties.filter { $0.value.count == most }.keys.min() ?? ""
      return [[facts.name(first), "\(most)"]]
    },
    .list("Which states share a land line with both China and India?") { facts in
      facts.neighbors("BORDERS", of: "china").intersection(facts.neighbors("BORDERS", of: "india"))
        .map(facts.name)
    },
    Check("When did Iran's status change?") { facts in
      facts.ties("PARTICIPATES_IN") { _ in true }
        .filter { $0.from == "iran" && $0.to == "sco" }.sorted { $0.since < $1.since }
        .map { [$0.property("status"), $0.since, $0.until] }
    },
    .list("Which landlocked members are there?") { facts in
      facts.states("member").filter { tie in
        guard let node = facts.graph.node(id: tie.from) else { return false }
        return facts.graph.value(of: node, property: "landlocked", in: .day(facts.today))?.flag
          == true
      }.map { facts.name($0.from) }
    },
  ]
}
