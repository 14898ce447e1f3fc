import Diagnostics
import GraphTestSupport
import GraphViews
import Testing

@Suite struct ViewLibraryTests {
  private let library = ViewLibrary.read([
    SourceFile(name: "Views/overview.yaml", text: "title: {en: A}\naround: {entity: alder}"),
    SourceFile(name: "Views/corridors.yaml", text: "title: {en: B}\naround: {entity: birck}"),
  ]).0

  @Test func viewsAreInOrder() {
    #expect(library.views.map(\.id) == ["corridors", "overview"])
  }

  @Test(arguments: [
    ("overwiev", "no view is called 'overwiev'; did you mean 'overview'?"),
    ("zzz", "no view is called 'zzz'; there are corridors and overview"),
    ("../etc/passwd", "'../etc/passwd' is not the name of a view: a name has neither '/' nor '..'"),
    ("a/b", "'a/b' is not the name of a view: a name has neither '/' nor '..'"),
    ("..", "'..' is not the name of a view: a name has neither '/' nor '..'"),
  ])
  func unknownNames(name: String, sentence: String) {
    #expect(throws: ViewError(sentence)) { try library.view(named: name) }
  }

  @Test func namesOfTheGraphAreChecked() throws {
    let findings = library.check(against: try PocketGraph.graph()).sorted
    #expect(findings.map(\.message) == ["no entity named 'birck'; did you mean 'birch'?"])
    #expect(findings.first?.range?.start.description == "Views/corridors.yaml:2:18")
    #expect(findings.first?.id == "view.unknown-name")
  }
}
