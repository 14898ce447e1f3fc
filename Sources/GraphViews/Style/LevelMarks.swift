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

  /// The look of a cell: the fill of the level's family and rank, and text that can be read on it;
  /// of several levels of a rank each has a form and a hue of its own.
  func look(of level: LevelID) -> NodeLook {
    let peer = place(among: level)
    let fill =
      peer == 0 ? fill(of: level) : hue(Self.peerInks[(peer - 1) % Self.peerInks.count], level)
    var look = NodeLook(text: scene.theme.text(on: fill), mutedText: scene.theme.mutedText)
    (look.shape, look.fill) = (Self.forms[peer % Self.forms.count], fill)
    return look
  }

  private static let forms: [NodeShape] = [.box, .roundedBox, .cutBox, .note]
  /// The inks of the second, third and fourth level of a rank; the first has the family's ramp.
  private static let peerInks = ["indigo", "teal", "purple"]
  /// In how many steps a colour is looked for between the two of an ink.
  private static let shades = 20

  /// Which of the levels of its family and rank a level is, by their ids.
  private func place(among level: LevelID) -> Int {
    let scale = scene.graph.levels
    return scale.levels.filter {
      $0.family == scale[level].family && $0.rank == scale[level].rank
        && $0.id < scale[level].id
    }.count
  }

  /// A colour of another ink, as dark as the fill of the rank and such that text can be read on it.
  private func hue(_ name: String, _ level: LevelID) -> Color {
    let (ink, plain) = (scene.theme.ink(name), fill(of: level))
    let shades = (0...Self.shades).map {
      ink.fill.mixed(with: ink.stroke, Double($0) / Double(Self.shades))
    }
    let legible = shades.filter {
      scene.theme.text(on: $0).contrast(with: $0) >= ThemeContrast.leastOfText
    }
    func distance(_ color: Color) -> Double { abs(color.luminance - plain.luminance) }
    return legible.min { distance($0) < distance($1) } ?? plain
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
  func levelName(_ level: LevelID) -> String { graph.levels[level].name.marked(in: language) }
}
