internal import Diagnostics
internal import GraphCore
internal import GraphData
public import GraphViews
internal import SCOData

extension GraphSource {
  /// The views that go with the graph: the embedded ones, or those in `Views` of the folder.
  ///
  /// - Throws: `DiagnosticsError` with all errors where a view's file is wrong; `InputError` where
  ///   the folder of views cannot be read.
  public func views() throws -> ViewLibrary {
    let (library, findings) = try viewsAndFindings()
    guard !findings.hasErrors else { throw DiagnosticsError(findings) }
    return library
  }

  /// The view of that name; of the embedded views no other is read.
  ///
  /// - Throws: `ViewError` with the nearest names where there is none of that name, and what
  ///   `views()` throws.
  public func view(named name: String) throws -> GraphView {
    let own = CompiledData.views.first { "\($0.file)".hasSuffix("/\(name).yaml") }
    guard folder == nil, let own else { return try views().view(named: name) }
    let (library, _) = ViewLibrary.read([own.source]) { CompiledData.views.map(\.source) }
    return try library.view(named: name).answered(by: ViewQueries())
  }

  /// A report of all findings in the data and, of a folder, in its views.
  ///
  /// - Throws: `InputError` where a file or folder is missing.
  public func check() throws(InputError) -> CheckReport {
    let dataset = try dataset()
    var findings = dataset.diagnostics
    guard folder != nil else { return CheckReport(findings, of: dataset) }
    let (library, own) = try viewsAndFindings()
    findings.append(contentsOf: own)
    if let graph = dataset.graph { findings.append(contentsOf: library.check(against: graph)) }
    return CheckReport(findings, of: dataset)
  }

  private func viewsAndFindings() throws(InputError) -> (ViewLibrary, DiagnosticList) {
    do {
      let (library, findings) =
        if let folder {
          try ViewLibrary.read(folder: folder + "/Views")
        } else {
          ViewLibrary.read(CompiledData.views.map(\.source))
        }
      return (library.answered(by: ViewQueries()), findings)
    } catch {
      throw InputError("\(error)")
    }
  }
}

extension CompiledData.View {
  fileprivate var source: SourceFile { SourceFile(name: "\(file)", text: "\(text)") }
}
