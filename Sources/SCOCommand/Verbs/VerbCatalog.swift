import ArgumentParser

/// The verbs, in alphabetical order: one more is one file and one line here.
enum VerbCatalog {
  static let all: [any Verb.Type] = [
    CheckVerb.self,
    CiteVerb.self,
    CompareVerb.self,
    CompletionsVerb.self,
    ExplainVerb.self,
    ExportVerb.self,
    InitVerb.self,
    KindsVerb.self,
    LevelsVerb.self,
    ListVerb.self,
    NeighborsVerb.self,
    PackageVerb.self,
    PathVerb.self,
    QueryVerb.self,
    ReferencesVerb.self,
    RenderVerb.self,
    SchemaVerb.self,
    ShowVerb.self,
    TimelineVerb.self,
    ViewsVerb.self,
  ]

  /// What users type.
  static let names = all.compactMap { $0.configuration.commandName }

  /// The verb of a name.
  static func verb(named name: String?) -> (any Verb.Type)? {
    all.first { name != nil && $0.configuration.commandName == name }
  }
}
