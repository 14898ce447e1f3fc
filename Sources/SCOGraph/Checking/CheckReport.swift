public import Diagnostics
public import GraphData
public import GraphText

/// What the checker found in a data set, for people and for programs.
public struct CheckReport: Sendable {
  /// The findings, in the order of their places.
  public let diagnostics: DiagnosticList
  /// The data in numbers; nil where an error keeps them from being a graph.
  public let summary: DataSummary?
  /// What overlays change in the data below them.
  public let overlay: OverlayReport

  /// Makes a report of some findings, and of the data set in which they were found.
  public init(_ diagnostics: DiagnosticList, of dataset: Dataset? = nil) {
    self.diagnostics = DiagnosticList(diagnostics.sorted)
    summary = dataset?.graph.map { DataSummary(of: $0, coverage: dataset?.coverage ?? []) }
    overlay = OverlayReport(dataset?.changes ?? [])
  }

  private init(_ diagnostics: DiagnosticList, like other: CheckReport) {
    (self.diagnostics, summary, overlay) = (diagnostics, other.summary, other.overlay)
  }

  /// The report with only the findings of some kinds, named by their ids with or without `data.`;
  /// all of them where none is named.
  ///
  /// - Throws: `NameError` for the first kind that does not exist.
  public func only(_ kinds: [String]) throws(NameError) -> CheckReport {
    guard !kinds.isEmpty else { return self }
    let pages = ManualPage.diagnostics
    var ids: Set<String> = []
    for kind in kinds.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let page = pages.first(where: { $0.id == kind || $0.id == "data.\(kind)" }) else {
        let names = pages.map(\.id) + pages.map { String($0.id.trimmingPrefix("data.")) }
        throw NameError(
          "no kind of finding is called \(Excerpt.quoted(kind))"
            + (NearestName.hint(among: names, for: kind).isEmpty
              ? "; 'sco explain' lists them." : NearestName.hint(among: names, for: kind)))
      }
      ids.insert(page.id)
    }
    return CheckReport(DiagnosticList(diagnostics.filter { ids.contains($0.id) }), like: self)
  }

  /// Whether something is wrong; doubts alone are not.
  public var fails: Bool { diagnostics.failsCheck }

  /// Errors and warnings with their lines and carets, then the doubts where they are asked for.
  public func text(isColoured: Bool = false, showsDoubts: Bool = true) -> String {
    let wrong = DiagnosticList(diagnostics.filter(\.severity.failsCheck))
    let findings = DiagnosticFormatter(isColoured: isColoured).string(for: wrong)
    let gap = findings.isEmpty || findings.hasSuffix("\n") ? "" : "\n"
    let doubts = showsDoubts ? Worklist(diagnostics).text : ""
    return findings + gap + overlay.text + doubts + diagnostics.summary + "\n"
  }

  /// The published shape of `json`.
  public static let shape = AnswerShape("check", schema: CheckShape.schema)

  /// The findings for programs.
  public var json: JSONValue {
    [
      "schema": .text(Self.shape.id),
      "findings": .array(diagnostics.map(finding)),
      "errors": .integer(diagnostics.count(.error)),
      "warnings": .integer(diagnostics.count(.warning)),
      "doubts": .integer(diagnostics.count(.doubt)),
      "summary": summary?.json ?? .null,
      "changes": overlay.json,
    ]
  }

  private func finding(_ diagnostic: Diagnostic) -> JSONValue {
    let start = diagnostic.range?.start
    return [
      "id": .text(diagnostic.id),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "file": start.map { .text($0.file.name) } ?? .null,
      "line": start.map { .integer($0.line) } ?? .null,
      "column": start.map { .integer($0.column) } ?? .null,
      "notes": .array(diagnostic.notes.map { .text($0.message) }),
      "fixes": .array(diagnostic.fixIts.map { .text($0.title) }),
    ]
  }
}
