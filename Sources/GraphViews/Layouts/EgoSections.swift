import GraphCore
import GraphText

/// Ties of one sort, under one heading.
struct EgoSection {
  /// The heading.
  let title: String
  /// Its place among the others, by `EgoOrder`.
  let order: [Int]
  /// The ties, each with all claims of the same sort about the same two.
  var bundles: [[EdgeID]]
  /// The names of all, where they stand in one box.
  var names: FoldedNames?
  /// How high that is which stands under the rows, or under the box of all, in points.
  var nested = 0.0

  /// How high the box of all is; nil where each tie has its row.
  var foldHeight: Double? { names.map { Double($0.lines.count) * 8.5 * 1.22 + 8 } }
}

/// The ties of one entity by their sorts, and which of these are told in one box.
struct EgoSections {
  let scene: Scene
  let center: NodeID
  let nest: EgoNest
  /// The width of a column, in points.
  let column: Double

  private var graph: Graph { scene.graph }

  /// The sections in their order, the fullest of them folded, each measured.
  ///
  /// - Complexity: O(ties log ties + letters).
  func all() -> [EgoSection] {
    var sections = scene.knownTies.value(of: center) { sorted() }
    let folded = fullest(of: sections)
    for index in sections.indices {
      if folded.contains(index) {
        sections[index].names = names(of: sections[index])
        sections[index].nested = nest.textHeight(
          under: sections[index].bundles, width: column - EgoNest.indent)
      } else {
        sections[index].nested = sections[index].bundles.reduce(0) {
          $0 + nest.height(under: $1, width: column - EgoNest.indent)
        }
      }
    }
    return sections
  }

  /// The fullest sections, which are folded: one more the closer things are to stand.
  private func fullest(of sections: [EgoSection]) -> Set<Int> {
    let able = sections.indices.filter { index in
      sections[index].bundles.count > 2
        && (isCut || !sections[index].bundles.contains { nest.hasChildren(under: $0) })
    }
    let fullest = able.sorted {
      (sections[$1].bundles.count, $0) < (sections[$0].bundles.count, $1)
    }
    return Set(fullest.prefix(isCut ? able.count : max(scene.closeness - 1, 0)))
  }

  /// Whether folded names are cut and what lies farther off is left out.
  private var isCut: Bool { scene.closeness > 13 }
  private var foldLimit: Int { isCut ? max(2 * (22 - scene.closeness), 1) : .max }

  private func names(of section: EgoSection) -> FoldedNames {
    let names = section.bundles.map { bundle -> (String, Int?) in
      let other = bundle.first.map { graph[$0].otherEnd(than: center) }
      let name = other.map { scene.shortName(of: $0) } ?? ""
      let year = bundle.first.flatMap { graph.claim(of: $0).validity.since?.year }
      let marks = scene.disputeMarks.marks(of: bundle)
      if let other, scene.idleStage(of: other) != nil {
        return (scene.told(name, year, of: other) + marks, nil)
      }
      let stages = bundle.compactMap { scene.idleStage(of: $0) }.uniqued()
      guard !stages.isEmpty else { return (name + marks, year) }
      let told = stages.joined(separator: scene.language.comma)
      return (name + (year.map { " \($0)" } ?? "") + scene.bracketed(told) + marks, nil)
    }
    return FoldedNames(names, in: scene.language, width: column - 14, limit: foldLimit)
  }

  /// The sections in their order, neither folded nor measured: the same however close things stand.
  private func sorted() -> [EgoSection] {
    var sections: [EgoSection] = []
    let edges = scene.selection.edges.filter {
      graph[$0].source == center || graph[$0].target == center
    }
    let twoWayKinds = EgoOrder.twoWayKinds(of: scene, center: center)
    for bundle in joined(scene.bundles(edges)) {
      guard let first = bundle.first else { continue }
      let title = title(of: bundle, twoWayKinds)
      if let index = sections.firstIndex(where: { $0.title == title }) {
        sections[index].bundles.append(bundle)
      } else {
        sections.append(
          EgoSection(
            title: title, order: EgoOrder(graph: graph, center: center).key(of: first),
            bundles: [bundle]))
      }
    }
    for index in sections.indices {
      sections[index].bundles = alphabetical(sections[index].bundles)
    }
    return sections.sorted {
      $0.order == $1.order ? $0.title < $1.title : $0.order.lexicographicallyPrecedes($1.order)
    }
  }

  /// The bundles without those that another one implies: a capital lies in its state.
  ///
  /// The claims of both stand behind the one row.
  private func joined(_ bundles: [[EdgeID]]) -> [[EdgeID]] {
    struct Ends: Hashable { let source, target: NodeID }
    var result: [[EdgeID]] = []
    var places: [Ends: Int] = [:]
    let isOnly: (RelationshipKind) -> Bool = { $0.exclusivity == .byTarget }
    for bundle in bundles {
      guard let first = bundle.first else { continue }
      let kind = graph.kind(of: first)
      let ends = Ends(source: graph[first].source, target: graph[first].target)
      guard kind.family == .geography, kind.isDirected else {
        result.append(bundle)
        continue
      }
      guard let place = places[ends], let other = result[place].first,
        isOnly(kind) != isOnly(graph.kind(of: other))
      else {
        places[ends] = result.count
        result.append(bundle)
        continue
      }
      result[place] = isOnly(kind) ? bundle + result[place] : result[place] + bundle
    }
    return result
  }

  /// The bundles in the alphabetical order of who stands at their other ends.
  private func alphabetical(_ bundles: [[EdgeID]]) -> [[EdgeID]] {
    let keys = bundles.map { bundle in
      bundle.first.map { scene.shortName(of: graph[$0].otherEnd(than: center)) } ?? ""
    }.map(NameOrder.key)
    return zip(keys, bundles).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A level stands for itself; else all that the bundle's first kind says of the two and, where
  /// the entity stands at either end of such edges or is what the noun names, its direction.
  private func title(of bundle: [EdgeID], _ twoWayKinds: Set<RelationshipKindID>) -> String {
    guard let first = bundle.first else { return "" }
    if let level = graph[first].level { return scene.levelName(level) }
    guard twoWayKinds.contains(graph[first].kind) else {
      if let turned = scene.wording.turnedHeading(of: first, from: center) {
        return capitalized(turned)
      }
      return capitalized(scene.words(of: bundle.filter { graph[$0].kind == graph[first].kind }))
    }
    return capitalized(scene.wording.phrase(of: first, from: center))
  }
}
