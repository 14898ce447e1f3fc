import ArgumentParser
import SCOGraphDiagrams

/// What a shell offers for words whose values are in the data set; asked when Tab is pressed.
///
/// Entities are offered by id: ids have no spaces, and shells complete what was typed.
enum Completions {
  static let entities = words { Graph.sco.nodes.map(\.id) }
  static let entityKinds = words { Schema.sco.entityKinds.map(\.name) }
  static let relationshipKinds = words { Schema.sco.relationshipKinds.map(\.slug) }
  static let allKinds = words {
    Schema.sco.entityKinds.map(\.name) + Schema.sco.relationshipKinds.map(\.slug)
  }
  static let kindsAndEntities = words {
    Schema.sco.relationshipKinds.map(\.slug) + Graph.sco.nodes.map(\.id)
  }
  static let levels = words { Graph.sco.levels.levels.map(\.id) }
  static let references = words { Graph.sco.references.map(\.id) }
  static let views = words { (try? GraphSource().views())?.views.map(\.id) ?? [] }
  static let pages = words { ExplainVerb.manual.pages.map(\.id) }
  static let statuses = words { NameFinder(.sco).choices(ofKey: "status").map(\.id) }
  static let stages = words { NameFinder(.sco).choices(ofKey: "stage").map(\.id) }
  static let formats = words { Set(FormatUse.all.map(\.name)).sorted() }
  static let layouts = words { LayoutCatalog.all.map(\.name) }
  static let themes = words { ThemeCatalog.all.map(\.name) }
  static let schemas = words { PublishedSchema.names }

  private static func words(_ list: @escaping @Sendable () -> [String]) -> CompletionKind {
    .custom { _, _, _ in list() }
  }
}
