import Diagnostics

/// The second look at a file: what the house does not write in YAML, found before it is parsed.
enum YAMLSurface {
  /// What is wrong on the surface of a file whose characters are in order.
  ///
  /// - Complexity: O(*n*) in its bytes.
  static func check(_ file: SourceFile, _ limits: YAMLLimits) -> [Diagnostic] {
    let bytes = Array(file.text.utf8)
    let skim = YAMLSkim(bytes, depthLimit: limits.depth)
    var found = skim.findings.map { diagnostic($0, file) }
    if skim.nodeEstimate > limits.nodes {
      found.append(tooManyNodes(file, limits))
    }
    if found.isEmpty, let offset = YAMLAliasNames(bytes).firstOfMany {
      found.append(diagnostic(YAMLSkim.Finding(kind: .alias, offset: offset), file))
    }
    return found
  }

  /// The sentence about a finding.
  private static func diagnostic(_ finding: YAMLSkim.Finding, _ file: SourceFile) -> Diagnostic {
    let start = file.location(utf8Offset: finding.offset)
    let token = file.rest(from: start).unicodeScalars.prefix(200)
      .prefix { !" ,[]{}".unicodeScalars.contains($0) }
    let range = SourceRange(start, length: token.count)
    let name = Excerpt.quoted(Substring(token), limit: 24)
    switch finding.kind {
    case .alias:
      return aliasPage("the alias \(name): write the value out, or quote a text", at: range)
    case .anchor:
      return anchorPage("the anchor \(name): anchors are not read; quote a text", at: range)
    case .tag: return tagPage("the tag \(name): tags are not read; quote a text", at: range)
    case .tooDeep: return tooDeep(SourceRange(start, length: 1))
    }
  }

  /// The sentence about nesting.
  static func tooDeep(_ range: SourceRange) -> Diagnostic {
    tooDeepPage("lists and mappings are nested too deep here", at: range)
  }

  /// The sentence about the number of nodes.
  static func tooManyNodes(_ file: SourceFile, _ limits: YAMLLimits) -> Diagnostic {
    tooManyNodesPage(
      "the file has more than \(limits.nodes) texts, lists and mappings; split it by topic",
      at: SourceRange(file.location(utf8Offset: 0), length: 0))
  }
}

extension YAMLSurface {
  static let aliasPage = DiagnosticManual(
    id: "yaml.alias", severity: .error,
    meaning: "A value that begins with `*` is an alias in YAML: it stands for another place. "
      + "Aliases let a few lines grow to gigabytes, and hide where a claim comes from.",
    example: "note: *same-as-above",
    fix: "write the value out; put a text that begins with `*` in quotes.")

  static let anchorPage = DiagnosticManual(
    id: "yaml.anchor", severity: .error,
    meaning: "A value that begins with `&` gives a place a name in YAML, for aliases, "
      + "and aliases are not read.",
    example: "note: &joint A joint statement.",
    fix: "delete the anchor; put a text that begins with `&` in quotes.")

  static let tagPage = DiagnosticManual(
    id: "yaml.tag", severity: .error,
    meaning: "A value that begins with `!` gives a YAML type. Types come from the schema here.",
    example: "since: !!timestamp 2017-06-09",
    fix: "delete the tag; put a text that begins with `!` in quotes.")

  static let tooDeepPage = DiagnosticManual(
    id: "yaml.too-deep", severity: .error,
    meaning: "Lists and mappings are nested deeper than the limit of 64 levels. "
      + "The data format needs five.",
    example: "[[[[[[[[[[[[[[[[[[[[…",
    fix: "look for a bracket or a brace that is never closed.")

  static let tooManyNodesPage = DiagnosticManual(
    id: "yaml.too-many-nodes", severity: .error,
    meaning: "The file has more texts, lists and mappings than are read of one file.",
    example: "[,,,,,,,,,,,,,,,,,,,,…",
    fix: "split the file by topic.")
}
