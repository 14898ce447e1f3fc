import LocatedYAML

/// What a view file shows other than groups and surroundings: `compare:`,
/// `disputes:`, `timeline:`, `levels:`.
enum SpecialSelectors {
  case compare(about: ViewName?)
  case disputes(about: ViewName?)
  case timeline(about: ViewName?)
  case levels([ViewName])

  /// The first of the keys that the file has.
  ///
  /// `compare:`, `disputes:` and `timeline:` take a mapping with `about:` or the word `all`;
  /// `levels:` takes families or the word `all`.
  static func read(_ map: inout MapReader) -> SpecialSelectors? {
    map.allow(["compare", "disputes", "timeline", "levels"])
    if map.mapping["compare"] != nil { return .compare(about: about("compare", &map)) }
    if map.mapping["disputes"] != nil { return .disputes(about: about("disputes", &map)) }
    if map.mapping["timeline"] != nil { return .timeline(about: about("timeline", &map)) }
    guard map.mapping["levels"] != nil else { return nil }
    let families = map.texts("levels").map(ViewName.init)
    return .levels(families.filter { $0.text != "all" })
  }

  /// The selector; the view's `relationships:` say which kinds it follows.
  func selector(following relationships: [ViewName]) -> any Selector {
    switch self {
    case .compare(let about): ChangesSelector(about: about, relationships: relationships)
    case .disputes(let about): DisputesSelector(about: about, relationships: relationships)
    case .timeline(let about): TimelineSelector(about: about, relationships: relationships)
    case .levels(let families): LevelsSelector(families: families)
    }
  }

  private static func about(_ key: String, _ map: inout MapReader) -> ViewName? {
    guard case .mapping(let mapping)? = map.mapping[key] else {
      guard let text = map.text(key), text.text != "all" else { return nil }
      return ViewName(text)
    }
    _ = map.map(key)
    var inner = MapReader(mapping, of: "the entity of '\(key)'")
    let about = inner.requiredText("about")
    map.report(inner.finish())
    return about.map(ViewName.init)
  }
}

extension ViewName {
  /// A name as a file writes it.
  init(_ text: LocatedText) { self.init(text.text, at: text.range) }
}
