internal import Diagnostics
public import GraphCore
internal import GraphData
internal import GraphQuery
internal import GraphViews

extension ManualPage {
  /// The pages of a schema's kinds and of all diagnostics.
  public static func all(schema: Schema) -> [ManualPage] {
    schema.entityKinds.map { ManualPage($0) } + schema.relationshipKinds.map { ManualPage($0) }
      + (DataManualCatalog.all + ViewManuals.all + QueryManual.mistakes).map { ManualPage($0) }
      + queries
  }
}
