public import GraphCore
import GraphText

/// What a layout is given: the selection, and the means to make styled parts of it that know
/// their claims.
public struct Scene: Sendable {
  /// The view.
  public let view: GraphView
  /// The graph.
  public let graph: Graph
  /// The time.
  public let frame: TimeFrame
  /// The language of words.
  public let language: Language
  /// Colours and faces.
  public let theme: FigureTheme
  /// What is shown.
  public let selection: Selection
  /// How close things are to stand: 0 where there is room, up to the layout's remedies.
  public internal(set) var closeness = 0
  let sheet = StyleSheet.standard
  let levels: LevelStyles
  let wording: Wording
  let names: NameStyle
  private let longestSecondName = 28
  // What is known is shared by the copies of a scene, so it may hang on anything here but on
  // `closeness` and `disputeMarks`, in which copies differ.
  private let knownEdges = Known<EdgeID, DiagramEdge>()
  let knownFacts = Known<NodeID, StyleFacts>()
  let knownLooks = Known<NodeID, PartialLook>()
  let knownAbbreviations = Known<NodeID, [String]>()
  let knownTies = Known<NodeID, [EgoSection]>()
  var disputeMarks: DisputeMarks

  init(
    view: GraphView, graph: Graph, frame: TimeFrame, language: Language, theme: FigureTheme,
    selection: Selection, names: NameStyle = .local
  ) {
    self.names = names
    var view = view
    view.title[language] = view.title.marked(in: language)
    view.dek[language] = view.dek.marked(in: language)
    (self.view, self.graph, self.frame) = (view, graph, frame)
    (self.language, self.theme) = (language, theme)
    let printed = names == .english ? .english : language
    let groups = selection.groups.map { group in
      var group = Self.alphabetical(group, of: graph, in: printed, isFull: names == .full)
      if !group.title.isEmpty { group.title[language] = group.title.marked(in: language) }
      return group
    }
    var selection = selection
    selection.groups = groups
    self.selection = selection
    disputeMarks = DisputeMarks(selection, of: graph)
    levels = LevelStyles(graph.levels)
    wording = Wording(graph: graph, frame: frame, language: language)
  }
}

extension Scene {
  /// A node without a place, its label the name on one line.
  public func node(_ member: SelectedGroup.Member, of group: SelectedGroup) -> DiagramNode {
    let facts = facts(of: member.node, groupInk: group.ink)
    let node = graph[member.node]
    var result = DiagramNode(
      id: node.id, showing: .node(member.node), lines: [LabelLine(name(of: member.node))],
      look: sheet.nodeLook(facts, theme: theme))
    let claim = member.reason.map { graph.claim(of: $0) } ?? graph.claim(of: member.node)
    result.claims = [member.reason.map { graph[$0].claim } ?? node.claim]
    let sentence =
      member.reason.map { wording.sentence(of: $0) } ?? wording.sentence(of: member.node)
    result.tooltip = wording.joined([sentence, wording.assessment(of: claim)])
    result.link = wording.link(of: claim)
    result.tells = member.reason.map { [.edge($0)] } ?? []
    result.classes = ["node", "kind-\(slug(facts.entityKind ?? "thing"))"] + classes(of: facts)
    return result
  }

  /// A line without a way or a label.
  public func edge(_ id: EdgeID) -> DiagramEdge {
    knownEdges.value(of: id) { newEdge(id) }
  }

  private func newEdge(_ id: EdgeID) -> DiagramEdge {
    let edge = graph[id]
    let kind = graph.schema[edge.kind]
    let facts = facts(of: id)
    var look = sheet.edgeLook(facts, isDirected: kind.isDirected, theme: theme)
    if let level = edge.level {
      let part = levels.look(of: level)
      look.stroke = levelColors.line(of: level)
      look.width = part.width ?? look.width
      if !facts.isProposed { look.pattern = part.pattern ?? look.pattern }
    }
    var result = DiagramEdge(
      id: edgeID(id), showing: .edge(id), from: graph[edge.source].id, to: graph[edge.target].id,
      look: look)
    result.tooltip = wording.told([id])
    result.link = wording.link(of: graph.claim(of: id))
    result.claims = [edge.claim]
    result.classes = ["edge", "kind-\(kind.slug)", "family-\(kind.family.rawValue)"]
    result.classes += classes(of: facts)
    if let level = edge.level { result.classes.append("level-\(graph.levels[level].id)") }
    return result
  }

  /// The frame of a group, its heading with the count of members.
  public func group(_ group: SelectedGroup, id: String) -> DiagramGroup {
    let ink = group.ink.map { theme.ink($0) } ?? theme.ink(kindInk(of: group))
    let title = counted(capitalized(group.title.text(in: language)), group.members.count)
    return DiagramGroup(
      id: id, title: title, look: GroupLook(fill: theme.panel, stroke: ink.stroke))
  }

  /// An id for an edge that stays the same when other claims come and go: its ends, kind and
  /// beginning.
  func edgeID(_ id: EdgeID) -> String {
    let edge = graph[id]
    let since = graph.claim(of: id).validity.since.map { "--\($0)" } ?? ""
    let ends = "\(graph[edge.source].id)--\(graph[edge.target].id)"
    let base = "\(graph.schema[edge.kind].slug)--\(ends)\(since)"
    guard let level = edge.level else { return base }
    return "\(base)--\(graph.levels[level].id)"
  }

  /// The group with its members in the order of the names that are printed.
  private static func alphabetical(
    _ group: SelectedGroup, of graph: Graph, in language: Language, isFull: Bool
  ) -> SelectedGroup {
    guard group.isAlphabetical else { return group }
    let isShort = group.place == .below && language == .english && !isFull
    var group = group
    group.members = sorted(group.members, of: graph) { node in
      let name = graph[node].names.text(in: language)
      return isShort ? graph[node].short ?? name : name
    }
    return group
  }

  /// The name of a node in the language of the scene.
  ///
  /// Where two names are wanted the English one follows, a long one in its short form; one from
  /// right to left is set apart from its surroundings.
  public func name(of node: NodeID) -> String {
    if let code = code(for: node) { return code }
    let name = localName(of: node)
    let english = graph[node].names.text(in: .english)
    guard names == .both, language != .english, english != name,
      graph[node].names[language] != nil
    else { return name }
    let isLong = english.count > longestSecondName
    return "\(name) / \(isLong ? graph[node].short ?? english : english)"
  }

  /// The name of a node in the language of the scene alone, for second lines.
  func localName(of node: NodeID) -> String {
    let (own, wanted) = (graph[node].names, names == .english ? Language.english : language)
    return isolated(own.text(in: wanted))
      + (own.fallbackMark(in: wanted).map { " " + $0 } ?? "")
  }

  /// The code that stands for a name where codes are wanted and it has one.
  private func code(for node: NodeID) -> String? {
    names == .codes ? graph.value(of: node, property: "iso2", in: frame)?.text : nil
  }

  /// Whether things have two names.
  var hasTwoNames: Bool { names == .both && language != .english }

  /// What a reader has to know of codes; nil where none is drawn.
  var noteOnCodes: String? {
    guard selection.nodes.contains(where: { code(for: $0) != nil }) else { return nil }
    return FigureWords.codes.text(in: language)
  }

  /// The short form of a node's name in English, or its letters in the language; else its name.
  public func shortName(of node: NodeID) -> String {
    if let code = code(for: node) { return code }
    if names == .full { return name(of: node) }
    guard language != .english, names != .english else {
      return graph[node].short ?? name(of: node)
    }
    guard let letters = letters(for: node), let short = graph[node].short else {
      return name(of: node)
    }
    return names == .both ? "\(letters) / \(short)" : letters
  }

  /// The letters that stand for a name in the language, where letters do so in English: an alias in
  /// its script, in capitals where the script has them, and no longer than two thirds of the name.
  func letters(for node: NodeID) -> String? {
    let node = graph[node]
    guard let short = node.short, !short.contains(where: { $0.isLowercase || $0 == " " }) else {
      return nil
    }
    let most = node.names.text(in: language).count * 2 / 3
    return node.aliases.first { alias in
      language.writes(alias) && alias.count <= most && !alias.contains(where: \.isLowercase)
    }
  }

  func nameLines(of node: NodeID, width: Double, size: Double) -> [LabelLine] {
    TextMetrics.wrap(name(of: node), width: width, size: size, limit: 3)
      .map { LabelLine($0, size: size) }
  }

  /// The ink that all members share; grey, which says nothing, where they do not, and where those
  /// of another group of the picture do not: one coloured frame among grey ones would mean
  /// something.
  private func kindInk(of group: SelectedGroup) -> String {
    let others = selection.groups.filter { $0.ink == nil && !$0.title.isEmpty }
    guard !others.contains(where: { inks(of: $0).count > 1 }) else { return "grey" }
    let own = inks(of: group)
    return own.count == 1 ? own.first ?? "grey" : "grey"
  }

  private func inks(of group: SelectedGroup) -> Set<String> {
    Set(group.members.map { partialLook(of: $0.node).ink ?? "grey" })
  }

  private func classes(of facts: StyleFacts) -> [String] {
    var classes = facts.choices.sorted { $0.key < $1.key }.map { "\($0.key)-\($0.value)" }
    if facts.isProposed { classes.append("is-proposed") }
    if facts.isDisputed { classes.append("is-disputed") }
    if facts.confidence != .sourced { classes.append("confidence-\(facts.confidence.rawValue)") }
    return classes
  }
}

/// Lower-case words joined by hyphens.
func slug(_ text: String) -> String {
  let words = text.lowercased()
  guard words.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
    return String(words.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
  let bytes = words.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: UInt8(ascii: "-")
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
