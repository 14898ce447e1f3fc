import GraphCore

/// What a map shows: sites with a mark, and corridors with their way-points.
///
/// A node lies where its own `latitude` and `longitude` say; else at its capital, its seat or the
/// place that it lies in. What lies outside the outlines is left out and counted.
struct MapContent {
  /// A thing that has a mark of its own.
  struct Site {
    let node: NodeID
    /// The place whose position it has.
    let place: NodeID
    let projected: Point
    /// The relationship by which it lies there; nil for a place itself.
    let tie: EdgeID?
    /// Its group among those with marks; nil for a way-point.
    var group: Int?
    /// Whether a corridor ends there or has its name from there, or several meet there.
    var isMain = false
  }

  /// A group whose members have marks.
  struct Marks {
    let group: SelectedGroup
    let look: NodeLook
    /// Whether its look says the kind of its members, and not the group.
    let isKind: Bool
    let kinds: KindSet
  }

  let scene: Scene
  /// The sizes of its letters.
  let type: MapType
  /// The letter that takes most room.
  let widestLetter: String
  /// The names of what has a mark: in the figure's language and, where it has two, in the second;
  /// of a member with its marks of dispute.
  private(set) var names: [NodeID: [String]] = [:]
  /// Members of groups first, then way-points, each place once.
  private(set) var sites: [Site] = []
  private(set) var marks: [Marks] = []
  private(set) var routes: [MapRoute] = []

  init(scene: Scene) {
    self.scene = scene
    type = MapType(scene)
    widestLetter = MapLetters.widest(in: scene.language)
    for group in scene.selection.groups { add(group) }
    let modes = routes.map(\.mode).uniqued()
    routes = modes.flatMap { mode in routes.filter { $0.mode == mode } }
    for index in routes.indices {
      routes[index].number = index + 1
      addStops(of: routes[index])
    }
    for site in sites where names[site.node] == nil { names[site.node] = names(of: site) }
  }

  private var graph: Graph { scene.graph }

  private mutating func add(_ group: SelectedGroup) {
    var members: [Site] = []
    for member in group.members {
      if let route = MapRoute(of: member.node, in: group, scene: scene) {
        routes.append(route)
      } else if let site = site(of: member.node), MapContent.covers(site.projected) {
        members.append(site)
      }
    }
    guard let first = members.first else { return }
    let kind = graph[first.node].kinds
    let alike = group.ink == nil ? marks.firstIndex { $0.isKind && $0.kinds == kind } : nil
    let look = alike.map { marks[$0].look } ?? markLook(of: group, like: first.node)
    for index in members.indices { members[index].group = marks.count }
    marks.append(Marks(group: group, look: look, isKind: group.ink == nil, kinds: kind))
    sites += members.filter { member in !sites.contains { $0.node == member.node } }
  }

  private mutating func addStops(of route: MapRoute) {
    let title = scene.name(of: route.corridor)
    for (index, stop) in route.stops.enumerated() {
      let isMain =
        index == 0 || index == route.stops.count - 1
        || title.contains(scene.shortName(of: stop.place))
      if let known = sites.firstIndex(where: { $0.place == stop.place }) {
        sites[known].isMain = sites[known].isMain || isMain || sites[known].group == nil
      } else {
        sites.append(
          Site(
            node: stop.place, place: stop.place, projected: stop.projected, tie: nil, group: nil,
            isMain: isMain))
      }
    }
  }

  /// Side by side two names are too wide for most places, so each is a line of its own.
  private func names(of site: Site) -> [String] {
    let whole = scene.shortName(of: site.node)
    var names = whole.split(separator: " / ", maxSplits: 1).map(String.init)
    if names.isEmpty { names = [whole] }
    guard let number = site.group else { return names }
    let reason = marks[number].group.members.first { $0.node == site.node }?.reason
    let claims = [graph.claim(of: site.node)] + (reason.map { [graph.claim(of: $0)] } ?? [])
    names[0] += scene.disputeMarks.marks(of: claims.compactMap(\.dispute))
    return names
  }

  /// Since which year a member stands in its group; nil where lines are drawn, which are dated
  /// themselves and leave no room for it.
  func year(of site: Site) -> String? {
    guard routes.isEmpty, let group = site.group,
      let reason = marks[group].group.members.first(where: { $0.node == site.node })?.reason
    else { return nil }
    return graph.claim(of: reason).validity.since.map { "\($0.year)" }
  }

  /// The shapes of marks, and the inks whose groups have them on every map: of one meaning, one
  /// shape.
  private static let shapes: [(shape: NodeShape, ink: String)] = [
    (.circle, "blue"), (.square, "green"), (.diamond, "grey"), (.triangle, "purple"),
  ]

  /// The shape of an ink; where it has none, or another group has it, the first that is free and
  /// that no group of the view has by its ink.
  private func shape(of ink: String) -> NodeShape {
    let used = marks.map(\.look.shape)
    let free = Self.shapes.filter { !used.contains($0.shape) }
    let inks = scene.selection.groups.compactMap(\.ink)
    let best = free.first { $0.ink == ink } ?? free.first { !inks.contains($0.ink) } ?? free.first
    return best?.shape ?? Self.shapes[marks.count % Self.shapes.count].shape
  }

  /// Circles, squares, diamonds and triangles; hollow where the group is grey.
  private func markLook(of group: SelectedGroup, like node: NodeID) -> NodeLook {
    let ink = group.ink ?? scene.sheet.look(of: scene.facts(of: node, groupInk: nil)).ink ?? "grey"
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    look.shape = shape(of: ink)
    let stroke = scene.theme.ink(ink).stroke
    let isHollow = ink == "grey"
    look.fill = isHollow ? scene.theme.page : stroke
    look.stroke = isHollow ? stroke : scene.theme.page
    look.strokeWidth = isHollow ? 1.2 : 0.7
    return look
  }
}

extension MapContent {
  /// Whether the outlines cover a projected place.
  static func covers(_ place: Point) -> Bool {
    let window = MapProjection.window
    return place.x > window.x && place.x < window.right && place.y > window.y
      && place.y < window.bottom
  }

  /// The projected position that a place itself states.
  static func position(of node: NodeID, in scene: Scene) -> Point? {
    func degrees(_ key: String) -> Double? {
      scene.graph.value(of: node, property: key, in: scene.frame)?.number
    }
    guard let latitude = degrees("latitude"), let longitude = degrees("longitude") else {
      return nil
    }
    return MapProjection.project(GeoPoint(latitude, longitude))
  }

  private func site(of node: NodeID) -> Site? {
    if let point = Self.position(of: node, in: scene) {
      return Site(node: node, place: node, projected: point, tie: nil)
    }
    let ties = graph.edges(at: node).filter {
      graph.kind(of: $0).family == .geography && scene.frame.admits(graph[$0].interval)
        && graph.kind(of: $0).property("sequence") == nil
    }
    let isSole: (EdgeID) -> Bool = { graph.kind(of: $0).exclusivity != .none }
    for tie in ties.filter(isSole) + ties.filter({ !isSole($0) && graph[$0].source == node }) {
      let place = graph[tie].otherEnd(than: node)
      if let point = Self.position(of: place, in: scene) {
        return Site(node: node, place: place, projected: point, tie: tie)
      }
    }
    return nil
  }
}
