import Diagnostics
import GraphCore
import LocatedYAML

/// Reads `references`: documents that claims rest on.
struct ReferenceReader: SectionReader {
  let section = "references"
  let subject = "a reference"

  /// The sorts of document, as data write them.
  static let kinds = [
    "analysis", "data-set", "general-knowledge", "legal-text", "news", "official", "reference",
    "seed", "weak",
  ]

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let id = map.requiredSlug("id")
    let title = map.requiredText("title")
    let kind = map.requiredText("kind")
    if let kind { ChoiceReader.check(kind, among: Self.kinds, what: "kind of reference", &map) }
    var reference = Reference(
      id: id?.text ?? "", title: title?.text ?? "", kind: kind?.text ?? "")
    reference.publisher = map.text("publisher")?.text
    reference.author = map.text("author")?.text
    reference.date = map.text("date").flatMap { map.unwrap(DateReader.date($0)) }
    reference.url = map.text("url").flatMap { address($0, &map) }
    reference.document = map.text("document")?.text
    reference.language = map.text("language")?.text
    reference.note = map.text("note")?.text
    guard let id else { return }
    drafts.references.append(ReferenceDraft(id: id, reference: reference))
  }

  /// An address that is safe to be a link.
  private func address(_ text: LocatedText, _ map: inout MapReader) -> String? {
    let scheme = ["https://", "http://"].first { text.text.hasPrefix($0) }
    let rest = text.text.dropFirst(scheme?.count ?? 0)
    let isClean = rest.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"\\`{}|^".unicodeScalars.contains($0)
    }
    if scheme != nil, !rest.isEmpty, isClean { return text.text }
    map.report(
      Self.addressPage(
        "\(Excerpt.quoted(text.text)) is not an address; it should begin with https:// or http:// "
          + "and have no spaces or quotes in it",
        at: text.range))
    return nil
  }
}

extension ReferenceReader {
  static let addressPage = DiagnosticManual(
    id: "data.address", severity: .error,
    meaning: "The address of a reference is neither an https nor an http address, or has "
      + "characters that an address cannot have. Addresses become links in drawings, and nothing "
      + "but web addresses may.",
    example: "url: javascript:alert(1)",
    fix: "give the web address, with spaces and quotes percent-encoded, or use `document`.")
}
