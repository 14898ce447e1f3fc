import SCOGraph

/// The README's screen of Swift: a test holds the lines between the marks against it.
func readmeExample() throws {
  // README begins
  let graph = Graph.sco
  let day = Day(year: 2017, month: 6, day: 9)

  if let sco = graph.organization("sco"), let china = graph.state("china") {
    let members = graph.participations(in: sco, at: day).filter { $0.status == .member }
    print(members.map { $0.source.name() })

    for partnership in graph.relationships(Partnership.self, of: china, at: day) {
      let level = partnership.level?.name.text(in: .english) ?? ""
      print(partnership.other(than: china).name(), level, partnership.citations.count)
    }
    // graph.relationships(Participation.self, from: corridor) does not compile.
  }

  let request = PathRequest(from: "Pakistan", to: "Belarus")
  let answer = try request.answer(in: graph, at: .day(day))
  print(answer.text(in: Edition(of: graph)))
  // README ends
}
