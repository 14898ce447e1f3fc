import GraphCore
import GraphText

extension GrowthLayout {
  /// How many there are in each year in which anything changed, by status, and who is new in it.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    guard let center = scene.selection.center else { return Telling([]) }
    let bars = scene.selection.edges
      .map { TimelineBar($0, from: center, in: scene.graph) }.filter { !$0.isPoint }
    let last = scene.frame.last.components.year
    let years = bars.map(\.counted.start).filter { $0 > .distantPast }.map(\.components.year)
    guard let begin = years.min() else { return Telling([]) }
    let first = scene.frame.isStretch ? max(begin, scene.frame.first.components.year) : begin
    guard first <= last else { return Telling([]) }
    func present(_ year: Int) -> [TimelineBar] {
      let day = min(Day(year: year, month: 12, day: 31), scene.frame.last)
      return bars.filter { $0.counted.contains(day) }
    }
    var former: [EdgeID] = []
    var sentences: [String] = []
    for year in max(first, last - 39)...last {
      let own = present(year)
      let edges = own.map(\.edge).sorted()
      if edges != former || year == last {
        sentences.append(sentence(of: own, in: year, after: Set(former), scene))
      }
      former = edges
    }
    let gist = FigureWords.growth(
      from: present(first).count, first, to: present(last).count, last)
    return Telling(gist: gist.text(in: scene.language), sentences)
  }

  private func sentence(
    of bars: [TimelineBar], in year: Int, after former: Set<EdgeID>, _ scene: Scene
  ) -> String {
    let looks = TimelineLook(scene: scene)
    let edges = looks.inOrder(bars.map(\.edge))
    let labels = edges.map { scene.shortLabel(of: $0) }
    let counts = labels.uniqued().map { label in
      label + scene.colon + "\(labels.count { $0 == label })"
    }
    let new = edges.filter { !former.contains($0) }.map { edge -> String in
      let node = scene.selection.center.map { scene.graph[edge].otherEnd(than: $0) }
      return scene.name(of: node ?? scene.graph[edge].source)
        + scene.bracketed(scene.shortLabel(of: edge))
    }
    let count = "\(year)\(scene.colon)\(edges.count)"
    let text = count + scene.bracketed(counts.joined(separator: scene.listComma))
    guard !new.isEmpty else { return scene.stopped(text) }
    let heading = FigureWords.newHere.text(in: scene.language) + scene.colon
    return text + scene.semicolon + heading + scene.listed(new, most: 20)
  }
}
