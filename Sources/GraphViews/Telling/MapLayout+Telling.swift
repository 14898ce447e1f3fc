import GraphCore
import GraphText

extension MapLayout {
  /// The groups with their members, then each line: its number, its name and stage, from where to
  /// where it runs, and by how many way-points.
  func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    let groups = Telling(groupsOf: scene, drawing)
    let routes = MapContent(scene: scene).routes.filter { $0.stops.count > 1 }
    guard !routes.isEmpty else { return groups }
    let drawn = Set(routes.map { scene.wording.plain($0.corridor) })
    let lines = routes.map { route in
      let ways = MapWords.way(
        route.number, from: scene.shortName(of: route.stops[0].place),
        to: scene.shortName(of: route.stops[route.stops.count - 1].place),
        by: route.stops.count - 2)
      return scene.wording.introduction(of: route.corridor, and: ways.text(in: scene.language))
    }
    return Telling(
      gist: scene.wording.joined([groups.gist, ends(of: routes, scene)]),
      groups.sentences.filter { !drawn.contains($0) } + lines)
  }

  /// The lines by their numbers and ends, as many as a sentence bears.
  private func ends(of routes: [MapRoute], _ scene: Scene) -> String {
    let parts = routes.map { route in
      "\(route.number)\u{A0}" + scene.shortName(of: route.stops[0].place) + " – "
        + scene.shortName(of: route.stops[route.stops.count - 1].place)
    }
    var (length, count) = (0, 0)
    while count < parts.count, length + parts[count].count < 240 {
      length += parts[count].count + 2
      count += 1
    }
    return scene.listed(parts, most: max(count, 1), joint: scene.semicolon)
  }
}
