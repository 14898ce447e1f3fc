import GraphCore
import GraphText

/// How much of what was chosen a page shows.
extension PageComposer {
  /// How many of the parts are shown: as the layout says, or as many as are told in it.
  func cut(of drawing: Drawing, with omissions: Omissions) -> Cut? {
    guard drawing.cut == nil, !omissions.nodes.isEmpty else {
      return drawing.cut ?? scene.selection.cut
    }
    let all = scene.selection.nodes.uniqued().count
    var cut = Cut(shown: all - omissions.nodes.count, of: scene.selection.cut?.total ?? all)
    cut.reason = Set(omissions.nodes) == untied ? .noTie : .unknown
    return cut
  }

  /// How many entities are shown of those that there were before the selection was cut, where the
  /// layout counts rows or ties of what was left.
  func cutBefore(_ drawing: Drawing, with omissions: Omissions) -> Cut? {
    guard drawing.cut?.things != nil, let before = scene.selection.cut else { return nil }
    let all = scene.selection.nodes.uniqued().count
    return Cut(shown: all - omissions.nodes.count, of: before.total)
  }

  /// The things that none of the relationships to be drawn has at an end.
  private var untied: Set<NodeID> {
    let ends = scene.selection.edges.flatMap {
      [scene.graph[$0].source, scene.graph[$0].target]
    }
    return Set(scene.selection.nodes).subtracting(ends)
  }
}
