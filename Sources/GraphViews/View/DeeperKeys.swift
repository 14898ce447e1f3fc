import Diagnostics
import LocatedYAML

/// Keys that people write a level too high in a view's file, and how they are written.
enum DeeperKeys {
  /// In the file itself.
  static let ofView: [String: String] = {
    var ways = [
      "query": "show: {query: …}", "paths": "show: {paths: {from: …, to: …}}",
      "entity": "around: {entity: …}", "about": "compare: {about: …}",
      "entities": "groups: [{show: [{entities: …}]}]", "kind": "groups: [{show: [{kind: …}]}]",
      "where": "groups: [{show: [{via: …, to: …, where: …}]}]",
    ]
    for key in ["from", "to"] { ways[key] = "show: {paths: {from: …, to: …}}" }
    for key in ["via", "avoid", "through", "at-least", "count", "max-hops"] {
      ways[key] = "show: {paths: {from: …, to: …, \(key): …}}"
    }
    for key in ["hops", "cited-from"] { ways[key] = "around: {entity: …, \(key): …}" }
    for key in ["place", "ink"] { ways[key] = "groups: [{\(key): …, show: …}]" }
    for key in ["width", "dpi"] { ways[key] = "size: {\(key): …}" }
    for key in ["en", "zh", "ru"] { ways[key] = "title: {\(key): …}" }
    return ways
  }()

  /// In one of its groups.
  static let ofGroup: [String: String] = [
    "entities": "show: [{entities: …}]", "kind": "show: [{kind: …}]",
    "via": "show: [{via: …, to: …}]", "from": "show: [{via: …, from: …}]",
    "to": "show: [{via: …, to: …}]", "where": "show: [{via: …, to: …, where: …}]",
    "en": "title: {en: …}", "zh": "title: {zh: …}", "ru": "title: {ru: …}",
  ]

  /// In its question.
  static let ofQuestion: [String: String] = {
    var ways = ["from": "paths: {from: …, to: …}", "to": "paths: {from: …, to: …}"]
    for key in ["via", "avoid", "through", "at-least", "count", "max-hops"] {
      ways[key] = "paths: {from: …, to: …, \(key): …}"
    }
    return ways
  }()

  /// In a part of a group that follows relationships: their properties.
  static func ofPart(_ mapping: LocatedMapping) -> [String: String] {
    guard mapping["via"] != nil else { return [:] }
    let own = ["entities", "kind", "via", "from", "to", "where"]
    let others = mapping.entries.map(\.key.text).filter {
      !own.contains($0) && NearestName.among(own, for: $0).isEmpty
    }
    return Dictionary(others.map { ($0, "where: {\($0): …}") }) { first, _ in first }
  }

  /// Whether a file says one level too high what it shows.
  static func say(what mapping: LocatedMapping) -> Bool {
    mapping.entries.contains { entry in
      let way = ofView[entry.key.text] ?? ""
      return ["show:", "around:", "compare:", "groups:"].contains { way.hasPrefix($0) }
    }
  }
}
