import GraphCore
import GraphText

/// How closely a timeline tells its rows.
///
/// Each step takes no more room than the one before, but for a line of the key: rows nearer each
/// other; events by their number where their names take many lines; rows that say the same told
/// together, most alike first; then all that have no history; then the shortest histories, too;
/// then fewer names.
struct TimelineDensity {
  /// Whether rows stand close.
  let isClose: Bool
  /// In how many lines events may be named; where they need more, they are counted year by year.
  let eventLines: Int
  /// How many eighths of the groups of rows that say the same are told together.
  let alikeEighths: Int
  /// Whether the other rows of one bar are told together, too.
  let foldsOthers: Bool
  /// Whether all rows of one bar are told together, whatever they say.
  let foldsAll: Bool
  /// How many tenths of the rows of several bars have a line of their own.
  let historyTenths: Int
  /// How many lines the names of rows told together take.
  let nameLines: Int

  /// How many steps closer there are.
  static let steps = 28
  /// Fewer rows are not told together, as that would take no less room.
  private static let fewest = 3

  init(closeness: Int) {
    isClose = closeness > 0
    eventLines = closeness < 2 ? .max : closeness == 2 ? 2 : 1
    alikeEighths = min(max(closeness - 3, 0), 8)
    foldsOthers = closeness > 11
    foldsAll = closeness > 12
    historyTenths = min(max(23 - closeness, 0), 10)
    nameLines = min(Self.steps - closeness, 5)
  }

  /// The sections as closely as that.
  ///
  /// - Complexity: O(rows × log rows).
  func folded(_ sections: [TimelineRows.Section], in scene: Scene) -> [TimelineRows.Section] {
    guard eventLines < .max else { return sections }
    let sections = sections.map(withRowsOfEventsAsPoints)
    let alike = foldsAll ? sections.map { _ in [] } : alikeRows(of: sections, in: scene)
    let histories = shortHistories(of: sections)
    return sections.indices.map { index in
      folded(sections[index], alike: alike[index], histories: histories[index], in: scene)
    }
  }

  private func folded(
    _ section: TimelineRows.Section, alike: [Alike], histories: [Int], in scene: Scene
  ) -> TimelineRows.Section {
    let rows = section.rows
    var folds = alike.map { fold in
      TimelineFold(
        title: fold.words == section.label ? nil : fold.words, rows: fold.rows.map { rows[$0] })
    }
    var told = Set(alike.flatMap(\.rows))
    let plain = rows.indices.filter { rows[$0].bars.count == 1 && !told.contains($0) }
    let others = ((foldsOthers ? plain : []) + histories).sorted()
    if others.count >= (historyTenths == 0 ? 2 : Self.fewest) {
      told.formUnion(others)
      let isAll = others.count == rows.count
      let title = isAll ? nil : FigureWords.otherTies.text(in: scene.language)
      folds.append(TimelineFold(title: title, rows: others.map { rows[$0] }))
    }
    var section = section
    (section.rows, section.folds) = (
      rows.indices.filter { !told.contains($0) }.map { rows[$0] }, folds
    )
    return section
  }

  private func withRowsOfEventsAsPoints(_ section: TimelineRows.Section) -> TimelineRows.Section {
    guard section.rows.allSatisfy({ $0.bars.allSatisfy(\.isPoint) }) else { return section }
    var section = section
    section.points += section.rows.flatMap(\.bars)
    section.rows = []
    return section
  }

  /// Rows of a section, by their numbers, that say the same.
  private typealias Alike = (words: String, rows: [Int])

  /// For each section the groups of rows with one bar that are told together.
  private func alikeRows(of sections: [TimelineRows.Section], in scene: Scene) -> [[Alike]] {
    let groups = sections.map { section in
      var (order, rows): ([String], [String: [Int]]) = ([], [:])
      for (index, row) in section.rows.enumerated() where row.bars.count == 1 {
        let words = scene.shortLabel(of: row.bars[0].edge)
        if rows[words] == nil { order.append(words) }
        rows[words, default: []].append(index)
      }
      return order.map { (words: $0, rows: rows[$0] ?? []) }.filter { $0.rows.count >= Self.fewest }
    }
    let counts = groups.flatMap { $0.map(\.rows.count) }.sorted(by: >)
    let told = (counts.count * alikeEighths + 7) / 8
    guard told > 0 else { return sections.map { _ in [] } }
    let least = counts[told - 1]
    var rest = told - counts.count { $0 > least }
    return groups.map { own in
      own.filter { group in
        guard group.rows.count == least else { return group.rows.count > least }
        rest -= 1
        return rest >= 0
      }
    }
  }

  /// For each section the rows of several bars that lose their own line, shortest histories first.
  private func shortHistories(of sections: [TimelineRows.Section]) -> [[Int]] {
    let rows = sections.enumerated().flatMap { section, own in
      own.rows.indices.filter { own.rows[$0].bars.count > 1 }
        .map { (section: section, row: $0, bars: own.rows[$0].bars.count) }
    }
    let ranked = rows.sorted { ($1.bars, $0.section, $0.row) < ($0.bars, $1.section, $1.row) }
    let told = Dictionary(
      grouping: ranked.dropFirst((ranked.count * historyTenths + 9) / 10), by: \.section)
    return sections.indices.map { (told[$0] ?? []).map(\.row) }
  }
}
