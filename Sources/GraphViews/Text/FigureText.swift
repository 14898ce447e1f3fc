import GraphCore
import GraphPaths
import GraphText

/// The texts of a figure that are made from the graph: the day, notes, sources, alternative text.
struct FigureText {
  let scene: Scene

  var language: Language { scene.language }

  /// The view's own line and the day that is shown.
  var dek: String {
    let written = scene.view.dek.text(in: language)
    let own = written.isEmpty ? ways : written
    guard !own.isEmpty else { return capitalized(day) }
    let parts = [own, scene.view.howToRead.text(in: language), day]
    return parts.filter { !$0.isEmpty }.joined(separator: scene.semicolon)
  }

  /// The line and the day in rows of a width: where both do not fit on one, the day, which must not
  /// fall apart, begins the next unless it ends that.
  func dekLines(width: Double, size: Double) -> [String] {
    func wrapped(_ text: String) -> [String] {
      TextMetrics.wrap(text, width: width, size: size, limit: 3)
    }
    let whole = TextMetrics.wrap(dek, width: width, size: size, limit: 3)
    guard whole.count > 1, dek.hasSuffix(day), dek.count > day.count else { return whole }
    let rows = wrapped(dek)
    if rows.last?.hasSuffix(day) == true { return rows }
    let own = String(dek.dropLast(day.count)).split(separator: " ").joined(separator: " ")
    return wrapped(own) + wrapped(day)
  }

  /// How many ways an answer has, and of how many steps; empty where the figure is no answer.
  private var ways: String {
    let lengths = scene.selection.paths.map(\.edges.count)
    guard let least = lengths.min(), let most = lengths.max() else { return "" }
    if let total = scene.selection.shortestWays, least == most, total >= lengths.count {
      return FigureWords.ways(lengths.count, of: total, steps: most).text(in: language)
    }
    return FigureWords.ways(lengths.count, steps: least, most).text(in: language)
  }

  /// The day or the days that are shown, in words.
  var day: String {
    let (first, last) = (words(scene.frame.first), words(scene.frame.last))
    let text = scene.frame.isStretch ? FigureWords.during(first, last) : FigureWords.asOf(last)
    return text.text(in: language)
  }

  /// Title, day, how much of it is shown, and data set.
  func caption(_ count: String?) -> String {
    let header = scene.graph.header
    return scene.wording.joined([
      scene.stopped(scene.view.title.text(in: language)), scene.stopped(dek), count ?? "",
      scene.stopped(header.titles.text(in: language) + language.comma + header.version),
    ]).oneLine
  }

  /// What the picture is, and the sum of what it shows.
  func alternativeText(_ gist: String) -> String {
    scene.wording.joined([
      scene.stopped(scene.view.title.text(in: language) + scene.semicolon + day), gist,
    ]).oneLine
  }

  /// The claims that the parts of a picture show, each once, in the order of their numbers.
  func claims(of subjects: [DiagramSubject]) -> [ClaimID] {
    let shown: [ClaimID] = subjects.compactMap { subject in
      switch subject {
      case .node(let node): scene.graph[node].claim
      case .edge(let edge): scene.graph[edge].claim
      case .level, .cover, .furniture: nil
      }
    }
    return shown.uniqued().sorted()
  }

  /// What a reader has to know: the view's notes, disputes whose signs stand in the picture and
  /// those without one there, proposals, what was left out.
  func notes(
    signed: [DisputeID], unsigned: [DisputeID], count: String?, on drawing: Drawing
  ) -> [String] {
    let graph = scene.graph
    let nodes = scene.selection.nodes.uniqued().filter { !drawing.counted.contains($0) }
    let shown = Set(nodes.map { graph[$0].id })
    let own = scene.view.notes.filter { $0.subject.map(shown.contains) ?? true }
    let written = own.map { scene.wording.marked($0.text) }
    var notes = absences() + written + territories(of: nodes)
    for dispute in signed {
      let topic = shortened(scene.wording.topic(of: dispute))
      notes.append("\(scene.disputeMarks.mark(of: dispute)) \(scene.stopped(topic))")
    }
    if !unsigned.isEmpty { notes.append(told(unsigned)) }
    let proposed = nodes.contains {
      graph.presence(of: $0, in: scene.frame) == .proposed
    }
    if proposed || scene.selection.edges.contains(where: graph.isProposed) {
      notes.append(FigureWords.proposedNote.text(in: language))
    }
    return notes + [count].compactMap { $0 }
  }

  /// What the view is about and is not there at its time: not yet, or no longer.
  private func absences() -> [String] {
    let (graph, frame) = (scene.graph, scene.frame)
    let subjects =
      scene.view.selector.subjects(in: graph)
      + [scene.selection.center]
      .compactMap { $0 }
    return subjects.uniqued().compactMap { node in
      if hasHeir(node, among: subjects) { return nil }
      let validity = graph.claim(of: node).validity
      let days = validity.counted(knowledge: graph.knowledge)
      func dated(_ date: CalendarDate) -> LocalizedText {
        var dates = LocalizedText()
        dates[language] = scene.wording.date(date)
        return dates
      }
      let names = graph[node].names
      if days.start > frame.last, let since = validity.since {
        return FigureWords.notYet(graph[node], in: names, dated(since)).text(in: language)
      }
      if days.end <= frame.first, let until = validity.until ?? validity.last {
        return FigureWords.noLonger(graph[node], in: names, dated(until)).text(in: language)
      }
      return nil
    }
  }

  /// Whether a thing went on as another one that the view is about, too, and that is there.
  private func hasHeir(_ node: NodeID, among subjects: [NodeID]) -> Bool {
    scene.graph.outgoing(from: node).contains { edge in
      let heir = scene.graph[edge].target
      return scene.graph.kind(of: edge).slug == "succeeded-by" && subjects.contains(heir)
        && scene.frame.admits(scene.graph.counted(scene.graph[heir].claim))
    }
  }

  /// The first of the disputes that no sign leads to, and how many more there are.
  private func told(_ unsigned: [DisputeID]) -> String {
    let limit = 3
    var text = unsigned.prefix(limit).map { shortened(scene.wording.topic(of: $0)) }
      .joined(separator: scene.semicolon)
    if unsigned.count > limit {
      text += " " + FigureWords.moreParts(unsigned.count - limit).text(in: language)
    }
    return scene.stopped(FigureWords.unsigned(text).text(in: language))
  }

  /// What is said of the territory of places that are shown or that something shown runs through,
  /// this named before it; the same things are told of one place only.
  private func territories(of nodes: [NodeID]) -> [String] {
    var order: [NodeID] = []
    var runners: [NodeID: [NodeID]] = [:]
    let route = RouteStops(scene.graph)
    for node in nodes {
      for place in stops(of: node, on: route) where hasTerritory(place) {
        if runners[place] == nil { order.append(place) }
        runners[place, default: []].append(node)
      }
    }
    var told: Set<NodeID> = []
    return order.compactMap { place in
      let own = (runners[place] ?? []).filter { told.insert($0).inserted }
      guard !own.isEmpty, let text = territory(of: place) else { return nil }
      let names = own.filter { $0 != place }.map { scene.shortName(of: $0) }
      return names.isEmpty ? text : names.joined(separator: scene.listComma) + scene.colon + text
    }
  }

  /// The node itself and the places that it runs through.
  private func stops(of node: NodeID, on route: RouteStops) -> [NodeID] {
    let graph = scene.graph
    let ways = graph.outgoing(from: node).filter { edge in
      route.contains(edge) && scene.frame.admits(graph[edge].interval)
    }
    return [node] + ways.map { graph[$0].target }
  }

  private func hasTerritory(_ place: NodeID) -> Bool {
    scene.graph.value(of: place, property: "territory", in: scene.frame) != nil
  }

  private func territory(of place: NodeID) -> String? {
    let value = scene.graph.value(of: place, property: "territory", in: scene.frame)
    guard case .localized(let text)? = value else { return nil }
    return scene.wording.marked(text)
  }

  /// The disputes of some claims and those that labels mark, in the order of their marks;
  /// none where the picture itself tells them.
  func disputes(_ claims: [ClaimID], marked: [DisputeID]) -> [DisputeID] {
    guard scene.selection.disputes.isEmpty else { return [] }
    return scene.disputeMarks.inOrder(claims.compactMap { scene.graph[$0].dispute } + marked)
  }

  /// A topic of at most 120 characters, cut between words.
  private func shortened(_ text: String) -> String {
    guard text.count > 120 else { return text }
    let start = text.prefix(119)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }

  /// The line that names who published what the claims rest on, most cited first.
  func publishers(_ claims: [ClaimID]) -> [String] {
    let graph = scene.graph
    let references = claims.flatMap { graph[$0].citations.map(\.reference) }.uniqued().sorted()
    guard !references.isEmpty else {
      return [FigureWords.dataSet(graph.header.titles, graph.header.version).text(in: language)]
    }
    var counts: [String: Int] = [:]
    for reference in references {
      counts[graph[reference].publisher ?? graph[reference].title, default: 0] += 1
    }
    let publishers = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let limit = 5
    var text = FigureWords.sources.text(in: language) + scene.colon
    let isCut = publishers.count > limit
    text += FigureWords.documents(references.count, by: isCut ? publishers.count : nil)
      .text(in: language)
    let names = publishers.prefix(limit) + (isCut ? ["…"] : [])
    text += scene.bracketed(names.joined(separator: scene.semicolon))
    let header = graph.header
    let data = scene.stopped(header.titles.text(in: language) + language.comma + header.version)
    return [scene.wording.joined([scene.stopped(text), data])]
  }

  private func words(_ day: Day) -> String { scene.wording.date(CalendarDate(day)) }
}
