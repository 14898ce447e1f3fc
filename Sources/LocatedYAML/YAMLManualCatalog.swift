public import Diagnostics

/// The manual pages of everything that this room complains of.
public enum YAMLManualCatalog {
  /// The pages in the order of their ids.
  public static let all: [DiagnosticManual] = [
    YAMLSurface.aliasPage,
    YAMLSurface.anchorPage,
    MapReader.blankTextPage,
    YAMLCharacters.byteOrderMarkPage,
    YAMLCharacters.carriageReturnPage,
    YAMLProblem.duplicatePage,
    MapReader.emptyValuePage,
    YAMLBytes.encodingPage,
    YAMLFolder.endingPage,
    YAMLCharacters.forbiddenPage,
    YAMLProblem.keyPage,
    YAMLProblem.mergePage,
    MapReader.missingKeyPage,
    YAMLFolder.outsidePage,
    YAMLProblem.documentsPage,
    YAMLProblem.syntaxPage,
    YAMLCharacters.tabPage,
    YAMLSurface.tagPage,
    YAMLSurface.tooDeepPage,
    YAMLDocument.tooLargePage,
    YAMLSurface.tooManyNodesPage,
    MapReader.unknownKeyPage,
    YAMLBytes.unreadablePage,
    ScalarReader.valuePage,
    MapReader.shapePage,
  ]
}
