import GraphCore

/// The sites of a map as marks on a pane; those that would touch are one.
struct MapMarks {
  /// A mark and what it stands for.
  struct Mark {
    /// The sites, the one that gives the mark its look first.
    var sites: [MapContent.Site]
    let point: Point
    let radius: Double

    var isWayPoint: Bool { sites[0].group == nil }
    var isMain: Bool { sites.contains { $0.isMain } }
    var frame: Frame { Frame(point.x - radius, point.y - radius, radius * 2, radius * 2) }
  }

  private(set) var marks: [Mark] = []
  private var numbers: [NodeID: Int] = [:]

  /// The radius of the mark of a member of a group.
  static let radius = 3.3
  /// The least that it may be so that neighbours do not touch.
  private static let leastRadius = 2.4
  /// The radius of the mark of a way-point.
  static let wayPointRadius = 1.6

  init(_ content: MapContent, in pane: MapPane) {
    let members = content.sites.filter { $0.group != nil }
    let capitals = members.filter { site in
      site.tie.map { content.scene.graph.kind(of: $0).exclusivity == .byTarget } ?? false
    }
    let others = members.filter { site in !capitals.contains { $0.node == site.node } }
    let order =
      capitals + others
      + content.sites.filter { $0.group == nil && $0.isMain }
      + content.sites.filter { $0.group == nil && !$0.isMain }
    let ofMembers = Self.radius(of: members.map { pane.onPage($0.projected) })
    for site in order {
      let point = pane.onPage(site.projected)
      guard pane.contains(point, inset: 3) else { continue }
      let radius = site.group == nil ? Self.wayPointRadius : ofMembers
      let near = marks.firstIndex {
        max(abs($0.point.x - point.x), abs($0.point.y - point.y)) < $0.radius + radius + 0.2
      }
      if let near {
        marks[near].sites.append(site)
      } else {
        marks.append(Mark(sites: [site], point: point, radius: radius))
      }
      numbers[site.place] = near ?? marks.count - 1
    }
  }

  /// The radius of marks at some points: a little less than `radius` where that keeps two apart.
  private static func radius(of points: [Point]) -> Double {
    points.indices.reduce(radius) { least, index in
      points[..<index].reduce(least) { least, other in
        let away = max(abs(other.x - points[index].x), abs(other.y - points[index].y))
        let fits = (away - 0.3) / 2
        return fits > leastRadius ? min(least, fits) : least
      }
    }
  }

  /// The number of the mark at a place, where the pane shows it.
  func mark(at place: NodeID) -> Int? { numbers[place] }
}
