import Diagnostics
import GraphCore
import LocatedYAML

/// Reads the value of one property by its declared type.
enum PropertyReader {
  /// The value of a node, or `nil` and a finding.
  static func read(
    _ node: LocatedNode, _ key: PropertyKey, _ map: inout MapReader
  ) -> PropertyDraft? {
    content(node, key, &map).map { PropertyDraft(key: key.key, content: $0) }
  }

  private static func content(
    _ node: LocatedNode, _ key: PropertyKey, _ map: inout MapReader
  ) -> PropertyDraft.Content? {
    if case .localized = key.type {
      guard case .mapping(let mapping) = node else {
        map.report(
          MapReader.wrongShape(node, expected: "{en: …, zh: …, ru: …}", of: "'\(key.key)'"))
        return nil
      }
      return .value(.localized(LocalizedTextReader.read(mapping, &map)))
    }
    guard case .scalar(let text) = node else {
      map.report(MapReader.wrongShape(node, expected: "a text", of: "'\(key.key)'"))
      return nil
    }
    if case .level = key.type { return .level(text) }
    guard let value = value(text, key, &map), isWithinBounds(value, text, key, &map) else {
      return nil
    }
    return .value(value)
  }

  /// The value of a scalar; the types are a closed set.
  private static func value(
    _ text: LocatedText, _ key: PropertyKey, _ map: inout MapReader
  ) -> Value? {
    switch key.type {
    case .integer: return map.unwrap(ScalarReader.integer(text)).map { .integer($0) }
    case .number: return map.unwrap(ScalarReader.number(text)).map { .number($0) }
    case .flag: return map.unwrap(ScalarReader.flag(text)).map { .flag($0) }
    case .date: return map.unwrap(DateReader.date(text)).map { .date($0) }
    case .choice(let choices):
      let names = choices.map(\.id)
      return ChoiceReader.check(text, among: names, what: key.key, &map)
        ? .choice(text.text) : nil
    case .text, .localized, .level: return .text(text.text)
    }
  }

  private static func isWithinBounds(
    _ value: Value, _ text: LocatedText, _ key: PropertyKey, _ map: inout MapReader
  ) -> Bool {
    guard let bounds = key.bounds, !key.isWithinBounds(value) else { return true }
    let unit = key.unit.map { $0.text(in: .english) } ?? ""
    let measure = unit.isEmpty ? "" : " (in \(unit))"
    map.report(
      boundsPage(
        "\(Excerpt.quoted(text.text)) is out of range; '\(key.key)'\(measure) is \(bounds.words)",
        at: text.range))
    return false
  }

  static let boundsPage = DiagnosticManual(
    id: "data.out-of-range", severity: .error,
    meaning:
      "A number lies outside what the property can be: latitudes run from -90 to 90 degrees, "
      + "longitudes from -180 to 180, a length is above 0 and goes once around the Earth at most, "
      + "a count is not negative.",
    example: "latitude: 191",
    fix: "correct the number; `sco explain KIND` tells the bounds of a kind's properties. A "
      + "latitude that is too large is often a longitude.")

  /// The scalar of a node that is a date, for findings about it.
  static func place(_ node: LocatedNode?, _ key: PropertyKey) -> [String: LocatedText] {
    guard case .date = key.type, case .scalar(let text)? = node else { return [:] }
    return [key.key: text]
  }

  /// Reports required properties that an entry does not state.
  static func checkRequired(_ keys: [PropertyKey], _ map: inout MapReader) {
    for key in keys where key.isRequired && map.mapping[key.key] == nil {
      map.report(
        missingPage("\(map.subject) needs the property '\(key.key)'", at: map.mapping.range))
    }
  }

  static let missingPage = DiagnosticManual(
    id: "data.missing-property", severity: .error,
    meaning: "The kind of an entity or a relationship demands a property that the entry does not "
      + "state.",
    example: "participates-in:\n  - from: india\n    to: sco",
    fix: "add the property; `sco explain KIND` lists those of a kind.")
}
