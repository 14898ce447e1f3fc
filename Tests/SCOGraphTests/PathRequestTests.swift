import SCOGraph
import Testing

/// Questions in words: the same answer by any name, filters that hold, contradictions refused.
@Suite struct PathRequestTests {
  let graph = Graph.sco
  let today = TimeFrame.day(Graph.sco.knowledge)

  private func ids(_ path: Path) -> [String] { path.nodes.map { graph[$0].id } }

  @Test(arguments: [("pakistan", "belarus"), ("巴基斯坦", "Беларусь"), ("PK", "blr")])
  func anyNameGivesTheSame(source: String, target: String) throws {
    let answer = try PathRequest(from: source, to: target).answer(in: graph, at: today)
    let plain = try PathRequest(from: "pakistan", to: "belarus").answer(in: graph, at: today)
    #expect(answer.paths == plain.paths)
    #expect(answer.paths.first?.length == 2)
    #expect(answer.isComplete)
  }

  @Test func throughTheOrganisationInTwoSteps() throws {
    var request = PathRequest(from: "pakistan", to: "belarus")
    request.via = ["participates-in"]
    let answer = try request.answer(in: graph, at: today)
    let path = try #require(answer.paths.first)
    #expect(ids(path) == ["pakistan", "sco", "belarus"])
    for step in path.steps {
      let claim = graph.claim(of: step.edge)
      #expect(claim["status"]?.text == "member")
      #expect(!claim.citations.isEmpty && claim.validity.since != nil)
    }
  }

  /// Filters hold on every edge of every way, for all pairs of members.
  @Test func filtersHoldOnEveryWay() throws {
    let states = ["china", "india", "iran", "belarus", "uzbekistan", "pakistan"]
    let level = try NameFinder(graph).level("strategic-partnership")
    let partnership = try NameFinder(graph).relationshipKind("partnership")
    for source in states {
      for target in states where source != target {
        var request = PathRequest(from: source, to: target)
        (request.via, request.atLeast) = (["PARTNERSHIP"], "strategic-partnership")
        request.want = .best(3)
        for path in try request.answer(in: graph, at: today).paths {
          #expect(path.nodes.count == Set(path.nodes).count)
          for edge in path.edges {
            #expect(graph[edge].kind == partnership)
            let own = try #require(graph[edge].level)
            #expect(graph.levels.isAtLeast(own, level) == true)
            #expect(today.admits(graph[edge].interval))
          }
        }
      }
    }
  }

  @Test func aWayBackIsAsLongAsTheWayThere() throws {
    let states = graph.nodes(of: try NameFinder(graph).entityKind("state")).map { graph[$0].id }
    for target in states {
      let there = try PathRequest(from: "uzbekistan", to: target).answer(in: graph, at: today)
      let back = try PathRequest(from: target, to: "uzbekistan").answer(in: graph, at: today)
      #expect(there.paths.first?.length == back.paths.first?.length)
      #expect(there.shortestWays == back.shortestWays)
    }
  }

  @Test func noWayTellsWhatWasDropped() throws {
    var request = PathRequest(from: "pakistan", to: "laos")
    (request.via, request.atLeast) = (["partnership"], "comprehensive-strategic-partnership")
    let day = try CalendarDate(parsing: "1999-12-31").standsFor(knowledge: graph.knowledge)
    let answer = try request.answer(in: graph, at: .day(day))
    #expect(answer.paths.isEmpty)
    #expect(answer.dropped.contains { $0.reason == .notYet })
    #expect(!answer.relaxations.isEmpty)
  }

  static let contradictions: [(PathRequest, String)] = [
    (
      {
        var request = PathRequest(from: "kz", to: "pk")
        request.avoid = ["iran", "Pakistan"]
        return request
      }(), "'pakistan' is to be avoided and also asked for; leave it out of one of the two."
    ),
    (
      {
        var request = PathRequest(from: "kz", to: "pk")
        request.maxHops = 0
        return request
      }(), "0 is not a number of ways or steps; say 1 or more."
    ),
    (
      {
        var request = PathRequest(from: "kz", to: "pk")
        request.through = ["cn,in,ir,ru,tj,uz,by,kg,mn"]
        return request
      }(), "9 entities are to be visited; a search can order 8."
    ),
  ]

  @Test(arguments: contradictions)
  func contradictionsAreSentences(request: PathRequest, sentence: String) {
    #expect(throws: NameError(sentence)) { try request.answer(in: graph, at: today) }
  }

  @Test func theViewOfAnAnswerIsNamedAfterItsEnds() throws {
    let answer = try PathRequest(from: "pk", to: "by").answer(in: graph, at: today)
    let view = PathRequest.view(of: answer, in: Edition(of: graph))
    #expect(view.id == "path-pakistan-belarus")
    #expect(view.title.text(in: .english) == "Pakistan – Belarus")
    #expect(view.title.text(in: .russian) == "Пакистан – Беларусь")
  }
}
