import GraphCore

/// Letters and fills by which cells tell levels apart: the letters alone suffice.
struct LevelMarks {
  private let scene: Scene
  private let marks: [String]

  init(scene: Scene) {
    self.scene = scene
    var taken = Set(scene.view.marks.values)
    marks = scene.graph.levels.levels.map { level in
      if let mark = scene.view.marks[level.id] { return mark }
      let initials = level.id.split(separator: "-").compactMap(\.first)
      let letters = ([String(initials)] + level.id.filter(\.isLetter).map(String.init))
        .map { $0.uppercased() }
      let numbers = (1...99).map(String.init)
      let mark = (letters + numbers).first { !taken.contains($0) } ?? "?"
      taken.insert(mark)
      return mark
    }
  }

  /// The letters of a level: the view's, or the first letters of its id's words, or a letter of it
  /// that is free.
  func mark(of level: LevelID) -> String { marks[level.index] }

  /// The look of a cell: the fill of the level's family and rank, and text that can be read on it.
  func look(of level: LevelID) -> NodeLook {
    let fill = fill(of: level)
    var look = NodeLook(text: scene.theme.text(on: fill), mutedText: scene.theme.mutedText)
    (look.shape, look.fill) = (.box, fill)
    return look
  }

  /// Levels as the key lists them: the highest ranks first, then by id.
  func sorted(_ levels: [LevelID]) -> [LevelID] {
    let scale = scene.graph.levels
    return levels.sorted {
      let (one, two) = (scale[$0], scale[$1])
      return (two.rank, one.id) < (one.rank, two.id)
    }
  }

  /// Of some levels those that none of the others is above, highest ranks first.
  func highest(_ levels: [LevelID]) -> [LevelID] {
    sorted(levels).filter { level in
      !levels.contains { $0 != level && scene.graph.levels.isAtLeast($0, level) == true }
    }
  }

  private func fill(of level: LevelID) -> Color {
    let scale = scene.graph.levels
    let family = scale[level].family
    let ramp = scene.theme.ramps[family] ?? scene.theme.ramps["other"] ?? [scene.theme.panel]
    let ranks = Set(scale.levels.filter { $0.family == family }.map(\.rank)).sorted()
    let index = ranks.firstIndex(of: scale[level].rank) ?? 0
    guard ranks.count > 1 else { return ramp[0] }
    return ramp[index * (ramp.count - 1) / (ranks.count - 1)]
  }
}

extension Scene {
  /// The name of a level in the language of the scene.
  func levelName(_ level: LevelID) -> String { graph.levels[level].name.text(in: language) }
}
