public import GraphCore

extension ManualPage {
  /// The pages of a schema's kinds.
  public static func all(schema: Schema) -> [ManualPage] {
    schema.entityKinds.map { ManualPage($0) } + schema.relationshipKinds.map { ManualPage($0) }
  }
}
