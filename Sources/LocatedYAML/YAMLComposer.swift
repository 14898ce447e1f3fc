import Diagnostics
import Foundation
import Yams

/// From Yams to located nodes; the only file that names a type of Yams.
///
/// The parser stays alive while its nodes are walked: they hold their anchors weakly, and a node
/// whose anchor is gone cannot be told from one that never had any. Scalars are taken as text;
/// the resolver without rules is given so that no scalar is matched against anything.
struct YAMLComposer {
  let file: SourceFile
  let limits: YAMLLimits
  private(set) var problems: [Diagnostic] = []
  private var nodeCount = 0

  init(file: SourceFile, limits: YAMLLimits) {
    self.file = file
    self.limits = limits
  }

  /// Composes the file; `nil` when it is empty or cannot be read.
  mutating func compose() -> LocatedNode? {
    do {
      let parser = try Parser(yaml: readableText, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      let located = withExtendedLifetime(parser) { walk(root, depth: 1) }
      return problems.contains { $0.severity == .error } ? nil : located
    } catch let error as YamlError {
      problems.append(YAMLProblem(error, in: file).diagnostic)
    } catch {
      problems.append(YAMLProblem.unknown(in: file))
    }
    return nil
  }

  /// The text without the byte order mark.
  private var readableText: String {
    guard file.text.unicodeScalars.first?.value == 0xFEFF else { return file.text }
    return String(file.text.unicodeScalars.dropFirst())
  }

  /// Walks one node; `nil` once something on the way is refused.
  private mutating func walk(_ node: Node, depth: Int) -> LocatedNode? {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      if nodeCount == limits.nodes + 1 { problems.append(YAMLSurface.tooManyNodes(file, limits)) }
      return nil
    }
    guard depth <= limits.depth else {
      problems.append(YAMLSurface.tooDeep(SourceRange(location(node.mark), length: 1)))
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return scalar.anchor == nil ? .scalar(text(scalar)) : refuseAnchor(scalar.mark)
    case .sequence(let sequence):
      return sequence.anchor == nil ? list(sequence, depth: depth) : refuseAnchor(sequence.mark)
    case .mapping(let mapping):
      return mapping.anchor == nil
        ? self.mapping(mapping, depth: depth) : refuseAnchor(mapping.mark)
    case .alias(let alias): return refuse(YAMLSurface.aliasPage, "an alias", at: alias.mark)
    }
  }

  private mutating func refuseAnchor(_ mark: Mark?) -> LocatedNode? {
    refuse(YAMLSurface.anchorPage, "an anchor", at: mark)
  }

  private mutating func list(_ sequence: Node.Sequence, depth: Int) -> LocatedNode? {
    var items: [LocatedNode] = []
    items.reserveCapacity(sequence.count)
    for item in sequence {
      guard let located = walk(item, depth: depth + 1) else { return nil }
      items.append(located)
    }
    return .list(LocatedList(items: items, start: location(sequence.mark)))
  }

  private mutating func mapping(_ mapping: Node.Mapping, depth: Int) -> LocatedNode? {
    var entries: [LocatedMapping.Entry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key, scalar.anchor == nil else {
        return refuse(YAMLProblem.keyPage, "a list or a mapping as a key", at: key.mark)
      }
      let name = text(scalar)
      if name.text == "<<" {
        return refuse(YAMLProblem.mergePage, "the merge key '<<'", at: key.mark)
      }
      guard let located = walk(value, depth: depth + 1) else { return nil }
      entries.append(LocatedMapping.Entry(key: name, value: located))
    }
    return .mapping(LocatedMapping(entries: entries, start: location(mapping.mark)))
  }

  private mutating func text(_ scalar: Node.Scalar) -> LocatedText {
    let start = location(scalar.mark)
    let text = LocatedText(
      text: NormalText.normalized(scalar.string), isQuoted: scalar.style != .plain, file: file,
      line: Int32(clamping: start.line), column: Int32(clamping: start.column))
    if scalar.style == .doubleQuoted, let problem = YAMLCharacters.escaped(text) {
      problems.append(problem)
    }
    return text
  }

  /// Adds an error and gives no node.
  private mutating func refuse(
    _ page: DiagnosticManual, _ what: String, at mark: Mark?
  ) -> LocatedNode? {
    problems.append(page("\(what) is not read here", at: SourceRange(location(mark), length: 1)))
    return nil
  }

  /// Yams' one-based marks count scalars, as ours do; the first line may have lost its mark.
  private func location(_ mark: Mark?) -> SourceLocation {
    guard let mark else { return file.location(utf8Offset: 0) }
    let hasLostMark = mark.line == 1 && file.text.unicodeScalars.first?.value == 0xFEFF
    return SourceLocation(file: file, line: mark.line, column: mark.column + (hasLostMark ? 1 : 0))
  }
}
