public import Diagnostics
public import GraphCore
public import LocatedYAML

/// Loads a data set: YAML files in, a checked graph and all findings out.
///
/// ```swift
/// let dataset = try DatasetLoader(schema: .sco).load(folder: "Graphs", overlays: ["mine.yaml"])
/// let graph = try dataset.checkedGraph()
/// ```
public struct DatasetLoader: Sendable {
  /// The kinds that entries may have.
  public let schema: Schema

  /// How much YAML is accepted.
  public var limits: YAMLLimits

  /// Folders at the top of a data folder that hold no data.
  public static let otherFolders: Set<String> = ["Gallery", "Views"]

  /// Makes a loader.
  public init(schema: Schema, limits: YAMLLimits = YAMLLimits()) {
    self.schema = schema
    self.limits = limits
  }

  /// Loads a folder, and overlay files on top of it.
  ///
  /// Overlays are read together, over what the folder gives; only where that has an error are all
  /// files read as one, so that one run tells all.
  ///
  /// - Throws: `YAMLInputError` when the folder or a file is missing; errors in the data are
  ///   diagnostics.
  public func load(
    folder path: String, overlays: [String] = []
  ) throws(YAMLInputError) -> Dataset {
    let folder = try YAMLFolder(path, excluding: Self.otherFolders, limits: limits)
    var findings = folder.diagnostics
    let root = path.hasSuffix("/") ? path : path + "/"
    let own = try read(overlays, &findings)
    let below = load(folder.files, root: root, over: nil, findings: findings)
    guard !own.isEmpty else { return below }
    guard let graph = below.graph else {
      return load(folder.files + own, root: root, over: nil, findings: findings)
    }
    let above = load(own, root: "", over: graph, findings: DiagnosticList())
    return below.under(above)
  }

  /// Loads overlay files on top of a graph.
  ///
  /// - Throws: `YAMLInputError` when a file is missing.
  public func load(
    overlays paths: [String], over base: Graph
  ) throws(YAMLInputError) -> Dataset {
    var findings = DiagnosticList()
    let files = try read(paths, &findings)
    return load(files, root: "", over: base, findings: findings)
  }

  /// Loads files that are in memory, on their own or on top of a graph.
  ///
  /// - Parameters:
  ///   - files: the files; without a base, one of them is `graph.yaml` under `root`.
  ///   - root: the beginning of file names that locations leave out, with its slash.
  ///   - base: the graph whose records come first.
  public func load(_ files: [SourceFile], root: String = "", over base: Graph? = nil) -> Dataset {
    load(files, root: root, over: base, findings: DiagnosticList())
  }

  private func read(
    _ paths: [String], _ findings: inout DiagnosticList
  ) throws(YAMLInputError) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      let result = try YAMLFolder.file(path, limits: limits)
      findings.append(contentsOf: result.diagnostics)
      if let file = result.file { files.append(file) }
    }
    return files
  }

  private func load(
    _ files: [SourceFile], root: String, over base: Graph?, findings: DiagnosticList
  ) -> Dataset {
    var drafts = Drafts()
    drafts.findings = findings
    let reader = FileReader(catalog: SectionCatalog(schema), limits: limits)
    for file in files {
      reader.read(file, isHeader: file.name == root + HeaderReader.fileName, into: &drafts)
    }
    let damage = Damage(drafts.findings, entries: drafts.entries, isBlind: findings.hasErrors)
    return finish(drafts, damage, files: files, root: root, over: base)
  }

  /// Resolves, lints and builds.
  private func finish(
    _ drafts: Drafts, _ damage: Damage, files: [SourceFile], root: String, over base: Graph?
  ) -> Dataset {
    var findings = drafts.findings
    if drafts.header == nil, base == nil, !files.contains(where: { isHeader($0, root) }) {
      findings.append(missingHeader(root))
    }
    var resolver = ClaimResolver(builder(drafts.header, base), root: root, damage: damage)
    resolver.resolve(drafts)
    findings.append(contentsOf: resolver.findings)
    var unread = findings
    unread.append(contentsOf: resolver.unsaid)
    let isFlood = findings.count >= FileReader.findingLimit
    let data = LintData(
      resolver, base: base, halves: isFlood ? [] : resolver.halves,
      damage: findings.hasErrors ? Damage(unread, entries: drafts.entries) : Damage(),
      hasKnowledge: drafts.header != nil || base != nil)
    findings.append(contentsOf: Linter(data).run(isComplete: !isFlood))
    var graph: Graph?
    if !findings.hasErrors {
      do throws(GraphBuildError) {
        graph = try resolver.builder.build()
      } catch {
        findings.append(BuildProblem.diagnostic(error))
      }
    }
    return Dataset(
      graph: graph, diagnostics: DiagnosticList(findings.sorted),
      coverage: drafts.coverage.map(\.published),
      changes: base == nil ? [] : resolver.allChanges, files: files)
  }

  private func isHeader(_ file: SourceFile, _ root: String) -> Bool {
    file.name == root + HeaderReader.fileName
  }

  private func builder(_ header: GraphHeader?, _ base: Graph?) -> GraphBuilder {
    if let base {
      var builder = GraphBuilder(from: base)
      if let header { builder.header = header }
      return builder
    }
    let standIn = GraphHeader(
      name: "data", title: "Data", version: "0", knowledge: Day(year: 9999, month: 12, day: 31))
    return GraphBuilder(header ?? standIn, schema: schema)
  }

  private func missingHeader(_ root: String) -> Diagnostic {
    let file = SourceFile(name: root + HeaderReader.fileName, text: "")
    return HeaderReader.missingPage(
      "there is no '\(HeaderReader.fileName)' with the name and the knowledge date of the data",
      at: SourceRange(file.location(utf8Offset: 0), length: 0))
  }
}
