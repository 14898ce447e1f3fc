import Diagnostics
import GraphCore
import LocatedYAML

/// Reads a property of an entity as claims: a bare value with the entity's own citations, one
/// mapping with `value` and citations of its own, or a list of such mappings.
struct PropertyClaimReader {
  let key: PropertyKey
  /// The claim that there is the entity.
  let entity: ClaimDraft?
  /// The number of the entity among the drafts; `nil` when it has no id that could be read.
  let number: Int?

  /// The claims; empty when the key is absent.
  func read(_ map: inout MapReader) -> [ClaimDraft] {
    guard let node = map.optional(key.key),
      let place = map.mapping.entries.first(where: { $0.key.text == key.key })?.key
    else { return [] }
    switch node {
    case .list(let list): return list.items.compactMap { item($0, &map) }
    case .mapping(let mapping) where mapping["value"] != nil:
      return claim(mapping, &map).map { [$0] } ?? []
    default: return bare(node, at: place, &map).map { [$0] } ?? []
    }
  }

  private func item(_ node: LocatedNode, _ map: inout MapReader) -> ClaimDraft? {
    guard case .mapping(let mapping) = node else {
      map.report(
        MapReader.wrongShape(
          node, expected: "a mapping with 'value'", of: "an item of '\(key.key)'"))
      return nil
    }
    return claim(mapping, &map)
  }

  /// A value that rests on what the entity rests on.
  private func bare(
    _ node: LocatedNode, at place: LocatedText, _ map: inout MapReader
  ) -> ClaimDraft? {
    guard let property = PropertyReader.read(node, key, &map), let entity, let number
    else { return nil }
    return ClaimDraft(
      subject: .property(of: number), properties: [property], citations: entity.citations,
      confidence: entity.confidence,
      places: ClaimPlaces(entry: place, dates: PropertyReader.place(node, key)))
  }

  /// A value with time and citations of its own.
  private func claim(_ mapping: LocatedMapping, _ map: inout MapReader) -> ClaimDraft? {
    var inner = MapReader(mapping, of: "a value of '\(key.key)'")
    let property = inner.required("value").flatMap { PropertyReader.read($0, key, &inner) }
    var draft = ClaimReader.read(&inner, subject: .unread(inner.subject))
    draft?.isBroken = inner.diagnostics.hasErrors
    map.report(inner.finish())
    draft?.places.dates = PropertyReader.place(mapping["value"], key)
    guard let property, let number else { return draft }
    draft?.subject = .property(of: number)
    draft?.properties = [property]
    return draft
  }
}
