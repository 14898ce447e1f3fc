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
    let groups = program.keepsGroups ? scene.selection.groups : distinctGroups()
    for (index, group) in groups.enumerated() {
      let id = group.title.isEmpty || !program.keepsGroups ? nil : "group-\(index + 1)"
      if let id { drawing.groups.append(scene.group(group, id: id)) }
      for member in group.members where !folded.contains(member.node) {
        var node = scene.node(member, of: group)
        node.group = id
        node.look = ProgramForms.box(node.look)
        node.lines = scene.nameLines(of: member.node, width: 130, size: 9.5)
        drawing.nodes.append(node)
        drawing.legend.add(scene.legendEntry(for: member.node, of: group, look: node.look))
      }
    }
    for fold in folds { place(fold, of: groups[fold.group], in: &drawing) }
    let plain = scene.selection.edges.filter { !told.contains($0) }
    let hasWords = program.placesWords && plain.count <= labelLimit
    for id in plain {
      var edge = scene.edge(id)
      edge.label = hasWords ? [scene.shortLabel(of: id)] : []
      drawing.edges.append(edge)
      for entry in scene.legendEntries(forLabelled: id, look: edge.look) {
        drawing.legend.add(entry)
      }
    }
    let inFrames = Set(drawing.nodes.compactMap(\.group))
    drawing.groups.removeAll { !inFrames.contains($0.id) }
    drawing.chains = chains(of: drawing)
    return drawing
  }

  /// The groups in inks of their own, where neither frames nor the looks of kinds tell them apart.
  private func distinctGroups() -> [SelectedGroup] {
    guard scene.selection.groups.count(where: { !$0.title.isEmpty }) > 1, !areKinds else {
      return scene.selection.groups
    }
    var free = Self.inks.filter { ink in !scene.selection.groups.contains { $0.ink == ink } }
    var used: Set<String> = []
    return scene.selection.groups.map { group in
      var group = group
      guard !group.title.isEmpty else { return group }
      if group.ink.map({ used.contains($0) }) ?? true, !free.isEmpty {
        group.ink = free.removeFirst()
      }
      if let ink = group.ink { used.insert(ink) }
      return group
    }
  }

  /// Whether each titled group is a kind that no other one has: kinds have one look in all
  /// layouts.
  private var areKinds: Bool {
    let groups = scene.selection.groups.filter { !$0.title.isEmpty }
    let kinds = groups.map { Set($0.members.map { scene.graph[$0.node].kinds }) }
    return groups.allSatisfy { $0.ink == nil } && kinds.allSatisfy { $0.count == 1 }
      && Set(kinds).count == kinds.count
  }

  /// Inks for groups, those farthest apart first.
  private static let inks = [
    "blue", "ochre", "green", "purple", "slate", "red", "teal", "olive", "indigo",
  ]

  /// Boxes without lines one after the other, in chains as long as make the whole as wide as a
  /// page: a program that layers puts all that nothing leads to into one layer.
  private func chains(of drawing: Drawing) -> [[String]] {
    guard let direction = program.direction else { return [] }
    let tied = Set(drawing.edges.flatMap { [$0.source, $0.target] })
    let free = drawing.nodes.filter { !tied.contains($0.id) }
    guard free.count > 8 else { return [] }
    // A step along a chain, and the room beside it, in points, for a page of 1.4 to 1.
    let (along, beside) = direction == "TB" ? (95.0, 125.0) : (195.0, 43.0)
    let page = direction == "TB" ? beside / 1.4 / along : 1.4 * beside / along
    let length = max(Int((Double(free.count) * page).squareRoot().rounded(.up)), 2)
    let groups = Dictionary(grouping: free) { $0.group ?? "" }.sorted { $0.key < $1.key }
    return groups.flatMap { _, nodes in
      stride(from: 0, to: nodes.count, by: length).map { start in
        nodes[start..<min(start + length, nodes.count)].map(\.id)
      }
    }.filter { $0.count > 1 }
  }

  private func place(
    _ fold: LeafFold, of group: SelectedGroup, in drawing: inout Drawing
  ) {
    guard var box = fold.box(scene, width: 260, colored: group) else { return }
    let hasFrame = !group.title.isEmpty && program.keepsGroups
    box.group = hasFrame ? "group-\(fold.group + 1)" : nil
    box.alignment = .left
    drawing.nodes.append(box)
    if let first = fold.members.first {
      drawing.legend.add(
        scene.legendEntry(
          forSeveral: fold.members.map(\.node), of: group, look: box.look,
          single: ProgramForms.box(scene.node(first, of: group).look)))
    }
    guard let line = fold.line(scene, to: box) else { return }
    drawing.edges.append(line)
    for entry in fold.legendEntries(scene, for: line) { drawing.legend.add(entry) }
  }
}

extension Scene {
  /// The node that programs with a middle put there: the one that the view is about.
  var rootName: String? { selection.center.map { graph[$0].id } }
}
