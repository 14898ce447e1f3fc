public import Diagnostics

extension MapReader {
  /// The diagnostic of a node that is not what it should be.
  ///
  /// - Parameters:
  ///   - expected: such as `a mapping`.
  ///   - subject: what the node describes, such as `a state`, or a quoted key.
  public static func wrongShape(
    _ node: LocatedNode, expected: String, of subject: String
  ) -> Diagnostic {
    shapePage("\(subject) should be \(expected), and this is \(node.shape)", at: node.range)
  }

  /// The diagnostic of a key that is not known, with the nearest known ones.
  func unknownKey(_ key: LocatedText) -> Diagnostic {
    if let way = deeper[key.text] {
      return Self.unknownKeyPage(
        "\(subject) has no key \(Excerpt.quoted(key.text)); it belongs a level deeper: \(way)",
        at: key.range)
    }
    let keys = known.enumerated().filter { !known.prefix($0).contains($1) }.map(\.element)
    let nearest = NearestName.among(keys, for: key.text)
    let list = nearest.isEmpty ? "; it has \(Excerpt.list(keys, conjunction: "and"))" : ""
    let fixIts = nearest.prefix(1).map {
      FixIt("replace \(Excerpt.quoted(key.text)) by '\($0)'", replacing: key.range, with: $0)
    }
    return Self.unknownKeyPage(
      "\(subject) has no key \(Excerpt.quoted(key.text))\(NearestName.hint(nearest))\(list)",
      at: key.range, fixIts: fixIts)
  }

  static let blankTextPage = DiagnosticManual(
    id: "yaml.blank-text", severity: .error,
    meaning: "A text holds nothing, or nothing but white space. Whoever gives a title, a name or a "
      + "wording gives something to read; a blank one would stand in answers and citations as a "
      + "gap.",
    example: "- id: china\n  publisher: \"\"",
    fix: "write the text, or leave the key out where nothing is known.")

  static let emptyValuePage = DiagnosticManual(
    id: "yaml.empty-value", severity: .error,
    meaning: "A key stands alone, with nothing after its colon.",
    example: "- id: china\n  note:",
    fix: "write a value, or delete the key.")

  static let missingKeyPage = DiagnosticManual(
    id: "yaml.missing-key", severity: .error,
    meaning: "An entry lacks a key that it cannot do without.",
    example: "participates-in:\n  - from: india\n    status: member",
    fix: "add the key.")

  static let shapePage = DiagnosticManual(
    id: "yaml.wrong-shape", severity: .error,
    meaning: "A text, a list or a mapping stands where one of the others should.",
    example: "states:\n  id: china",
    fix: "an entry of a list begins with `- `; a mapping has `key: value` in it.")

  static let unknownKeyPage = DiagnosticManual(
    id: "yaml.unknown-key", severity: .error,
    meaning: "A key is not one of those that such an entry can have; it may be misspelt, or its "
      + "indentation may put it into the wrong mapping.",
    example: "- id: china\n  nmae: {en: China}",
    fix: "correct the key; the message lists the known ones when none is near.")
}
