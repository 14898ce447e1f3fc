public import Diagnostics

/// Reads one mapping key by key, and complains of what is missing, misshapen or unknown.
///
/// The keys that were asked for are the keys that are known: `finish()` reports the others with
/// the nearest names. Findings collect in `diagnostics`.
///
/// ```swift
/// var reader = MapReader(mapping, of: "a reference")
/// let id = reader.requiredText("id")
/// let note = reader.text("note")
/// list.append(contentsOf: reader.finish())
/// ```
public struct MapReader {
  /// The mapping.
  public let mapping: LocatedMapping

  /// What the mapping describes, with its article: `a reference`.
  public let subject: String

  /// What was found so far.
  public private(set) var diagnostics = DiagnosticList()

  /// The keys that were asked for.
  private(set) var known: [String] = []

  /// How keys that belong a level deeper are written.
  private(set) var deeper: [String: String] = [:]

  /// Makes a reader.
  public init(_ mapping: LocatedMapping, of subject: String) {
    self.mapping = mapping
    self.subject = subject
  }

  /// Makes a reader of a node, or adds an error when the node is no mapping.
  public init?(_ node: LocatedNode, of subject: String, into list: inout DiagnosticList) {
    guard case .mapping(let mapping) = node else {
      list.append(Self.wrongShape(node, expected: "a mapping", of: subject))
      return nil
    }
    self.init(mapping, of: subject)
  }

  /// Adds a finding of the caller's own.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds findings of the caller's own.
  public mutating func report(_ list: some Sequence<Diagnostic>) {
    diagnostics.append(contentsOf: list)
  }

  /// Names keys that are known but read elsewhere.
  public mutating func allow(_ keys: some Sequence<String>) { known.append(contentsOf: keys) }

  /// Tells how keys are written that belong a level deeper, for those who write one here:
  /// `show: {query: …}` for `query`.
  public mutating func place(deeper keys: [String: String]) {
    deeper.merge(keys) { first, _ in first }
  }

  /// The value of a key, or `nil` when the key is absent; a key without a value and a blank text
  /// are errors.
  public mutating func optional(_ key: String) -> LocatedNode? {
    value(of: key, orElse: "leave the key out")
  }

  /// The value of a key; an error when the key is absent.
  public mutating func required(_ key: String) -> LocatedNode? {
    if mapping[key] != nil { return value(of: key) }
    known.append(key)
    diagnostics.append(
      Self.missingKeyPage("\(subject) needs the key \(Excerpt.quoted(key))", at: mapping.range))
    return nil
  }

  /// The text of an optional key.
  public mutating func text(_ key: String) -> LocatedText? {
    optional(key).flatMap { text(of: $0, key) }
  }

  /// The text of a required key.
  public mutating func requiredText(_ key: String) -> LocatedText? {
    required(key).flatMap { text(of: $0, key) }
  }

  /// The texts of an optional key: one text, or a list of texts.
  public mutating func texts(_ key: String) -> [LocatedText] {
    guard let node = optional(key) else { return [] }
    guard case .list(let list) = node else { return text(of: node, key).map { [$0] } ?? [] }
    return list.items.compactMap { text(of: $0, key) }
  }

  /// The list of an optional key; a single value counts as a list of one.
  public mutating func list(_ key: String) -> [LocatedNode] {
    guard let node = optional(key) else { return [] }
    guard case .list(let list) = node else { return [node] }
    return list.items
  }

  /// The mapping of an optional key.
  public mutating func map(_ key: String) -> LocatedMapping? {
    guard let node = optional(key) else { return nil }
    if case .mapping(let mapping) = node { return mapping }
    diagnostics.append(Self.wrongShape(node, expected: "a mapping", of: Excerpt.quoted(key)))
    return nil
  }

  /// A decoded scalar, or `nil` and its finding added.
  public mutating func unwrap<Value>(_ reading: ScalarReader.Reading<Value>) -> Value? {
    switch reading {
    case .success(let value): return value
    case .failure(let error):
      diagnostics.append(contentsOf: error.list)
      return nil
    }
  }

  /// The flag of an optional key.
  public mutating func flag(_ key: String) -> Bool? {
    text(key).flatMap { unwrap(ScalarReader.flag($0)) }
  }

  /// The whole number of an optional key.
  public mutating func integer(_ key: String) -> Int? {
    text(key).flatMap { unwrap(ScalarReader.integer($0)) }
  }

  /// The text of a required key, when it is a slug.
  public mutating func requiredSlug(_ key: String) -> LocatedText? {
    guard let text = requiredText(key), unwrap(ScalarReader.slug(text)) != nil else { return nil }
    return text
  }

  /// Reports unknown keys and gives all findings.
  public mutating func finish() -> DiagnosticList {
    for entry in mapping.entries where !known.contains(entry.key.text) {
      diagnostics.append(unknownKey(entry.key))
    }
    return diagnostics
  }

  /// The value of a key that holds something.
  private mutating func value(of key: String, orElse way: String? = nil) -> LocatedNode? {
    known.append(key)
    guard let entry = mapping.entries.first(where: { $0.key.text == key }) else { return nil }
    if entry.value.isEmpty {
      diagnostics.append(
        Self.emptyValuePage(
          "\(Excerpt.quoted(key)) has no value; write one or delete the key", at: entry.key.range))
      return nil
    }
    return holding(entry.value, Excerpt.quoted(key), orElse: way) ? entry.value : nil
  }

  /// Whether a node is more than a blank text; an error when it is not.
  private mutating func holding(
    _ node: LocatedNode, _ subject: String, orElse way: String?
  ) -> Bool {
    guard case .scalar(let text) = node, text.isBlank else { return true }
    let choice = way.map { " or \($0)" } ?? ""
    diagnostics.append(
      Self.blankTextPage("\(subject) is blank; write its text\(choice)", at: text.range))
    return false
  }

  /// A node as a text, or an error.
  private mutating func text(of node: LocatedNode, _ key: String) -> LocatedText? {
    if case .scalar(let text) = node {
      let isHeld = holding(node, "a text of \(Excerpt.quoted(key))", orElse: "leave it out")
      return isHeld ? text : nil
    }
    diagnostics.append(Self.wrongShape(node, expected: "a text", of: Excerpt.quoted(key)))
    return nil
  }
}
