import Diagnostics
import GraphCore
import LocatedYAML

/// Reads the entities of one kind: new ones, and what is added to or put right in ones of the data
/// below.
struct EntityReader: SectionReader {
  let id: EntityKindID
  let kind: EntityKind

  var section: String { kind.section }
  var subject: String { Words.withArticle(kind.singular.text(in: .english)) }

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let (name, purpose) = EntityIdentity.read(&map)
    var node = Node(id: name?.text ?? "", kinds: KindSet(id), names: LocalizedText())
    let isNew = purpose == .declares
    let names = LocalizedTextReader.read("name", isRequired: isNew, &map)
    node.unofficial = map.texts("unofficial").compactMap { LanguageReader.read($0, &map) }
    node.short = map.text("short")?.text
    node.article = map.text("article")?.text
    node.aliases = map.texts("aliases").map(\.text)
    let number = name.map { _ in drafts.entities.count }
    var claim = ClaimReader.read(&map, subject: number.map { .node($0) } ?? .unread(subject))
    let properties = kind.properties.flatMap {
      PropertyClaimReader(key: $0, entity: claim, number: number).read(&map)
    }
    if isNew { PropertyReader.checkRequired(kind.properties, &map) }
    claim?.isBroken = map.diagnostics.hasErrors
    guard let claim else { return }
    node.names = names ?? LocalizedText()
    if let name { drafts.entities.append(EntityDraft(id: name, node: node, purpose: purpose)) }
    drafts.claims.append(claim)
    drafts.claims += properties
  }
}
