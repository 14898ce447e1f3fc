import Diagnostics
import GraphCore
import LocatedYAML

/// Reads the keys that every claim may have: time, citations, confidence, note, dispute.
enum ClaimReader {
  /// Reads them from an entry; `nil` when the entry has no key at all.
  static func read(_ map: inout MapReader, subject: ClaimDraft.Subject) -> ClaimDraft? {
    let (time, isTimeRead) = watched(&map, ValidityReader.read)
    let (citations, areCitationsRead) = watched(&map, CitationReader.read)
    let (confidence, isConfidenceRead) = watched(&map, confidence)
    let note = map.text("note")?.text
    let dispute = map.text("dispute")
    let (flag, isFlagRead) = watched(&map) { $0.flag("preferred") }
    let isPreferred = flag ?? true
    if !isPreferred, dispute == nil, let value = map.mapping["preferred"] {
      map.report(
        preferredPage("'preferred: no' needs a 'dispute' that says which side is", at: value.range))
    }
    guard let first = map.mapping.entries.first?.key else { return nil }
    let places = ClaimPlaces(
      entry: first, since: time.since, until: time.until, confirmed: time.confirmedPlace)
    return ClaimDraft(
      subject: subject, validity: time.validity, confirmed: time.confirmed, citations: citations,
      confidence: confidence, note: note, dispute: dispute, isPreferred: isPreferred,
      isTimeRead: isTimeRead && isFlagRead,
      isSupportRead: areCitationsRead && isConfidenceRead, places: places)
  }

  /// What a reading gives, and whether it had nothing to complain of.
  private static func watched<Value>(
    _ map: inout MapReader, _ read: (inout MapReader) -> Value
  ) -> (Value, Bool) {
    let count = map.diagnostics.count
    let value = read(&map)
    return (value, map.diagnostics.count == count)
  }

  private static func confidence(_ map: inout MapReader) -> Confidence {
    guard let text = map.text("confidence") else { return .sourced }
    let names = Confidence.allCases.map(\.rawValue)
    ChoiceReader.check(text, among: names, what: "confidence", &map)
    return Confidence(rawValue: text.text) ?? .sourced
  }

  static let preferredPage = DiagnosticManual(
    id: "data.preferred", severity: .error,
    meaning: "A claim that is not preferred is the other side of a dispute, and the dispute has to "
      + "be named: it holds the assessment.",
    example: "status: observer\npreferred: no",
    fix: "add `dispute: ID` to both sides and the dispute to Disputes.yaml.")
}
