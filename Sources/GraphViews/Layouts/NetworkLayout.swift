import GraphCore

/// Any part of a graph, placed by Graphviz: groups as frames, lines with their kinds as labels.
struct NetworkLayout: Layout {
  let name = "network"
  let summary = "any nodes and lines, placed by Graphviz"

  /// With more lines than this the key alone tells what they are.
  private let labelLimit = 40

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var drawing = Drawing()
    for (index, group) in scene.selection.groups.enumerated() {
      let id = group.title.isEmpty ? nil : "group-\(index + 1)"
      if let id { drawing.groups.append(scene.group(group, id: id)) }
      for member in group.members {
        var node = scene.node(member, of: group)
        node.group = id
        node.lines = scene.nameLines(of: member.node, width: 130, size: 9.5)
        drawing.nodes.append(node)
        drawing.legend.add(scene.legendEntry(for: member.node, of: group, look: node.look))
      }
    }
    for id in scene.selection.edges {
      var edge = scene.edge(id)
      edge.label = scene.selection.edges.count > labelLimit ? [] : [scene.shortLabel(of: id)]
      drawing.edges.append(edge)
      drawing.legend.add(scene.legendEntry(for: id, look: edge.look))
    }
    return drawing
  }
}
