import GraphCore
import GraphText

extension FigureText {
  /// How many of which things the picture shows; and, where it leaves few out that can be named,
  /// which and why.
  func sentence(on cut: Cut, omitting omissions: Omissions) -> String {
    let things = cut.things ?? self.things
    guard !cut.isRestCounted else {
      return FigureWords.named(cut.shown, of: cut.total, things).text(in: language)
    }
    let isKnown = cut.things == nil && omissions.nodes.count == cut.rest
    let text = FigureWords.shown(
      cut.shown, of: cut.total, things, without: isKnown ? names(of: omissions.nodes) : "",
      cut.reason)
    return text.text(in: language)
  }

  /// The names of the first of some things, and how many more there are.
  private func names(of nodes: [NodeID]) -> String {
    let limit = 6
    let names = nodes.map { scene.shortName(of: $0) }.sorted {
      NameOrder.key($0) < NameOrder.key($1)
    }
    let told = names.prefix(limit).joined(separator: scene.listComma)
    guard names.count > limit else { return told }
    let rest = FigureWords.moreParts(names.count - limit).text(in: language)
    return told + Words.of(language).space + rest
  }

  /// What the things of the picture are called: as their kind, where all are of one.
  private var things: LocalizedText {
    let kinds = scene.selection.nodes.compactMap { scene.graph[$0].kinds.kinds.first }.uniqued()
    guard let kind = kinds.first, kinds.count == 1 else { return FigureWords.entities }
    return scene.graph.schema[kind].plural
  }
}
