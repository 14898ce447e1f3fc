public import Diagnostics
public import GraphCore

/// The views that there are, by id.
public struct ViewLibrary: Sendable {
  /// The views, in the alphabetical order of their ids.
  public let views: [GraphView]

  /// Makes a library.
  public init(_ views: [GraphView]) { self.views = views.sorted { $0.id < $1.id } }

  /// The view of that id.
  ///
  /// - Throws: `ViewError` with a sentence that offers the nearest names; ids are names and never
  ///   paths, so `..` and `/` are refused.
  public func view(named name: String) throws(ViewError) -> GraphView {
    if let view = views.first(where: { $0.id == name }) { return view }
    if name.contains("/") || name.contains("\\") || name.contains("..") {
      throw ViewError(
        "\(Excerpt.quoted(name)) is not the name of a view: a name has neither '/' nor '..'")
    }
    let hint = NearestName.hint(among: views.map(\.id), for: name)
    let list = views.isEmpty ? "none here" : Excerpt.list(views.map(\.id), conjunction: "and")
    throw ViewError(
      "no view is called \(Excerpt.quoted(name))"
        + (hint.isEmpty ? "; there \(views.count == 1 ? "is" : "are") \(list)" : hint))
  }
}

extension ViewLibrary {
  /// The views of some YAML files, each named as its file is, and what is wrong with the others.
  ///
  /// A file that a view names as its theme is none of the views. Themes are looked for among the
  /// files and, where one is not among them, among `others`, which are asked for only then.
  public static func read(
    _ files: [SourceFile], beside others: () -> [SourceFile] = { [] }
  ) -> (ViewLibrary, DiagnosticList) {
    let readings = files.map { (file: $0, reading: ViewReader($0).read()) }
    let wishes = readings.compactMap(\.reading.theme)
    let isWhole = wishes.allSatisfy { ViewThemes.file(of: $0, among: files) != nil }
    let all = isWhole ? files : files + others()
    let themes = Set(wishes.compactMap { ViewThemes.file(of: $0, among: all)?.name })
    var known = ViewThemes(among: all)
    var (views, findings, names) = ([GraphView](), DiagnosticList(), [String: SourceFile]())
    for (file, reading) in readings where !themes.contains(file.name) {
      findings.append(contentsOf: reading.findings)
      let theme = reading.theme.flatMap { known.theme(of: $0, into: &findings) }
      let name = ViewFileName(file)
      if let first = names[name.id] { findings.append(name.problem(beside: first)) }
      names[name.id] = names[name.id] ?? file
      guard var view = reading.view, reading.theme == nil || theme != nil else { continue }
      view.ownTheme = theme
      views.append(view)
    }
    return (ViewLibrary(views), findings)
  }

  /// What the views name that a graph does not have.
  ///
  /// - Complexity: O(views × edges of the graph).
  public func check(against graph: Graph) -> DiagnosticList {
    var findings = DiagnosticList()
    for view in views {
      let frame = view.time ?? .day(graph.knowledge)
      let slice = TimeSlice(graph, in: frame, includesProposed: true)
      do {
        _ = try view.selector.selection(from: slice)
      } catch {
        let own = error.diagnostics
        findings.append(
          contentsOf: own.isEmpty ? [ViewManuals.unknownName(error.message, at: nil)] : own)
      }
    }
    return findings
  }
}
