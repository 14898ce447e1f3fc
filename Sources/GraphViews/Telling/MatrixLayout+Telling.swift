import GraphCore
import GraphText

extension MatrixLayout {
  /// How many pairs there are on each level, from the highest rank down, and who the few are.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let marks = LevelMarks(scene: scene)
    let told = Set(drawing.toldEdges)
    let edges = scene.selection.edges.filter {
      scene.graph[$0].level != nil && told.contains($0)
    }
    func pairs(_ edges: [EdgeID]) -> [[NodeID]] {
      edges.map { [scene.graph[$0].source, scene.graph[$0].target].sorted() }.uniqued()
    }
    let levels = marks.sorted(edges.compactMap { scene.graph[$0].level }.uniqued())
    let sentences = levels.map { level -> String in
      let own = pairs(edges.filter { scene.graph[$0].level == level })
      let names = own.map { pair in
        pair.map { scene.name(of: $0) }.joined(separator: " – ")
      }
      let heading =
        scene.levelName(level)
        + scene.bracketed(FigureWords.pairs(own.count).text(in: scene.language))
      return heading + scene.colon
        + scene.listed(names.sorted(), most: 6, joint: scene.semicolon)
    }
    let gist = FigureWords.pairsOnLevels(pairs(edges).count, levels.count)
    let isPartial = levels.contains { one in
      levels.contains { $0 != one && scene.graph.levels.isAtLeast($0, one) == nil }
    }
    let caution = isPartial ? [FigureWords.incomparable.text(in: scene.language)] : []
    return Telling(gist: gist.text(in: scene.language), sentences + caution)
  }
}
