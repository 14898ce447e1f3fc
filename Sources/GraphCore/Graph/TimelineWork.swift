/// Gathers the moments of a timeline.
struct TimelineWork {
  private typealias Moment = Timeline.Moment

  private let selection: Timeline.Selection
  private let graph: Graph
  private let slice: TimeSlice

  init(_ selection: Timeline.Selection, _ graph: Graph) {
    (self.selection, self.graph) = (selection, graph)
    let last = max(selection.frame.last, graph.knowledge)
    slice = TimeSlice(
      graph, in: .during(Day(year: 1, month: 1, day: 1), last),
      includesProposed: selection.includesProposed,
      named: selection.about.map { [$0] } ?? [])
  }

  /// The moments whose dates may lie in the time asked about, in no order.
  var moments: [Timeline.Moment] {
    (edgeMoments + nodes.flatMap(moments(ofNode:))).filter(isAsked)
  }

  private func isAsked(_ moment: Timeline.Moment) -> Bool {
    let frame = selection.frame
    guard moment.date.firstDay <= frame.last else { return false }
    return !frame.isStretch || frame.first <= moment.date.lastDay
  }

  private var takesAll: Bool {
    selection.relationshipKinds.isEmpty && selection.entityKinds.isEmpty
  }

  // MARK: Edges

  private var edges: [EdgeID] {
    let edges = selection.about.map(slice.edges(at:)) ?? slice.edges.members
    return edges.filter { takesAll || selection.relationshipKinds.contains(graph[$0].kind) }
  }

  private var edgeMoments: [Timeline.Moment] {
    let edges = edges
    let ending = edges.filter { graph.claim(of: $0).validity.until != nil }
    let beginning = edges.filter { graph.claim(of: $0).validity.since != nil }
    var moments: [Moment] = []
    var (followed, following) = (Set<EdgeID>(), Set<EdgeID>())
    for change in Succession(graph).pairs(of: ending, with: beginning, isGapless: true) {
      let next = graph[change.after].claim
      guard let date = graph[next].validity.since else { continue }
      var moment = Moment(date, .changed, next)
      (moment.former, moment.turn) = (graph[change.before].claim, change.turn)
      moments.append(moment)
      followed.insert(change.before)
      following.insert(change.after)
    }
    for edge in edges {
      let own = self.moments(of: graph[edge].claim).filter { moment in
        !(moment.sort == .began && following.contains(edge))
          && !(moment.sort == .ended && followed.contains(edge))
      }
      moments += own + visiting(edge)
    }
    return moments
  }

  /// An edge without dates tells of a short-lived thing at its other end: a summit that was hosted.
  private func visiting(_ id: EdgeID) -> [Timeline.Moment] {
    guard let about = selection.about, graph.claim(of: id).validity == .always else { return [] }
    let other = graph.claim(of: graph[id].otherEnd(than: about)).validity
    guard let since = other.since, other.isShort(knowledge: graph.knowledge) else { return [] }
    return [Moment(since, .happened, graph[id].claim)]
  }

  // MARK: Nodes

  private var nodes: [NodeID] {
    let nodes = selection.about.map { [$0] } ?? slice.nodes.members
    return nodes.filter { node in
      takesAll || selection.entityKinds.contains { graph[node].kinds.contains($0) }
    }
  }

  private func moments(ofNode node: NodeID) -> [Timeline.Moment] {
    let own = graph[node].properties.filter { graph[$0].isPreferred }
    return moments(of: graph[node].claim) + joined(own)
  }

  /// The moments of properties: a value that gives way to another is one moment.
  private func joined(_ claims: [ClaimID]) -> [Timeline.Moment] {
    var moments: [Moment] = []
    for claim in claims {
      let key = graph[claim].properties.first?.key
      func isNeighbor(_ other: ClaimID) -> Bool {
        other != claim && graph[other].properties.first?.key == key
      }
      let since = graph[claim].validity.since
      let former = claims.first {
        isNeighbor($0) && since != nil && graph[$0].validity.until == since
      }
      let hasNext = claims.contains {
        isNeighbor($0) && graph[$0].validity.since == graph[claim].validity.until
      }
      for var moment in self.moments(of: claim) {
        if moment.sort == .ended, hasNext { continue }
        if moment.sort == .began, let former {
          moment = Moment(moment.date, .changed, claim)
          (moment.former, moment.turn) = (former, .changed)
        }
        moments.append(moment)
      }
    }
    return moments
  }

  // MARK: Claims

  private func moments(of id: ClaimID) -> [Timeline.Moment] {
    let claim = graph[id]
    let validity = claim.validity
    var moments: [Moment] = []
    if let since = validity.since, validity.isShort(knowledge: graph.knowledge) {
      moments.append(Moment(since, .happened, id))
    } else {
      if let since = validity.since { moments.append(Moment(since, .began, id)) }
      if let end = validity.until ?? validity.last { moments.append(Moment(end, .ended, id)) }
    }
    for property in claim.properties {
      guard let date = property.value.date, date != validity.since else { continue }
      var moment = Moment(date, .stated, id)
      moment.key = property.key
      moments.append(moment)
    }
    return moments
  }
}

extension Validity {
  /// Whether it is the term of an event and not longer than a moment.
  public func isShort(knowledge: Day) -> Bool {
    guard let last, let since else { return false }
    if last == since { return true }
    let days = last.lastDay.rawValue - since.firstDay.rawValue
    return days < Timeline.longestMoment
  }
}
