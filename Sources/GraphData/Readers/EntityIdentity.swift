import Diagnostics
import LocatedYAML

/// Reads which entity an entry is about: `id` of a new one, `extends` or `corrects` one of the data
/// below.
enum EntityIdentity {
  static func read(_ map: inout MapReader) -> (id: LocatedText?, purpose: EntityPurpose) {
    let extended = map.text(EntityPurpose.extends.rawValue)
    let corrected = map.text(EntityPurpose.corrects.rawValue)
    guard let other = extended ?? corrected else { return (map.requiredSlug("id"), .declares) }
    let id = map.optional("id")
    if id != nil || (extended != nil && corrected != nil) {
      map.report(
        keysPage("an entry has one of 'id', 'extends' and 'corrects'", at: other.range))
    }
    if extended != nil { refuseOwnClaim(&map) }
    return (other, extended != nil ? .extends : .corrects)
  }

  /// What `extends` cannot say, because the data below say it.
  private static func refuseOwnClaim(_ map: inout MapReader) {
    let keys = ["since", "until", "on", "confirmed", "note", "dispute", "preferred"]
    for entry in map.mapping.entries where keys.contains(entry.key.text) {
      map.report(
        keysPage(
          "'extends' adds names, aliases and properties; '\(entry.key.text)' is of the entity "
            + "itself, and 'corrects' replaces it", at: entry.key.range))
    }
  }

  static let keysPage = DiagnosticManual(
    id: "data.change-keys", severity: .error,
    meaning: "An entry about an entity gives a new one its `id`, or names one of the data below: "
      + "`extends: ID` adds names in other languages, aliases and properties to it and changes "
      + "nothing, `corrects: ID` replaces what the entry gives and leaves the rest.",
    example: "states:\n  - extends: china\n    since: 1949-10-01",
    fix: "use `corrects` where something is to be replaced.")
}
