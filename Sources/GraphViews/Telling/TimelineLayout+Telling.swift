import GraphCore
import GraphText

extension TimelineLayout {
  /// Each row with what held in it and when, then the events.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let sections = TimelineRows(scene: scene).sections
    let isOne = sections.count == 1
    let sentences = sections.flatMap { section -> [String] in
      let rows = section.rows.map { row in
        let names = row.nodes.map { scene.name(of: $0) }.joined(separator: " – ")
        let told = row.bars.map { scene.wording.labelled($0.edge) }
        return names + scene.colon + scene.listed(told, most: 12, joint: scene.semicolon)
      }
      let points = section.points.map { scene.wording.plain($0.edge) }
      let heading = scene.stopped(scene.counted(section.title, section.count))
      return (isOne ? [] : [heading]) + rows + points
    }
    let counts = sections.map { scene.counted($0.title, $0.count) }
    return Telling(gist: scene.listed(counts, most: 6), sentences)
  }
}
