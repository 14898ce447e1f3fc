import GraphCore
import GraphText

/// The panels across the page: boxes in rows.
extension LayersWork {
  mutating func placeRows() {
    let room = width - 2 * pad - gutter
    for (index, group) in groups(at: .below) {
      if bottom > 0 { bottom += gap }
      var nodes = boxes(of: group, index, in: .below).filter { !$0.classes.contains("fold") }
      let isHub = isBus && group.members.map(\.node) == [scene.selection.center]
      let (columns, own): (Int, Double)
      (columns, own, nodes) =
        isHub
        ? (1, width - 2 * pad, singles(of: group, index, within: width - 2 * pad))
        : rows(of: group, index, nodes, room: room)
      let heading = group.title.isEmpty ? pad : self.heading
      var y = bottom + heading
      for start in stride(from: 0, to: nodes.count, by: columns) {
        let row = nodes[start..<min(start + columns, nodes.count)]
        let height = row.compactMap { $0.frame?.height }.max() ?? 0
        for (column, node) in row.enumerated() {
          var node = node
          node.frame = Frame(pad + Double(column) * (own + 8), y, own, height)
          node.group = "group-\(index + 1)"
          drawing.nodes.append(node)
          places[node.id] = .below
        }
        y += height + step
      }
      for node in foldBoxes(index, within: room) {
        var node = node
        let height = node.frame?.height ?? 0
        (node.frame, node.group) = (Frame(pad, y, room, height), "group-\(index + 1)")
        drawing.nodes.append(node)
        places[node.id] = .below
        y += height + step
      }
      tellCut(of: index, within: room - slack)
      let panel = Frame(0, bottom, width, y - step + pad - bottom)
      frame(group, index: index, in: panel)
      bottom = panel.bottom
    }
    drawing.size = PageSize(width: width, height: bottom)
  }

  /// The boxes of a group, in how many columns of which width: as many as there is room for; where
  /// things are to stand closer, as many as need the least height, since long names in narrow boxes
  /// take many lines.
  private func rows(
    of group: SelectedGroup, _ index: Int, _ nodes: [DiagramNode], room: Double
  ) -> (columns: Int, own: Double, nodes: [DiagramNode]) {
    let box = nodes.compactMap { $0.frame?.width }.max() ?? 0
    let most = max(Int((room + 8) / (box + 8)), 1)
    func filled(_ most: Int) -> (columns: Int, own: Double, nodes: [DiagramNode]) {
      let rows = max((nodes.count + most - 1) / most, 1)
      let columns = max((nodes.count + rows - 1) / rows, 1)
      let share = (room - 8 * Double(columns - 1)) / Double(columns)
      let own = scene.closeness > 0 && columns < most ? share : min(share, max(box, 180))
      return (columns, own, singles(of: group, index, within: own))
    }
    func height(_ row: (columns: Int, own: Double, nodes: [DiagramNode])) -> Double {
      stride(from: 0, to: row.nodes.count, by: row.columns).reduce(0) { sum, start in
        let own = row.nodes[start..<min(start + row.columns, row.nodes.count)]
        return sum + step + (own.compactMap { $0.frame?.height }.max() ?? 0)
      }
    }
    let widest = filled(most)
    guard scene.closeness > 0, most > 2 else { return widest }
    let others = (max(most / 2, 2)..<most).reversed().map(filled)
    return ([widest] + others).enumerated().min {
      (height($0.element), $0.offset) < (height($1.element), $1.offset)
    }?.element ?? widest
  }

  /// The boxes of a group's members that no fold holds, wrapped for a width.
  private func singles(
    of group: SelectedGroup, _ index: Int, within own: Double
  ) -> [DiagramNode] {
    boxes(of: group, index, in: .below, within: own).filter { !$0.classes.contains("fold") }
  }
}
