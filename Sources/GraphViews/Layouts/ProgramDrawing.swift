import GraphCore

/// The parts of a scene without places: one of Graphviz's programs finds them.
struct ProgramDrawing {
  let scene: Scene
  let program: LayoutProgram

  /// How many steps closer things can stand: leaves of one sort are told in one box each, where
  /// there are many of them, then where there are a few.
  static let remedies = 4

  /// With more lines than this the key alone tells what they are.
  private let labelLimit = 40

  func drawing() -> Drawing {
    var drawing = Drawing()
    drawing.program = program
    let least = [Int.max, 10, 5, 3, 3][min(scene.closeness, 4)]
    let folds = LeafFold.folds(of: scene, least: least, isMixed: scene.closeness > 3)
    let folded = Set(folds.flatMap(\.members).map(\.node))
    let told = Set(folds.flatMap(\.edges))
    for (index, group) in scene.selection.groups.enumerated() {
      let id = group.title.isEmpty || !program.keepsGroups ? nil : "group-\(index + 1)"
      if let id { drawing.groups.append(scene.group(group, id: id)) }
      for member in group.members where !folded.contains(member.node) {
        var node = scene.node(member, of: group)
        node.group = id
        node.lines = scene.nameLines(of: member.node, width: 130, size: 9.5)
        drawing.nodes.append(node)
        drawing.legend.add(scene.legendEntry(for: member.node, of: group, look: node.look))
      }
    }
    for fold in folds { place(fold, in: &drawing) }
    let plain = scene.selection.edges.filter { !told.contains($0) }
    let hasWords = program.placesWords && plain.count <= labelLimit
    for id in plain {
      var edge = scene.edge(id)
      edge.label = hasWords ? [scene.shortLabel(of: id)] : []
      drawing.edges.append(edge)
      drawing.legend.add(scene.legendEntry(for: id, look: edge.look))
    }
    return drawing
  }

  private func place(_ fold: LeafFold, in drawing: inout Drawing) {
    guard var box = fold.box(scene, width: 260) else { return }
    let group = scene.selection.groups[fold.group]
    let hasFrame = !group.title.isEmpty && program.keepsGroups
    box.group = hasFrame ? "group-\(fold.group + 1)" : nil
    box.alignment = .left
    drawing.nodes.append(box)
    if let first = fold.lead(scene) {
      drawing.legend.add(scene.legendEntry(for: first.node, of: group, look: box.look))
    }
    guard let line = fold.line(scene, to: box), let entry = fold.legendEntry(scene, for: line)
    else {
      return
    }
    drawing.edges.append(line)
    drawing.legend.add(entry)
  }
}

extension Scene {
  /// The node that programs with a middle put there: the one that the view is about.
  var rootName: String? { selection.center.map { graph[$0].id } }
}
