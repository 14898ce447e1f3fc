import Diagnostics
import LocatedYAML

/// Checks a text against a closed list.
enum ChoiceReader {
  /// Whether the text is one of the names; a finding with the nearest ones when it is not.
  @discardableResult
  static func check(
    _ text: LocatedText, among names: [String], what: String, _ map: inout MapReader
  ) -> Bool {
    if names.contains(text.text) { return true }
    let nearest = NearestName.among(names, for: text.text)
    let list = nearest.isEmpty ? "; it is one of \(Excerpt.list(names.sorted()))" : ""
    map.report(
      unknownPage(
        "no \(what) named \(Excerpt.quoted(text.text))\(NearestName.hint(nearest))\(list)",
        at: text.range, fixIts: FixIt.replacing(text, by: nearest)))
    return false
  }

  static let unknownPage = DiagnosticManual(
    id: "data.unknown-choice", severity: .error,
    meaning: "A property that takes one of a few words has another one.",
    example: "status: membre",
    fix: "use one of the words; the message offers the nearest, or lists them all.")
}

extension FixIt {
  /// The replacement of a text by the first of the nearest names, if there is one.
  static func replacing(_ text: LocatedText, by nearest: [String]) -> [FixIt] {
    nearest.prefix(1).map {
      FixIt("replace \(Excerpt.quoted(text.text)) by '\($0)'", replacing: text.range, with: $0)
    }
  }
}
