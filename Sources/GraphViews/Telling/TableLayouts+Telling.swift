import GraphCore
import GraphText

extension GridLayout {
  /// Each row with the columns that it is tied to, how and since when.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let columns = Set((scene.selection.groups.first?.members ?? []).map(\.node))
    let rows = scene.selection.groups.dropFirst().flatMap(\.members).map(\.node)
    let sentences = rows.compactMap { row -> String? in
      let edges = scene.edges(of: row).filter {
        columns.contains(scene.graph[$0].otherEnd(than: row))
      }
      guard !edges.isEmpty else { return nil }
      let told = edges.map { edge in
        scene.staged(scene.graph[edge].otherEnd(than: row)) + " — "
          + scene.wording.labelled(edge)
      }
      return scene.staged(row) + scene.colon
        + scene.listed(told, most: 14, joint: scene.semicolon)
    }
    let gist = FigureWords.tableOf(sentences.count, columns.count, scene.selection.edges.count)
    return Telling(gist: gist.text(in: scene.language), sentences)
  }
}

extension CalendarLayout {
  /// Each row with its events, sort by sort, by their years.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let sorts = scene.selection.groups.dropFirst()
    let rows = (scene.selection.groups.first?.members ?? []).map(\.node)
    let sentences = rows.compactMap { row -> String? in
      let edges = scene.edges(of: row)
      let told = sorts.compactMap { sort -> String? in
        let events = Set(sort.members.map(\.node))
        let years = edges.filter { events.contains(scene.graph[$0].otherEnd(than: row)) }
          .map { TimelineBar($0, from: row, in: scene.graph).counted.start }.sorted()
          .map { "\($0.components.year)" }
        guard !years.isEmpty else { return nil }
        return sort.title.text(in: scene.language) + scene.colon
          + years.joined(separator: scene.listComma)
      }
      return told.isEmpty
        ? nil
        : scene.name(of: row) + " — " + scene.listed(told, most: 9, joint: scene.semicolon)
    }
    let counts = sorts.map {
      scene.counted($0.title.text(in: scene.language), $0.members.count)
    }
    return Telling(gist: scene.listed(counts, most: 9), sentences)
  }
}

extension Scene {
  /// The edges of the selection at a node, in its order.
  fileprivate func edges(of node: NodeID) -> [EdgeID] {
    selection.edges.filter { graph[$0].source == node || graph[$0].target == node }
  }

  /// The name of a thing and, where it is not at work, its stage.
  func staged(_ node: NodeID) -> String {
    name(of: node) + bracketed(wording.remarkableStage(of: node) ?? "")
  }
}
