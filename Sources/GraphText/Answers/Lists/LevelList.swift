import GraphCore

/// The scale of levels: what stands above what, and what cannot be compared.
public struct LevelList: Sendable {
  /// Makes the list.
  public init() {}
}

extension LevelList: Answer {
  /// `sco.levels/1`.
  public static var shape: AnswerShape { .levels }

  /// Whether the scale has no levels.
  public func isEmpty(in edition: Edition) -> Bool { edition.graph.levels.levels.isEmpty }

  /// The levels by family, as a lattice from the highest down, with the numbers of the evidence for
  /// each step; then what each of them means, on whose authority, and what is contested.
  public func text(in edition: Edition) -> String {
    let scale = edition.graph.levels
    var blocks = Blocks(edition)
    for family in families(of: scale) {
      let words = Words.of(edition.language)
      let levels = Set(levels(of: family, scale))
      let isOrdered = scale.covers.contains { levels.contains($0.above) }
      let title = words(
        isOrdered ? .latticeOf : .noOrder, edition.familyName(family).capitalizedSentence)
      blocks.add([title] + lattice(of: family, edition, &blocks))
      blocks.add(self.levels(of: family, scale).flatMap { self.lines(of: $0, edition, &blocks) })
    }
    if scale.levels.isEmpty { blocks.add([Words.of(edition.language)(.noLevels)]) }
    return blocks.text()
  }

  /// The levels and the evidence for their order.
  public func json(in edition: Edition) -> JSONValue {
    let scale = edition.graph.levels
    let cited = scale.levels.flatMap(\.citations) + scale.covers.flatMap(\.citations)
    let levels = families(of: scale).flatMap { self.levels(of: $0, scale) }
    return .object(
      edition.head(of: .levels) + [
        .init("levels", .array(levels.map { json($0, edition) })),
        .init("covers", .array(scale.covers.map { json($0, edition) })),
        .init("references", edition.json(referencesOf: cited)),
      ])
  }

  /// One row a level.
  public func table(in edition: Edition) -> TextTable {
    let scale = edition.graph.levels
    let rows = families(of: scale).flatMap { levels(of: $0, scale) }.map { level -> [String] in
      [
        scale[level].id, scale[level].family, String(scale[level].rank),
        scale[level].name.text(in: edition.language),
        ids(below(level, scale), scale), ids(incomparable(level, scale), scale),
      ]
    }
    return TextTable(["id", "family", "rank", "name", "above", "incomparable"], rows)
  }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { edition.warnings }

  private func families(of scale: LevelScale) -> [String] {
    var seen: Set<String> = []
    return scale.levels.map(\.family).filter { seen.insert($0).inserted }
  }

  private func levels(of family: String, _ scale: LevelScale) -> [LevelID] {
    scale.levels.indices.map { LevelID($0) }
      .filter { scale[$0].family == family }
      .sorted { (scale[$1].rank, scale[$0].id) < (scale[$0].rank, scale[$1].id) }
  }

  /// The strokes of the lattice, each level with its name and the evidence for what is below.
  private func lattice(
    of family: String, _ edition: Edition, _ blocks: inout Blocks
  ) -> [String] {
    let scale = edition.graph.levels
    let rows = LevelLattice(levels(of: family, scale), of: scale).rows
    let width = rows.map(\.strokes.count).max() ?? 0
    var lines: [String] = []
    for row in rows {
      guard let level = row.level else {
        lines.append("  " + row.strokes)
        continue
      }
      let gap = String(repeating: " ", count: width - row.strokes.count + 2)
      let covers = scale.covers.filter { $0.above == level }
      let evidence = covers.map { cover in
        let below = scale[cover.below].name.text(in: edition.language)
        return blocks.cited("> " + below, cover.citations)
      }
      let name = scale[level].name.text(in: edition.language)
      let told = ([name] + evidence).joined(separator: "  ")
      lines.append("  " + row.strokes + gap + told)
    }
    return lines
  }

  private func lines(
    of level: LevelID, _ edition: Edition, _ blocks: inout Blocks
  ) -> [String] {
    let (scale, words) = (edition.graph.levels, Words.of(edition.language))
    let name = scale[level].name.text(in: edition.language)
    var lines = ["  " + blocks.cited("\(scale[level].id)  \(name)", scale[level].citations)]
    if let definition = scale[level].definition { lines.append("    " + definition) }
    if let authority = scale[level].authority {
      lines.append("    " + words(.authority, words.stopped(authority.oneLine)))
    }
    if let contested = scale[level].contested {
      lines.append("    " + words(.contested, words.stopped(contested)))
    }
    for cover in scale.covers where cover.above == level {
      let above = words(.above, scale[cover.below].id)
      let evidence = cover.evidence.map { words.colon + $0 } ?? ""
      lines.append("    " + blocks.cited(above + evidence, cover.citations))
    }
    let others = incomparable(level, scale)
    if !others.isEmpty { lines.append("    " + words(.incomparable, ids(others, scale, ", "))) }
    return lines
  }

  /// The levels directly below, by the evidence.
  private func below(_ level: LevelID, _ scale: LevelScale) -> [LevelID] {
    Set(scale.covers.filter { $0.above == level }.map(\.below)).sorted()
  }

  /// The levels of the same family that cannot be compared.
  private func incomparable(_ level: LevelID, _ scale: LevelScale) -> [LevelID] {
    levels(of: scale[level].family, scale).filter { scale.isAtLeast(level, $0) == nil }
  }

  private func ids(_ levels: [LevelID], _ scale: LevelScale, _ comma: String = " ") -> String {
    levels.map { scale[$0].id }.joined(separator: comma)
  }

  private func json(_ level: LevelID, _ edition: Edition) -> JSONValue {
    let scale = edition.graph.levels
    func texts(_ levels: [LevelID]) -> JSONValue { .array(levels.map { .text(scale[$0].id) }) }
    let lower = scale.levels.indices.map { LevelID($0) }
      .filter { $0 != level && scale.isAtLeast(level, $0) == true }
    return [
      "id": .text(scale[level].id),
      "family": .text(scale[level].family),
      "rank": .integer(scale[level].rank),
      "name": edition.json(scale[level].name),
      "definition": .optional(scale[level].definition),
      "authority": .optional(scale[level].authority),
      "contested": .optional(scale[level].contested),
      "above": texts(lower),
      "incomparable": texts(incomparable(level, scale)),
      "citations": edition.json(citations: scale[level].citations),
    ]
  }

  private func json(_ cover: LevelCover, _ edition: Edition) -> JSONValue {
    [
      "above": .text(edition.graph.levels[cover.above].id),
      "below": .text(edition.graph.levels[cover.below].id),
      "evidence": .optional(cover.evidence),
      "citations": edition.json(citations: cover.citations),
    ]
  }
}
