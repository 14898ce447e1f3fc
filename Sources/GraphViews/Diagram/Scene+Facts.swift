public import GraphCore
import GraphText

extension Scene {
  /// What style rules may look at of a node.
  func facts(of node: NodeID, groupInk: String?) -> StyleFacts {
    var facts = knownFacts.value(of: node) { newFacts(of: node) }
    facts.groupInk = groupInk
    return facts
  }

  private func newFacts(of node: NodeID) -> StyleFacts {
    var facts = StyleFacts()
    facts.entityKind = graph.kind(of: node)?.name
    facts.confidence = graph.claim(of: node).confidence
    facts.isDisputed = graph.claim(of: node).dispute != nil
    facts.isProposed = graph.presence(of: node, in: frame) == .proposed
    if let rule = graph.schema.stage,
      let stage = graph.value(of: node, property: rule.key, in: frame)?.text
    {
      facts.choices[rule.key] = stage
    }
    return facts
  }

  /// The part of a look that the rules give to a node in no group.
  func partialLook(of node: NodeID) -> PartialLook {
    knownLooks.value(of: node) { sheet.look(of: facts(of: node, groupInk: nil)) }
  }

  /// The look of a node in no group.
  func look(of node: NodeID) -> NodeLook {
    sheet.nodeLook(partialLook(of: node), theme: theme)
  }

  /// What style rules may look at of an edge.
  func facts(of id: EdgeID) -> StyleFacts {
    let claim = graph.claim(of: id)
    let kind = graph.kind(of: id)
    var facts = StyleFacts()
    (facts.relationshipKind, facts.family) = (kind.name, kind.family)
    (facts.confidence, facts.isDisputed) = (claim.confidence, claim.dispute != nil)
    facts.isProposed = graph.isProposed(id)
    for property in claim.properties {
      if case .choice(let choice) = property.value { facts.choices[property.key] = choice }
    }
    return facts
  }

  /// The name of a choice in the language of the scene.
  func choiceName(_ choice: String, of key: PropertyKey?) -> String {
    let name = key?.choices.first { $0.id == choice }?.name
    return name?.marked(in: language) ?? choice
  }

  /// The stage of a node as a word, where it has one.
  func stageName(of node: NodeID) -> String? {
    guard let rule = graph.schema.stage,
      let stage = graph.value(of: node, property: rule.key, in: frame)?.text
    else { return nil }
    return choiceName(stage, of: graph.kind(of: node)?.property(rule.key))
  }

  /// The stage, as a word, of a thing that is drawn with a dash since it is not at work; nil for
  /// any other.
  func idleStage(of node: NodeID) -> String? {
    partialLook(of: node).pattern == nil ? nil : stageName(of: node)
  }

  /// The name of a thing with its year, and its stage where it is not at work, for pictures in
  /// which a dash says something else.
  func told(_ name: String, _ year: Int? = nil, of node: NodeID) -> String {
    let dated = year.map { name.contains(String($0)) ? name : "\(name)\u{A0}\($0)" } ?? name
    return dated + bracketed(idleStage(of: node) ?? "")
  }

  /// What an edge is in a word or two: its level, its role or status, or its kind.
  public func shortLabel(of id: EdgeID) -> String {
    if let level = graph[id].level { return levelName(level) }
    let kind = graph.kind(of: id)
    return kind.reading(of: graph.claim(of: id)).label.marked(in: language)
  }

  /// What the look of a node means.
  func legendEntry(
    for node: NodeID, of group: SelectedGroup, look: NodeLook
  ) -> Legend.Entry {
    Legend.Entry(.node(look), words(on: node, of: group), state: state(of: node, look: look))
  }

  /// What the look of a node means by the title of its group.
  func legendEntry(
    for node: NodeID, titled group: SelectedGroup, look: NodeLook
  ) -> Legend.Entry {
    var group = group
    group.ink = group.ink ?? ""
    return legendEntry(for: node, of: group, look: look)
  }

  /// What a box of several things of a group means that is drawn in another form than one of them.
  func legendEntry(
    forSeveral nodes: [NodeID], of group: SelectedGroup, look: NodeLook, single: NodeLook
  ) -> Legend.Entry {
    guard let first = nodes.first else { return Legend.Entry(.node(look), "") }
    if look.shape == single.shape, look.pattern == single.pattern {
      return legendEntry(for: first, of: group, look: look)
    }
    var states = [FigureWords.inOneBox.text(in: language)]
    if look.pattern != .solid { states.insert(state(of: first, look: look), at: 0) }
    return Legend.Entry(
      .node(look), words(on: first, of: group),
      state: states.filter { !$0.isEmpty }.joined(separator: language.comma))
  }

  /// A node's kind, or the group that has a colour of its own; of a group of several kinds both.
  private func words(on node: NodeID, of group: SelectedGroup) -> String {
    let kind = graph.kind(of: node)?.singular.text(in: language) ?? ""
    guard group.ink != nil, !group.title.isEmpty else { return kind }
    let title = group.title.text(in: language)
    let own = graph[node].kinds
    let isMixed = group.members.contains { graph[$0.node].kinds != own }
    return isMixed ? title + bracketed(kind) : title
  }

  /// How far a thing has come that is not drawn with a solid outline.
  private func state(of node: NodeID, look: NodeLook) -> String {
    guard look.pattern != .solid else { return "" }
    if let stage = stageName(of: node) { return stage }
    return look.pattern == .dotted ? FigureWords.onlyProposed.text(in: language) : ""
  }

  /// What the look of the thing in the middle means.
  func legendEntry(forMiddle node: NodeID, look: NodeLook) -> Legend.Entry {
    let kind = graph.kind(of: node)?.singular.text(in: language) ?? ""
    return Legend.Entry(.node(look), FigureWords.inTheMiddle(kind).text(in: language))
  }

  /// What the look of a station means: its kind, and whether its being there is only proposed.
  func legendEntry(for node: NodeID, edges: [EdgeID], look: NodeLook) -> Legend.Entry {
    guard edges.allSatisfy(graph.isProposed) else {
      return legendEntry(for: node, of: SelectedGroup(members: []), look: look)
    }
    let kind = graph.kind(of: node)?.singular.text(in: language) ?? ""
    return Legend.Entry(
      .node(look), kind, state: FigureWords.proposedRoute.text(in: language))
  }

  /// Whether the look of a line says where something flows: a style gives it its head, or none.
  func hasFlow(_ id: EdgeID) -> Bool { sheet.look(of: facts(of: id)).arrow != nil }

  /// What the look of a line means whose words are written on it: its kind, and beside it one entry
  /// for the direction of flow.
  func legendEntries(forLabelled id: EdgeID, look: EdgeLook) -> [Legend.Entry] {
    guard hasFlow(id) else { return [legendEntry(for: id, look: look)] }
    var plain = look
    plain.arrow = .none
    let kind = graph.kind(of: id).reading.label.text(in: language)
    let line = Legend.Entry(.edge(plain), kind, state: state(of: id, look: look))
    return look.arrow == .none ? [line] : [line, flowEntry]
  }

  /// The direction of flow, whatever the line.
  var flowEntry: Legend.Entry {
    Legend.Entry(.head(theme.mutedText), FigureWords.flow.text(in: language))
  }

  /// What the look of a line means.
  func legendEntry(for id: EdgeID, look: EdgeLook) -> Legend.Entry {
    Legend.Entry(.edge(look), shortLabel(of: id), state: state(of: id, look: look))
  }

  /// What the look of a line means under a heading that says what it is to the entity: of a route
  /// that it is one.
  func legendEntry(underHeading id: EdgeID, look: EdgeLook) -> Legend.Entry {
    guard hasFlow(id) else { return legendEntry(for: id, look: look) }
    return legendEntries(forLabelled: id, look: look)[0]
  }

  /// How far has come what a line says, where it is not drawn solid.
  private func state(of id: EdgeID, look: EdgeLook) -> String {
    stageName(of: id)
      ?? (look.pattern == .dotted ? FigureWords.onlyProposed.text(in: language) : "")
  }

  /// How far has come what a relationship says, where that is not, or not fully, at work.
  func idleStage(of edge: EdgeID) -> String? {
    sheet.look(of: facts(of: edge)).pattern == nil ? nil : stageName(of: edge)
  }

  /// The stage of a relationship as a word, where it states one.
  func stageName(of id: EdgeID) -> String? {
    guard let rule = graph.schema.stage, graph[id].level == nil else { return nil }
    return facts(of: id).choices[rule.key].map {
      choiceName($0, of: graph.kind(of: id).property(rule.key))
    }
  }
}
