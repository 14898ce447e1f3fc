internal import Diagnostics
public import GraphCore
internal import GraphData
internal import GraphQuery
internal import GraphViews

extension ManualPage {
  /// The pages of all diagnostics of data, views and their queries, in the order of their ids.
  static var diagnostics: [DiagnosticManual] {
    var seen: Set<String> = []
    return (DataManualCatalog.all + ViewManuals.all + QueryManual.mistakes).sorted { $0.id < $1.id }
      .filter { seen.insert($0.id).inserted }
  }

  /// The pages of a schema's kinds and of all diagnostics.
  public static func all(schema: Schema) -> [ManualPage] {
    let kinds =
      schema.entityKinds.map { ManualPage($0) } + schema.relationshipKinds.map { ManualPage($0) }
    let manuals =
      DataManualCatalog.all + ThemeManuals.all + ViewManuals.all + QueryManual.mistakes
    return kinds + manuals.map { ManualPage($0) } + pictures + queries + [overlay]
  }
}
