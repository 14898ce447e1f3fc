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
    reference.accessed = map.text("accessed").flatMap { map.unwrap(DateReader.date($0)) }
    reference.url = map.text("url").flatMap { address($0, &map) }
    reference.document = map.text("document")?.text
    reference.language = map.text("language").flatMap { LanguageTag.read($0, &map) }
    reference.note = map.text("note")?.text
    guard let id else { return }
    drafts.references.append(ReferenceDraft(id: id, reference: reference))
  }

  /// An address that is safe to be a link.
  private func address(_ text: LocatedText, _ map: inout MapReader) -> String? {
    guard let problem = WebAddress.problem(text.text) else { return text.text }
    map.report(
      WebAddress.page("\(Excerpt.quoted(text.text)) is not an address; \(problem)", at: text.range))
    return nil
  }
}
