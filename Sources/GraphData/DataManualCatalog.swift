public import Diagnostics
import LocatedYAML

/// The manual pages of everything that loading data may find.
public enum DataManualCatalog {
  /// The pages of the readers and the resolver, in the order of their ids.
  static let reading: [DiagnosticManual] = [
    WebAddress.page,
    HeaderReader.beginsPage,
    EntityIdentity.keysPage,
    ChangeProblems.targetPage,
    CoverageReader.keysPage,
    CoveredTextReader.rowsPage,
    DateReader.datePage,
    NameProblems.duplicatePage,
    RelationshipReader.endsPage,
    HeaderReader.knowledgePage,
    LanguageTag.page,
    LevelProblems.ringPage,
    FileReader.manyPage,
    HeaderReader.missingPage,
    PropertyReader.missingPage,
    LocalizedTextReader.noLanguagePage,
    PropertyReader.boundsPage,
    ClaimReader.preferredPage,
    BuildProblem.page,
    ValidityReader.mixedPage,
    LevelProblems.tooManyPage,
    ChoiceReader.unknownPage,
    NameProblems.disputePage,
    NameProblems.entityPage,
    NameProblems.levelPage,
    NameProblems.referencePage,
    FileReader.sectionPage,
    EndProblem.page,
  ]

  /// All pages, those of YAML included, in the order of their ids.
  public static let all: [DiagnosticManual] =
    (reading + LintCatalog.all.map(\.page) + YAMLManualCatalog.all).sorted { $0.id < $1.id }

  /// The page of an id.
  public static func page(_ id: String) -> DiagnosticManual? { all.first { $0.id == id } }
}
