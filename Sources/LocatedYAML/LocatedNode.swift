public import Diagnostics

/// A piece of YAML that knows its place: a scalar, a list or a mapping.
///
/// A closed set, because YAML's is. There are no aliases and no tags: they are refused.
public enum LocatedNode: Sendable {
  /// A scalar.
  case scalar(LocatedText)
  /// A sequence.
  case list(LocatedList)
  /// A mapping from scalars.
  case mapping(LocatedMapping)

  /// Where the node stands; of a list or a mapping, its first item or key.
  public var range: SourceRange {
    switch self {
    case .scalar(let text): text.range
    case .list(let list): list.range
    case .mapping(let mapping): mapping.range
    }
  }

  /// What the node is, in words.
  public var shape: String {
    switch self {
    case .scalar(let text) where text.text.isEmpty && !text.isQuoted: "nothing"
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Whether nothing is written where a value could stand.
  public var isEmpty: Bool {
    if case .scalar(let text) = self { return text.text.isEmpty && !text.isQuoted }
    return false
  }
}

/// A sequence of nodes.
public struct LocatedList: Sendable {
  /// The items in their order.
  public let items: [LocatedNode]

  let start: SourceLocation

  /// Where the first item stands, or the opening bracket of an empty list.
  public var range: SourceRange { items.first?.range ?? SourceRange(start, length: 1) }
}

/// A mapping; its keys are all different.
public struct LocatedMapping: Sendable {
  /// One key and its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: LocatedText

    /// The value.
    public let value: LocatedNode
  }

  /// The entries in their order.
  public let entries: [Entry]

  let start: SourceLocation

  /// The mapping without keys that a file without content amounts to.
  public static func empty(_ file: SourceFile) -> LocatedMapping {
    LocatedMapping(entries: [], start: file.location(utf8Offset: 0))
  }

  /// Where the first key stands, or the opening brace of an empty mapping.
  public var range: SourceRange { entries.first?.key.range ?? SourceRange(start, length: 1) }

  /// The value of a key.
  ///
  /// - Complexity: O(*n*) in the number of entries, which is small.
  public subscript(key: String) -> LocatedNode? {
    entries.first { $0.key.text == key }?.value
  }
}
