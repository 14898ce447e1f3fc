import Diagnostics
import GraphCore
import LocatedYAML

/// Reads one view of one YAML file; its id is the file's name.
struct ViewReader {
  /// What a file gives.
  struct Reading {
    /// The view, or nil where something is wrong.
    var view: GraphView?
    /// What was found on the way.
    var findings: DiagnosticList
    /// The theme that it names by a file.
    var theme: ViewThemes.Wish?
  }

  private let document: YAMLDocument
  private let name: ViewFileName

  init(_ file: SourceFile) {
    document = YAMLDocument(file)
    name = ViewFileName(file)
  }

  /// The view, and what was found on the way.
  func read() -> Reading {
    var findings = document.diagnostics
    if let problem = name.problem { findings.append(problem) }
    guard let root = document.root, !root.isEmpty else {
      if !document.diagnostics.hasErrors {
        let sentence = "the file is empty; a view says its 'title' and what it shows"
        findings.append(ViewManuals.nothingShown(sentence, at: name.start))
      }
      return Reading(findings: findings)
    }
    guard var map = MapReader(root, of: "a view", into: &findings) else {
      return Reading(findings: findings)
    }
    map.place(deeper: DeeperKeys.ofView)
    let view = view(&map)
    findings.append(contentsOf: map.finish())
    return Reading(
      view: findings.hasErrors ? nil : view, findings: findings, theme: wishedTheme(map.mapping))
  }

  /// The theme that the view names by a file.
  private func wishedTheme(_ mapping: LocatedMapping) -> ViewThemes.Wish? {
    guard case .scalar(let text)? = mapping["theme"], ViewThemes.isFile(text.text) else {
      return nil
    }
    return ViewThemes.Wish(name: ViewName(text), view: document.file)
  }

  private func view(_ map: inout MapReader) -> GraphView? {
    _ = map.required("title")
    let title = localized("title", &map)
    let dek = localized("dek", &map)
    let question = QuestionReader.read(&map)
    let selector = question?.selector ?? selector(&map)
    let layout = choice("layout", among: Choices.layouts, &map)
    var view = GraphView(
      id: name.id, title: title ?? LocalizedText(), dek: dek ?? LocalizedText(),
      showing: selector ?? PartsSelector(groups: []),
      layout: layout ?? question?.layout ?? "network")
    view.howToRead = localized("how-to-read", &map) ?? LocalizedText()
    read(wishes: &map, into: &view)
    return title == nil || selector == nil ? nil : view
  }

  /// What a view wishes beside what it shows.
  private func read(wishes map: inout MapReader, into view: inout GraphView) {
    view.theme = theme(&map) ?? view.theme
    view.language = choice("language", among: Language.allCases.map(\.rawValue), &map)
      .flatMap(Language.init)
    read(page: choice("page", among: PageChoices.names, &map), into: &view)
    view.includesProposed = map.flag("include-proposed") ?? false
    view.citations = choice("citations", among: CitationStyle.allCases.map(\.rawValue), &map)
      .flatMap(CitationStyle.init)
    view.time = ViewTimeReader.time(&map)
    view.notes = map.list("notes").compactMap { note($0, &map) }
    view.marks = marks(&map)
    view.showsLegend = map.flag("legend") ?? true
    view.names = choice("labels", named: "sort of labels", among: Choices.labels, &map).flatMap(
      NameStyle.init)
    view.pixels = SizeReader.size(&map)
    view.order =
      choice("order", named: "order of rows", among: Choices.orders, &map)
      .flatMap(RowOrder.init) ?? view.order
  }

  private func read(page name: String?, into view: inout GraphView) {
    guard let name else { return }
    if let direction = PageDirection(rawValue: name) { view.page = .of(direction) }
    view.paper = PaperChoice(named: name)
    if let direction = view.paper?.direction { view.page = .of(direction) }
  }

  /// Letters for levels; one that is written once stands in all languages.
  private func marks(_ map: inout MapReader) -> [String: LocalizedText] {
    guard let entries = map.map("marks")?.entries else { return [:] }
    var marks: [String: LocalizedText] = [:]
    for entry in entries {
      if case .scalar(let mark) = entry.value {
        marks[entry.key.text] = LocalizedText(mark.text, zh: mark.text, ru: mark.text)
      } else {
        marks[entry.key.text] = text(of: entry.value, &map)
      }
    }
    return marks
  }

  // MARK: What is shown

  private func selector(_ map: inout MapReader) -> (any Selector)? {
    let special = SpecialSelectors.read(&map)
    let around = map.map("around")
    let groups = map.list("groups")
    let relationships = names("relationships", &map)
    let exceptions = names("except", &map)
    if let special { return special.selector(following: relationships) }
    if let around {
      return neighborhood(around, relationships, &map)
    }
    guard !groups.isEmpty else {
      // What is wrong with a question that stands there is said where it is read.
      guard map.mapping["show"] == nil, !DeeperKeys.say(what: map.mapping) else { return nil }
      map.report(
        ViewManuals.nothingShown(
          "a view needs 'groups', 'show', 'around', 'compare', 'disputes', 'timeline' or 'levels'",
          at: map.mapping.range))
      return nil
    }
    return PartsSelector(
      groups: groups.compactMap { group($0, &map) }, relationships: relationships,
      except: exceptions)
  }

  private func neighborhood(
    _ mapping: LocatedMapping, _ relationships: [ViewName], _ map: inout MapReader
  ) -> NeighborhoodSelector? {
    var inner = MapReader(mapping, of: "the surroundings of an entity")
    let entity = inner.requiredText("entity")
    let hops = inner.integer("hops") ?? 1
    let reference = inner.text("cited-from").map(ViewName.init)
    map.report(inner.finish())
    return entity.map {
      var selector = NeighborhoodSelector(
        center: ViewName($0), hops: max(hops, 1), relationships: relationships)
      selector.reference = reference
      return selector
    }
  }

  private func group(_ node: LocatedNode, _ map: inout MapReader) -> PartsSelector.Group? {
    var findings = DiagnosticList()
    guard var inner = MapReader(node, of: "a group", into: &findings) else {
      map.report(findings)
      return nil
    }
    inner.place(deeper: DeeperKeys.ofGroup)
    _ = inner.required("show")
    let parts = inner.list("show").flatMap { self.parts($0, &inner) }
    var group = PartsSelector.Group(parts)
    group.title = localized("title", &inner) ?? LocalizedText()
    let places = GroupPlace.allCases.map(\.rawValue)
    group.place = choice("place", among: places, &inner).flatMap(GroupPlace.init) ?? .below
    group.isTiedOnly = inner.flag("only-tied") ?? false
    group.ink = choice("ink", among: FigureTheme.paper.inks.keys.sorted(), &inner)
    map.report(inner.finish())
    return group
  }

  private func parts(_ node: LocatedNode, _ map: inout MapReader) -> [PartsSelector.Part] {
    if case .scalar(let text) = node { return [.entity(ViewName(text))] }
    var findings = DiagnosticList()
    guard var inner = MapReader(node, of: "a part of a group", into: &findings) else {
      map.report(findings)
      return []
    }
    inner.place(deeper: DeeperKeys.ofPart(inner.mapping))
    var parts = names("entities", &inner).map { PartsSelector.Part.entity($0) }
    if let kind = inner.text("kind") { parts.append(.kind(ViewName(kind))) }
    let ends = (inner.text("from"), inner.text("to"), inner.text("via"))
    let conditions = conditions(&inner)
    if let via = ends.2, let end = ends.1 ?? ends.0 {
      let isTarget = ends.1 != nil
      parts.append(
        .related(
          .init(via: ViewName(via), of: ViewName(end), isTarget: isTarget, conditions: conditions)))
    }
    if parts.isEmpty {
      let message = "a part names 'entities', a 'kind', or 'via' with 'from' or 'to'"
      inner.report(ViewManuals.nothingShown(message, at: inner.mapping.range))
    }
    map.report(inner.finish())
    return parts
  }

  private func conditions(_ map: inout MapReader) -> [String: [ViewName]] {
    guard let mapping = map.map("where") else { return [:] }
    var inner = MapReader(mapping, of: "a condition")
    var conditions: [String: [ViewName]] = [:]
    for entry in mapping.entries { conditions[entry.key.text] = names(entry.key.text, &inner) }
    map.report(inner.finish())
    return conditions
  }

  // MARK: Values

  private func names(_ key: String, _ map: inout MapReader) -> [ViewName] {
    map.texts(key).map(ViewName.init)
  }

  /// The name of a theme or of its file.
  private func theme(_ map: inout MapReader) -> String? {
    if case .scalar(let text)? = map.mapping["theme"], ViewThemes.isFile(text.text) {
      return map.text("theme")?.text
    }
    return choice("theme", among: Choices.themes, &map)
  }

  private func choice(
    _ key: String, named noun: String? = nil, among choices: [String], _ map: inout MapReader
  ) -> String? {
    guard let text = map.text(key) else { return nil }
    if choices.contains(text.text) { return text.text }
    let list = Choices.hint(for: text.text, among: choices)
    map.report(
      ViewManuals.unknownChoice(
        "\(Excerpt.quoted(text.text)) is no \(noun ?? key)\(list)", at: text.range))
    return nil
  }

  private func note(_ node: LocatedNode, _ map: inout MapReader) -> ViewNote? {
    guard case .mapping(let mapping) = node, mapping["about"] != nil else {
      return text(of: node, &map).map { ViewNote($0) }
    }
    var inner = MapReader(mapping, of: "a note")
    let about = inner.text("about")?.text
    var text = LocalizedText()
    for language in Language.allCases { text[language] = inner.text(language.rawValue)?.text }
    map.report(inner.finish())
    return ViewNote(text, about: about)
  }

  private func localized(_ key: String, _ map: inout MapReader) -> LocalizedText? {
    map.optional(key).flatMap { text(of: $0, &map) }
  }

  private func text(of node: LocatedNode, _ map: inout MapReader) -> LocalizedText? {
    if case .scalar(let text) = node { return LocalizedText(text.text) }
    var findings = DiagnosticList()
    guard var inner = MapReader(node, of: "a text in several languages", into: &findings) else {
      map.report(findings)
      return nil
    }
    var text = LocalizedText()
    for language in Language.allCases { text[language] = inner.text(language.rawValue)?.text }
    map.report(inner.finish())
    return text
  }
}
