import Diagnostics
import GraphPaths
import LocatedYAML

/// Reads `show:` of a view file: a pattern query, or ways between two entities.
enum QuestionReader {
  /// The selector and the layout that suits it; nil where the file has no `show:`.
  static func read(_ map: inout MapReader) -> (selector: any Selector, layout: String)? {
    guard let mapping = map.map("show") else { return nil }
    var inner = MapReader(mapping, of: "what a view shows")
    inner.place(deeper: DeeperKeys.ofQuestion)
    let query = inner.text("query")
    let ways = inner.map("paths")
    let isDeeper = mapping.entries.contains { DeeperKeys.ofQuestion[$0.key.text] != nil }
    if (query == nil) == (ways == nil), !isDeeper {
      inner.report(
        ViewManuals.nothingShown("'show' takes 'query' or 'paths', one of them", at: mapping.range))
    }
    map.report(inner.finish())
    if let query { return (QuerySelector(ViewName(query)), "network") }
    return ways.flatMap { read(ways: $0, &map) }.map { ($0, "path") }
  }

  private static func read(ways mapping: LocatedMapping, _ map: inout MapReader) -> WaysSelector? {
    var inner = MapReader(mapping, of: "ways between two entities")
    let ends = (inner.requiredText("from"), inner.requiredText("to"))
    func names(_ key: String) -> [ViewName] { inner.texts(key).map { ViewName($0) } }
    let (via, avoided, through) = (names("via"), names("avoid"), names("through"))
    let atLeast = inner.text("at-least").map { ViewName($0) }
    let count = inner.integer("count")
    let most = inner.integer("max-hops")
    map.report(inner.finish())
    guard let source = ends.0, let target = ends.1 else { return nil }
    var selector = WaysSelector(from: ViewName(source), to: ViewName(target))
    (selector.via, selector.avoided, selector.through) = (via, avoided, through)
    selector.atLeast = atLeast
    if let count { selector.want = .best(count) }
    if let most { selector.want = .all(maxHops: most) }
    return selector
  }
}
