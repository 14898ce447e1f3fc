import GraphCore
import GraphText

/// Letters and fills by which cells tell levels apart: the letters alone suffice.
struct LevelMarks {
  private let scene: Scene
  private let marks: [String]

  init(scene: Scene) {
    self.scene = scene
    let language = scene.language
    var taken = Set(scene.view.marks.values.compactMap { $0[language] })
    marks = scene.graph.levels.levels.map { level in
      if let mark = scene.view.marks[level.id]?[language] { return mark }
      let letters = Words.of(language).levelLetters(level)
      let numbers = (1...99).map(String.init)
      let mark = (letters + numbers).first { !taken.contains($0) } ?? "?"
      taken.insert(mark)
      return mark
    }
  }

  /// The letters of a level: the view's, or the first letters of its words, or a letter of it that
  /// is free.
  func mark(of level: LevelID) -> String { marks[level.index] }

  /// The look of a cell: the level's colour, and text that can be read on it; of several levels of
  /// a rank each has a form of its own, too.
  func look(of level: LevelID) -> NodeLook {
    let colors = scene.levelColors
    let fill = colors.fill(of: level)
    var look = NodeLook(text: scene.theme.text(on: fill), mutedText: scene.theme.mutedText)
    (look.shape, look.fill) = (Self.forms[colors.place(among: level) % Self.forms.count], fill)
    return look
  }

  private static let forms: [NodeShape] = [.box, .roundedBox, .cutBox, .note]

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
}

extension Scene {
  /// The colours of the levels.
  var levelColors: LevelColors { LevelColors(scale: graph.levels, theme: theme) }

  /// The name of a level in the language of the scene.
  func levelName(_ level: LevelID) -> String { graph.levels[level].name.marked(in: language) }
}
