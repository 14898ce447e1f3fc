import Testing

/// Words that are not understood: each with its exit code and its exact sentence.
@Suite struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let words: [String]
    let sentence: String
    var testDescription: String { "sco " + words.joined(separator: " ") }

    init(_ line: String, _ sentence: String) {
      self.init(line.split(separator: " ").map { String($0) }, sentence)
    }

    init(_ words: [String], _ sentence: String) { (self.words, self.sentence) = (words, sentence) }
  }

  static let names = [
    Case("path Chna Laos", "no entity is called 'Chna'; did you mean 'CHN' or 'China'?"),
    Case("path 中图 Laos", "no entity is called '中图'; did you mean '中国'?"),
    Case("path Laos Казахстн", "no entity is called 'Казахстн'; did you mean 'Казахстан'?"),
    Case("path Atlantis Laos", "no entity is called 'Atlantis'; 'sco list' lists them."),
    Case("show Сhina", "no entity is called 'Сhina'; did you mean 'China'?"),
    Case("show \u{202E}anihc", "no entity is called '<U+202E>anihc'; 'sco list' lists them."),
    Case("path kz pk --through Iren", "no entity is called 'Iren'; did you mean 'IRN' or 'Iran'?"),
    Case("list --in scoo", "no entity is called 'scoo'; did you mean 'SCO' or 'SCO+'?"),
    Case("list Stat", "no kind of entity is called 'Stat'; did you mean 'State'?"),
    Case("list Mountain", "no kind of entity is called 'Mountain'; 'sco kinds' lists them."),
    Case(
      "path kz pk --via partner",
      "no kind of relationship is called 'partner'; did you mean 'partnership'?"),
    Case("path kz pk --via ,", "no kind of relationship is called ''; 'sco kinds' lists them."),
    Case(
      "path kz pk --avoid partnershp",
      "no kind of relationship and no entity is called 'partnershp'; did you mean 'partnership'?"),
    Case("path kz pk --at-least strong", "no level is called 'strong'; 'sco levels' lists them."),
    Case(
      "path kz pk --at-least strategic-partnershp",
      "no level is called 'strategic-partnershp'; did you mean 'strategic-partnership'?"),
    Case("list --status membr", "no status is called 'membr'; did you mean 'member'?"),
    Case("list --stage operatin", "no stage is called 'operatin'; did you mean 'operating'?"),
    Case(
      "list --from-reference x", "no reference is called 'x'; 'sco references' lists them."),
    Case(
      "explain data.zzzzzzzz", "the manual has no page 'data.zzzzzzzz'; 'sco explain' lists them."),
    Case("explain partnershp", "the manual has no page 'partnershp'; did you mean 'partnership'?"),
    Case(
      "compare 2025 2016", "2025-11-30 is later than 2016-12-31; say the earlier day first."),
    Case("compare x 2016", "'x' is not a date; write 2013, 2013-05 or 2013-05-23."),
    Case(
      "compare 2016 2025 --about Chna", "no entity is called 'Chna'; did you mean 'CHN' or 'China'?"
    ),
    Case(
      "timeline kz --kind partnershp",
      "no kind of relationship is called 'partnershp'; did you mean 'partnership'?"),
    Case("schema paht", "no answer is called 'paht'; did you mean 'path'?"),
    Case(
      "path kz pk --avoid kz",
      "'kazakhstan' is to be avoided and also asked for; leave it out of one of the two."),
  ]

  private static let renderNeeds =
    "name one: a view, an entity with '--around', a query with '--query', or a folder with "
    + "'--all-views'; 'sco views' lists the views."

  static let verbs = [
    Case("pth kz pk", "no verb is called 'pth'; did you mean 'path'?"),
    Case("help rendr", "no verb is called 'rendr'; did you mean 'render'?"),
    Case("paint", "no verb is called 'paint'; 'sco --help' lists them."),
    Case("--as-of 2016 path kz pk", "options stand after the verb: sco path … '--as-of'."),
    Case("--colour", "a verb comes first, and '--colour' is none; 'sco --help' lists them."),
    Case("-- path kz pk", "options stand after the verb: sco path … '--'."),
  ]

  static let formats = [
    Case(
      "path kz pk --format xml",
      "there is no format 'xml' here; say bibtex, csl, csv, dot, json, pdf, png, svg or text."),
    Case("list --format jsn", "there is no format 'jsn' here; did you mean 'json'?"),
    Case("list --format svg", "there is no format 'svg' here; say bibtex, csl, csv, json or text."),
    Case("explain --format json", "there is no format 'json' here; say text."),
    Case("schema path --format text", "there is no format 'text' here; say json."),
  ]

  static let times = [
    Case("list --as-of 2017-02-30", "'2017-02-30' is not a real date; 2017-02 has 28 days."),
    Case("list --as-of 2017-13", "'2017-13' is not a real date; months run from 01 to 12."),
    Case("list --during 2017/2012", "the stretch 2017/2012 runs backwards; write 2012/2017."),
    Case(
      "path kz pk --during 2020..2010", "'2020..2010' is no stretch of days; write 2010/2020."),
    Case("list --during 2017/", "'2017/' is no stretch of days; write 2005/2017-06-09."),
    Case("list --during 2017", "'2017' is no stretch of days; write 2005/2017-06-09."),
  ]

  static let views = [
    Case("render ../x", "'../x' is not the name of a view: a name has neither '/' nor '..'."),
    Case("render a/b", "'a/b' is not the name of a view: a name has neither '/' nor '..'."),
    Case(
      "export .. --format dot", "'..' is not the name of a view: a name has neither '/' nor '..'."),
    Case("render overvew", "no view is called 'overvew'; did you mean 'overview'?"),
    Case("render overview --theme papr", "no theme named 'papr'; did you mean 'paper'?"),
    Case("render overview --layout layer", "no layout named 'layer'; did you mean 'layers'?"),
  ]

  @Test(arguments: names + verbs + formats + times + views)
  func sentenceAndCode(_ test: Case) throws {
    let run = try CommandRun(test.words)
    #expect(run.errors == "error: \(test.sentence)\n")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  /// What the argument parser finds; usage follows the sentence.
  static let options = [
    Case("path kz pk --asof 2016", "Unknown option '--asof'. Did you mean '--as-of'?"),
    Case("list --status --count", "Missing value for '--status <status>'"),
    Case("path kz", "Missing expected argument '<target>'"),
    Case("path kz pk laos", "Unexpected argument 'laos'"),
    Case("path kz pk --paths 0", "'--paths' takes a number from 1 up."),
    Case("path kz pk --max-hops 0", "'--max-hops' takes a number from 1 up."),
    Case("path kz pk --paths -1", "'--paths' takes a number from 1 up."),
    Case("path kz pk --max-hops -2", "'--max-hops' takes a number from 1 up."),
    Case("path kz pk --paths --all", "The value '--all' is invalid for '--paths <k>'"),
    Case(
      "query x --explain --portable gql",
      "'--explain', '--profile' and '--portable' exclude each other."),
    Case("query x --max-rows -1", "'--max-rows' takes a number from 1 up."),
    Case("show kz --timeout -1", "'--timeout' takes a number of seconds above 0."),
    Case(
      "path kz pk --all", "'--all' needs '--max-hops N', for there is no end of ways otherwise."),
    Case(
      "path kz pk --paths 2 --all-shortest",
      "'--paths', '--all-shortest' and '--all' exclude each other."),
    Case("path kz pk --timeout nan", "'--timeout' takes a number of seconds above 0."),
    Case("path kz pk --timeout 0", "'--timeout' takes a number of seconds above 0."),
    Case("path kz pk --timeout inf", "'--timeout' takes a number of seconds above 0."),
    Case("neighbors kz --hops 0", "'--hops' takes a number from 1 up."),
    Case("neighbors kz --hops -1", "'--hops' takes a number from 1 up."),
    Case("render --around kz --hops -1", "'--hops' takes a number from 1 to 4."),
    Case(
      "render overview --width 1",
      "'--width' takes a number of pixels from 100 to 20000; fewer show no word."),
    Case("render overview --dpi nan", "'--dpi' takes a number from 10 to 1200."),
    Case(["explain", "State", "-o", ""], "'--output' names no file."),
    Case(["package", "overview", "-o", ""], "'--output' names no file."),
    Case(["render", "--all-views", ""], "'--all-views' names no folder."),
    Case(["init", ""], "the folder has no name; say where it goes."),
    Case(
      "render overview --width 900 --dpi 90",
      "'--width' and '--dpi' exclude each other; give one of them."),
    Case("render", renderNeeds),
    Case(
      "render overview --around china",
      renderNeeds),
    Case(
      "render overview --via borders",
      "'--hops' and '--via' go with '--around'; a view has its own."),
    Case("render --around china --hops 9", "'--hops' takes a number from 1 to 4."),
    Case(
      "list --as-of 2016 --during 2012/2013",
      "'--as-of' and '--during' exclude each other; give one of them."),
    Case(
      "list --from-reference tribune-2024-10 --as-of 2000",
      "'--from-reference' lists what rests on a document, of whatever day; leave out '--as-of'."),
    Case("check a --graph b", "name one folder: as an argument or with '--graph'."),
  ]

  @Test(arguments: options)
  func parserSentenceAndCode(_ test: Case) throws {
    let run = try CommandRun(test.words)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == "error: \(test.sentence)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test func emptyAndEndlessWordsAreNames() throws {
    let empty = try CommandRun(["path", "", "kz"])
    #expect(empty.errors == "error: no entity is called ''; 'sco list' lists them.\n")
    let long = try CommandRun(["path", String(repeating: "x", count: 100_000), "kz"])
    let cut = String(repeating: "x", count: 60)
    #expect(long.errors == "error: no entity is called '\(cut)…'; 'sco list' lists them.\n")
  }

  @Test func nothingThatWasTypedReachesATerminalAsACommand() throws {
    let run = try CommandRun(["path", "kz", "pk", "--\u{1B}[31m\nred"])
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: Unknown option '--<U+001B>[31m<U+000A>red'\n"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func optionsMayStandAnywhereAfterTheVerbAndTheLastWins() throws {
    let run = try CommandRun(
      "list --count State --as-of 1900 --status member --as-of 2016 --in sco")
    #expect(run.text.hasPrefix("6"))
    let word = try CommandRun(["list", "--count", "--", "State"])
    #expect(word.output == (try CommandRun("list State --count").output))
  }
}
