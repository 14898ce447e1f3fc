import GraphCore

/// The colour of each level of a scale, the same as a cell, a bar and a line.
///
/// It is the darker the higher the rank; of several levels of a family and rank each has a hue of
/// its own. Colours of the themes reach 3:1 on the page, and text on them 4.5:1.
struct LevelColors: Sendable {
  let scale: LevelScale
  let theme: FigureTheme

  /// The inks of the second and further levels of a rank; the first has the family's ramp.
  private static let peerInks = [
    "indigo", "purple", "ochre", "green", "teal", "slate", "olive", "red",
  ]
  /// In how many steps a colour is looked for between the two of an ink.
  private static let shades = 20

  /// The colour of a level as a fill.
  func fill(of level: LevelID) -> Color {
    guard place(among: level) > 0 else { return plain(level) }
    return hue(Self.peerInks[number(ofPeer: level) % Self.peerInks.count], level)
  }

  /// The colour of a level as a line: its fill, of a theme whose fills are too near to the page
  /// mixed with that of text until the line is seen.
  func line(of level: LevelID) -> Color {
    let fill = fill(of: level)
    let shades = (0...Self.shades).lazy.map {
      fill.mixed(with: theme.text, Double($0) / Double(Self.shades))
    }
    return shades.first { shade in
      [theme.page, theme.panel].allSatisfy {
        shade.contrast(with: $0) >= ThemeContrast.leastOfMarks
      }
    } ?? theme.text
  }

  /// Which of the levels of its family and rank a level is, by their ids.
  func place(among level: LevelID) -> Int {
    scale.levels.count {
      $0.family == scale[level].family && $0.rank == scale[level].rank && $0.id < scale[level].id
    }
  }

  /// How many levels of its family before it are not the first of their rank.
  private func number(ofPeer level: LevelID) -> Int {
    let own = scale[level]
    return scale.levels.indices.count { index in
      let other = scale.levels[index]
      return other.family == own.family && place(among: LevelID(index)) > 0
        && (other.rank, other.id) < (own.rank, own.id)
    }
  }

  /// A colour of another ink, as dark as the fill of the rank and such that text can be read on it.
  private func hue(_ name: String, _ level: LevelID) -> Color {
    let (ink, plain) = (theme.ink(name), plain(level))
    let shades = (0...Self.shades).map {
      ink.fill.mixed(with: ink.stroke, Double($0) / Double(Self.shades))
    }
    let legible = shades.filter {
      isLegible($0) && $0.contrast(with: theme.panel) >= ThemeContrast.leastOfMarks
    }
    func distance(_ color: Color) -> Double { abs(color.luminance - plain.luminance) }
    return legible.min { distance($0) < distance($1) } ?? ink.stroke
  }

  private func plain(_ level: LevelID) -> Color {
    let family = scale[level].family
    let ramp = theme.ramps[family] ?? theme.ramps["other"] ?? [theme.panel]
    let ranks = Set(scale.levels.filter { $0.family == family }.map(\.rank)).sorted()
    let index = ranks.firstIndex(of: scale[level].rank) ?? 0
    guard ranks.count > ramp.count, ramp.count > 1 else {
      return ramp[ranks.count > 1 ? index * (ramp.count - 1) / (ranks.count - 1) : 0]
    }
    // More ranks than steps: colours between two steps, if need be nearer to the higher one.
    let place = Double(index * (ramp.count - 1)) / Double(ranks.count - 1)
    let low = min(Int(place), ramp.count - 2)
    let share = place - Double(low)
    let shades = (0...10).lazy.map {
      ramp[low].mixed(with: ramp[low + 1], share + (1 - share) * Double($0) / 10)
    }
    return shades.first(where: isLegible) ?? ramp[low + 1]
  }

  private func isLegible(_ fill: Color) -> Bool {
    theme.text(on: fill).contrast(with: fill) >= ThemeContrast.leastOfText
  }
}
