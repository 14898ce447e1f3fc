public import Diagnostics
public import GraphCore

/// One page of the manual that `sco explain` opens.
public struct ManualPage: Hashable, Sendable {
  /// The name under which it is found: a kind, a format, the id of a diagnostic.
  public let id: String
  /// What the list of pages says of it, in a line.
  public let summary: String
  /// The page.
  public let text: String

  /// Makes a page.
  public init(id: String, summary: String, text: String) {
    (self.id, self.summary, self.text) = (id, summary, text)
  }
}

extension ManualPage {
  /// The page of a kind of entity.
  public init(_ kind: EntityKind) {
    let head = "\(kind.name): a kind of entity. \(kind.documentation)"
    let section = "Data list them under '\(kind.section):'."
    self.init(
      id: kind.name, summary: kind.documentation,
      text: [head, section, properties(kind.properties)].joined(separator: "\n\n"))
  }

  /// The page of a kind of relationship.
  public init(_ kind: RelationshipKind) {
    let ends = "\(kind.source.role) (\(kind.source.kinds.joined(separator: " or ")))"
    let others = "\(kind.target.role) (\(kind.target.kinds.joined(separator: " or ")))"
    let joins =
      kind.isDirected
      ? "Joins \(ends) to \(others)." : "Joins two, each a \(ends), without direction."
    let reading = "Read from its source: “\(kind.reading.forward)”; from its target: "
    let lines = [
      "\(kind.name): a kind of relationship. \(kind.documentation)",
      "\(joins) Family: \(kind.family.rawValue). Data list them under '\(kind.slug):'.",
      reading + "“\(kind.reading.backward)”." + (kind.exclusivityWords.map { " \($0)" } ?? ""),
      properties(kind.properties),
    ]
    self.init(id: kind.slug, summary: kind.documentation, text: lines.joined(separator: "\n\n"))
  }

  /// The page of a diagnostic.
  public init(_ manual: DiagnosticManual) {
    self.init(id: manual.id, summary: manual.meaning, text: manual.text)
  }
}

private func properties(_ keys: [PropertyKey]) -> String {
  guard !keys.isEmpty else { return "It has no properties of its own." }
  let lines = keys.map { key in
    let choices = key.choices.map(\.id).joined(separator: ", ")
    let values = choices.isEmpty ? "" : " One of: \(choices)."
    let required = key.isRequired ? " Required." : ""
    let bounds = key.bounds.map { " A number \($0.words)." } ?? ""
    let order = key.order.map { " \($0.words)." }.joined()
    return "  \(key.key): \(key.documentation)\(required)\(values)\(bounds)\(order)"
  }
  return "Properties:\n" + lines.joined(separator: "\n")
}
