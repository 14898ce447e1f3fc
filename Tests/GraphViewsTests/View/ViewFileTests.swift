import Diagnostics
import GraphTestSupport
import GraphViews
import Testing

/// The files of views as files: their names, empty ones, keys a level too high, themes beside them.
@Suite struct ViewFileTests {
  private static let sound = "title: {en: A}\naround: {entity: alder}\n"

  private func read(_ files: [(name: String, text: String)]) -> (ViewLibrary, [String]) {
    let (library, findings) = ViewLibrary.read(
      files.map { SourceFile(name: "Views/\($0.name)", text: $0.text) })
    return (
      library,
      findings.sorted.map { finding in
        let place = finding.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
        return "\(place)\(finding.message) [\(finding.id)]"
      }
    )
  }

  // MARK: Names

  @Test(arguments: [
    "a", "7", "sco-2025", "-", String(repeating: "a", count: 64),
  ])
  func plainNames(name: String) {
    let (library, findings) = read([("\(name).yaml", Self.sound)])
    #expect(library.views.map(\.id) == [name] && findings.isEmpty)
  }

  private static let rule =
    "1:1: a view has a name of 1 to 64 letters a to z, digits and hyphens, and this is "

  @Test(arguments: [
    ("Odd Name!", "'Odd Name!'; call the file otherwise, such as 'odd-name.yaml'"),
    ("Overview", "'Overview'; call the file otherwise, such as 'overview.yaml'"),
    ("a_b.c", "'a_b.c'; call the file otherwise, such as 'a-b-c.yaml'"),
    ("обзор", "'обзор'; call the file otherwise"),
    ("概览", "'概览'; call the file otherwise"),
    ("", "''; call the file otherwise"),
    (
      String(repeating: "b", count: 65),
      "'\(String(repeating: "b", count: 60))…'; call the file otherwise, such as "
        + "'\(String(repeating: "b", count: 64)).yaml'"
    ),
  ])
  func oddNames(name: String, sentence: String) {
    let (library, findings) = read([("\(name).yaml", Self.sound)])
    #expect(library.views.isEmpty)
    #expect(findings == ["\(Self.rule)\(sentence) [view.bad-name]"])
  }

  @Test func twoViewsOfAName() {
    let (library, findings) = read([("one.yaml", Self.sound), ("more/one.yaml", Self.sound)])
    #expect(library.views.count == 2)
    #expect(
      findings == [
        "1:1: 'Views/one.yaml' is a view of the same name, 'one'; call one of the two otherwise "
          + "[view.bad-name]"
      ])
  }

  @Test(arguments: ["", "\n", "# nothing yet\n", "---\n"])
  func emptyFiles(text: String) {
    let (library, findings) = read([("one.yaml", text)])
    #expect(library.views.isEmpty)
    #expect(
      findings == [
        "1:1: the file is empty; a view says its 'title' and what it shows [view.nothing-shown]"
      ])
  }

  // MARK: Keys a level too high

  @Test(arguments: [
    ("query: MATCH (a) RETURN a", "show: {query: …}"),
    ("from: alder\nto: birch", "show: {paths: {from: …, to: …}}"),
    ("max-hops: 3", "show: {paths: {from: …, to: …, max-hops: …}}"),
    ("entity: alder", "around: {entity: …}"),
    ("hops: 2", "around: {entity: …, hops: …}"),
    ("entities: [alder]", "groups: [{show: [{entities: …}]}]"),
    ("about: alder", "compare: {about: …}"),
  ])
  func keysOfWhatIsShown(text: String, way: String) {
    let (library, findings) = read([("one.yaml", "title: {en: A}\n\(text)\n")])
    #expect(library.views.isEmpty)
    let key = text.prefix { $0 != ":" }
    #expect(
      findings.first
        == "2:1: a view has no key '\(key)'; it belongs a level deeper: \(way) [yaml.unknown-key]")
    #expect(findings.allSatisfy { $0.contains("it belongs a level deeper: ") })
  }

  @Test(arguments: [
    (
      "title: {en: A}\nwidth: 800\naround: {entity: alder}",
      "2:1: a view has no key 'width'; it belongs a level deeper: size: {width: …}"
    ),
    (
      "title: {en: A}\ngroups:\n  - entities: [alder]\n    show: [birch]",
      "3:5: a group has no key 'entities'; it belongs a level deeper: show: [{entities: …}]"
    ),
    (
      "title: {en: A}\nshow: {from: alder}",
      "2:8: what a view shows has no key 'from'; it belongs a level deeper: "
        + "paths: {from: …, to: …}"
    ),
    (
      "title: {en: A}\ngroups:\n  - show:\n      - {via: member-of, to: dyers, status: full}",
      "4:37: a part of a group has no key 'status'; it belongs a level deeper: where: {status: …}"
    ),
    (
      "title: {en: A}\ngroups:\n  - show:\n      - {via: member-of, to: dyers, were: {status: full}}",
      "4:37: a part of a group has no key 'were'; did you mean 'where'?"
    ),
  ])
  func otherKeys(text: String, sentence: String) {
    #expect(read([("one.yaml", text)]).1 == ["\(sentence) [yaml.unknown-key]"])
  }

  // MARK: Themes

  private static func themed(_ theme: String) -> String { sound + "theme: \(theme)\n" }

  @Test(arguments: ["house.yaml", "themes/house.yaml", "мой дом.yaml"])
  func aThemeBesideTheView(name: String) throws {
    let theme = "based-on: print\npage: \"#FFFDF8\"\n"
    let (library, findings) = read([(name, theme), ("one.yaml", Self.themed(name))])
    #expect(findings.isEmpty, "\(findings)")
    let view = try #require(library.views.first)
    #expect(library.views.count == 1 && view.theme == name)
    let own = try #require(view.ownTheme)
    let graph = try PocketGraph.graph()
    #expect(try DiagramBuilder.diagram(view, of: graph).theme == own && own.isGrey)
    var options = DiagramOptions()
    options.theme = "night"
    let night = try DiagramBuilder.diagram(view, of: graph, options: options)
    #expect(night.theme.name == "night")
  }

  @Test(arguments: [
    "../house.yaml", "/house.yaml", "./house.yaml", "themes/../house.yaml", "a//house.yaml",
    ".house.yaml", "a\\house.yaml", "~/house.yaml",
  ])
  func noNameLeadsOutOfTheFolder(name: String) {
    let files = [("house.yaml", "based-on: print\n"), ("one.yaml", Self.themed("'\(name)'"))]
    let (library, findings) = read(files)
    #expect(!library.views.contains { $0.id == "one" })
    #expect(
      findings.contains {
        $0.hasPrefix("3:8: '") && $0.contains("is no safe name of a file beside the view; ")
          && $0.hasSuffix(" [view.bad-theme]")
      }, "\(findings)")
  }

  @Test func aThemeThatIsNotThereOrWrong() {
    let (none, missing) = read([("one.yaml", Self.themed("hose.yaml")), ("house.yaml", "a: b")])
    #expect(none.views.isEmpty)
    #expect(
      missing.contains(
        "3:8: there is no theme's file 'hose.yaml' beside the view; did you mean 'house.yaml'? "
          + "[view.bad-theme]"), "\(missing)")
    let (_, wrong) = read([
      ("house.yaml", "page: blue\n"), ("one.yaml", Self.themed("house.yaml")),
      ("two.yaml", Self.themed("house.yaml")),
    ])
    #expect(wrong.count == 1 && wrong[0].contains("blue"), "\(wrong)")
  }

  /// A theme that is not among the files is looked for among the others, and only then.
  @Test func themesBesideASingleView() {
    var asked = 0
    let other = SourceFile(name: "Views/house.yaml", text: "based-on: print\n")
    for text in [Self.sound, Self.themed("house.yaml")] {
      let file = SourceFile(name: "Views/one.yaml", text: text)
      let (library, findings) = ViewLibrary.read([file]) {
        asked += 1
        return [other]
      }
      #expect(library.views.count == 1 && findings.isEmpty)
    }
    #expect(asked == 1)
  }
}
