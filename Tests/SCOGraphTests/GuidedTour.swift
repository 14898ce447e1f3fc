import SCOGraph

/// The code of the guided tour: a test holds the lines between the marks against the page.
func guidedTour(saying say: (String) -> Void) throws {
  func print(_ items: Any...) { say(items.map { "\($0)" }.joined(separator: " ")) }
  // Tour begins
  let graph = Graph.sco
  let finder = NameFinder(graph)
  let pakistan = try finder.entity("Пакистан")
  print(graph[pakistan].names.text(in: .english))
  print(graph.states.count, graph.institutions.count, graph.corridors.count)
  for participation in graph.participations(in: .sco) where participation.status == .member {
    let since = participation.validity.since?.description ?? "always"
    print(participation.participant.name(), since, participation.isFounding)
  }
  guard let china = graph.state("china"), let kazakhstan = graph.state("kazakhstan"),
    let cpec = graph.entity(Corridor.self, id: "cpec")
  else { return }
  print(cpec.mode?.rawValue ?? "", cpec.stage?.rawValue ?? "", cpec.lengthInKilometers ?? 0)
  print(graph.corridors(through: kazakhstan).map { $0.name() })
  let partnership = graph.partnership(between: china, and: kazakhstan)
  print(partnership?.level?.id ?? "none", partnership?.wording ?? "")
  for level in graph.levels.levels {
    print(level.id, partnership?.isAtLeast(level).map { "\($0)" } ?? "not comparable")
  }
  for document in partnership?.documents ?? [] {
    print(document.reference.publisher ?? "", document.reference.title, document.locator ?? "")
  }
  print(china.claims.count, china.citations.count, partnership?.confidence.rawValue ?? "")
  let accession = Day(year: 2017, month: 6, day: 9)
  let eve = accession.advanced(by: -1)
  print(graph.participations(in: .sco, at: eve).count { $0.status == .member })
  print(graph.at(accession).relationships(Participation.self).count)
  print(graph.during(eve, accession).states.count)
  let changes = graph.changes(from: eve, to: graph.knowledge)
  for rise in changes.upgraded(Partnership.self, in: graph) {
    let ends = [rise.after.ends.0, rise.after.ends.1].map { $0.name() }.joined(separator: " – ")
    print(ends, rise.before.level?.id ?? "", "→", rise.after.level?.id ?? "")
  }
  print(changes.began(Participation.self, in: graph).count, changes.uncertain.count)
  var timeline = TimelineRequest("RATS")
  timeline.kinds = ["seated-in"]
  let history = try timeline.answer(in: graph, at: .day(graph.knowledge))
  print(history.text(in: Edition(of: graph, in: .russian)))
  var request = PathRequest(from: "Iran", to: "Belarus")
  request.avoid = ["partnership"]
  let answer = try request.answer(in: graph, at: .day(graph.knowledge))
  print(answer.text(in: Edition(of: graph)))
  // Tour ends
}
