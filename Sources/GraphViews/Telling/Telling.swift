import GraphCore
import GraphText

/// What a picture shows, in words: a sentence for the alternative text, then as many as it takes.
public struct Telling: Sendable {
  /// The sum of it in a sentence; empty where there is nothing to sum up.
  public var gist: String
  /// What it shows, a sentence a group, row, year or line.
  public var sentences: [String]

  /// Makes a telling.
  public init(gist: String = "", _ sentences: [String]) {
    (self.gist, self.sentences) = (gist, sentences)
  }

  /// What a layout tells, or, where it has nothing to tell, the groups and lines of its drawing.
  init(of drawing: Drawing, by layout: any Layout, _ scene: Scene) {
    let own = layout.telling(scene, drawing)
    self = own.sentences.isEmpty ? Telling(groupsOf: scene, drawing) : own
  }

  /// The sentences, each once, as one text of bounded length that says how many it leaves out.
  ///
  /// - Complexity: O(characters).
  func text(in language: Language, most limit: Int = 5000) -> String {
    let all = sentences.filter { !$0.isEmpty }.uniqued()
    var (length, count) = (0, 0)
    while count < all.count, count < 1 || length + all[count].count <= limit {
      length += all[count].count
      count += 1
    }
    var told = Array(all.prefix(count))
    if count < all.count {
      told.append(FigureWords.untold(all.count - count).text(in: language))
    }
    return told.joined(separator: Words.of(language).space)
  }
}

extension Layout {
  /// The groups with their members, then the lines and cells that show a claim.
  public func telling(_ scene: Scene, _ drawing: Drawing) -> Telling {
    Telling(groupsOf: scene, drawing)
  }
}

extension Telling {
  /// The groups with their members, then the lines and cells that show a claim.
  init(groupsOf scene: Scene, _ drawing: Drawing) {
    let tellings = scene.selection.groups.map { scene.told($0) }
    let subjects = drawing.edges.map(\.subject) + drawing.nodes.map(\.subject)
    let reasons = Set(scene.selection.groups.flatMap(\.members).compactMap(\.reason))
    let lines = subjects.uniqued().compactMap { subject -> String? in
      switch subject {
      case .edge(let edge): reasons.contains(edge) ? nil : scene.wording.plain(edge)
      case .node, .level, .cover, .furniture: nil
      }
    }
    let routes = drawing.edges.compactMap { edge -> String? in
      if case .node(let node) = edge.subject { scene.wording.plain(node) } else { nil }
    }
    let named = scene.selection.groups.filter { !$0.title.isEmpty }
    let counts = named.map { scene.counted($0.title.text(in: scene.language), $0.members.count) }
    let center = scene.selection.center.map { scene.wording.plain($0) } ?? ""
    self.init(
      gist: scene.wording.joined([center, scene.listed(counts, most: 8)]),
      [center] + tellings + routes + lines)
  }
}

extension Scene {
  /// What stands between the members of a list.
  var listComma: String { Words.of(language).listComma }

  /// What stands between the parts of a sentence.
  var semicolon: String { Words.of(language).semicolon }

  /// What stands between a name and what is said of it.
  var colon: String { Words.of(language).colon }

  /// A sentence with its stop, unless it ends by itself.
  func stopped(_ text: String) -> String { Words.of(language).stopped(text) }

  /// A remark in brackets, with the space before it.
  func bracketed(_ text: String) -> String {
    let signs = legendSigns
    return text.isEmpty ? "" : signs.opening + text + signs.closing
  }

  /// What stands between and round words in the key.
  var legendSigns: Legend.Signs {
    let words = Words.of(language)
    let (opening, closing) = words.brackets
    return Legend.Signs(joint: language.comma, opening: words.space + opening, closing: closing)
  }

  /// A thing and how many there are of it.
  func counted(_ text: String, _ count: Int) -> String { text + bracketed("\(count)") }

  /// The first of some parts, and how many more there are, as a sentence; empty for none.
  func listed(_ parts: [String], most: Int, joint: String? = nil) -> String {
    guard !parts.isEmpty else { return "" }
    var text = parts.prefix(most).joined(separator: joint ?? listComma)
    if parts.count > most {
      text +=
        Words.of(language).space + FigureWords.moreParts(parts.count - most).text(in: language)
    }
    return stopped(text)
  }

  /// A group in words: its title, then its members, each with its year and, where it is not at
  /// work, its stage.
  func told(_ group: SelectedGroup) -> String {
    let title = group.title.text(in: language)
    let names = group.members.map { member -> String in
      let since = member.reason.flatMap { graph.claim(of: $0).validity.since }
      let parts = [since.map { "\($0.year)" }, wording.remarkableStage(of: member.node)]
      return name(of: member.node)
        + bracketed(parts.compactMap { $0 }.joined(separator: language.comma))
    }
    let list = listed(names, most: 60)
    return title.isEmpty ? list : counted(title, names.count) + colon + list
  }
}
