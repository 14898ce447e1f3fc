import GraphCore
import GraphText

extension CompareLayout {
  /// What was upgraded, changed, began and ended, each with what held before and since when.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    guard let comparison = scene.selection.comparison else { return Telling([]) }
    var (counts, sentences): ([String], [String]) = ([], [])
    for sort in ChangeSort.allCases {
      let lines = comparison.lines(sort, in: scene.graph)
      guard !lines.isEmpty else { continue }
      let heading = scene.counted(sort.name.text(in: scene.language), lines.count)
      counts.append(heading)
      let rows = lines.map { told($0, sort, about: comparison.about, scene) }
      sentences.append(
        heading + scene.colon + scene.listed(rows, most: 30, joint: scene.semicolon))
    }
    return Telling(gist: scene.listed(counts, most: 12), sentences)
  }

  private func told(
    _ line: Comparison.Line, _ sort: ChangeSort, about: NodeID?, _ scene: Scene
  ) -> String {
    let edge = scene.graph[line.edge]
    let names = [edge.source, edge.target].filter { $0 != about }.map { scene.name(of: $0) }
    let formers = line.formers.map { scene.shortLabel(of: $0) }.uniqued()
    let before = formers.isEmpty ? "" : formers.joined(separator: scene.listComma) + " → "
    return names.joined(separator: " – ") + " — " + before + scene.wording.labelled(line.edge)
  }
}
