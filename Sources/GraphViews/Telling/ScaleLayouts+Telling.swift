import GraphCore
import GraphText

extension DisputesLayout {
  /// Each dispute with the claim that is used and what others say.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let disputes = scene.selection.disputes
    let sentences = disputes.map { dispute -> String in
      let sides = scene.graph.sides(of: dispute).map { scene.graph[$0] }
      func told(_ isPreferred: Bool, _ words: LocalizedText) -> [String] {
        let own = sides.filter { $0.isPreferred == isPreferred }
        let heading = capitalized(words.text(in: scene.language)) + scene.colon
        return own.isEmpty
          ? [] : [heading + scene.wording.joined(own.map { scene.wording.sentence(of: $0) })]
      }
      return scene.wording.joined(
        [scene.stopped(scene.wording.topic(of: dispute))]
          + told(true, FigureWords.preferredSide) + told(false, FigureWords.otherSide))
    }
    let gist = FigureWords.disputes(disputes.count).text(in: scene.language)
    return Telling(gist: gist, sentences)
  }
}

extension LatticeLayout {
  /// The levels with the number of pairs that hold them, then what stands directly above what.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let scale = scene.graph.levels
    let marks = LevelMarks(scene: scene)
    let shown = Set(scene.selection.levels)
    let levels = marks.sorted(scene.selection.levels).map { level -> String in
      let count = scene.graph.edgeIDs.count {
        let edge = scene.graph[$0]
        return edge.level == level && scene.frame.admits(edge.interval)
      }
      return scene.levelName(level)
        + scene.bracketed(FigureWords.pairs(count).text(in: scene.language))
    }
    let covers = scale.covers.filter { shown.contains($0.above) && shown.contains($0.below) }
    let order = covers.map {
      FigureWords.above(scene.levelName($0.above), scene.levelName($0.below))
        .text(in: scene.language)
    }
    let gist = FigureWords.levelsAndCovers(levels.count, covers.count).text(in: scene.language)
    return Telling(gist: gist, [scene.listed(levels, most: 40)] + order)
  }
}
