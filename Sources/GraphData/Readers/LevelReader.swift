import GraphCore
import LocatedYAML

/// Reads `levels`: the rungs of the scale.
struct LevelReader: SectionReader {
  let section = "levels"
  let subject = "a level"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let id = map.requiredSlug("id")
    let family = map.requiredText("family")
    let rank = map.requiredText("rank").flatMap { map.unwrap(ScalarReader.integer($0)) }
    let name = LocalizedTextReader.required("name", &map)
    let definition = map.text("definition")?.text
    let authority = map.text("authority")?.text
    let contested = map.text("contested")?.text
    let citations = CitationReader.read(&map)
    guard let id else { return }
    var level = Level(
      id: id.text, family: family?.text ?? "", rank: rank ?? 0, name: name ?? LocalizedText())
    (level.definition, level.authority, level.contested) = (definition, authority, contested)
    drafts.levels.append(LevelDraft(id: id, level: level, citations: citations))
  }
}
