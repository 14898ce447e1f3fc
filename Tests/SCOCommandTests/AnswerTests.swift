import Testing

/// Right answers to questions that anybody can check.
@Suite struct AnswerTests {
  @Test(arguments: [
    ("list State --status member --in sco --as-of 2016-12-31 --count", "6\n"),
    ("list State --status member --in sco --as-of 2017-06-09 --count", "8\n"),
    ("list State --status member --in sco --as-of 2023-07-04 --count", "9\n"),
    ("list State --status member --in sco --as-of 2024-07-04 --count", "10\n"),
    ("list State --status partner --in sco --as-of 2025-09-01 --count", "17\n"),
    ("list State --in Shanghai-Five --as-of 1996 --count", "5\n"),
    ("list Corridor --in maldives --count", "0\n"),
  ])
  func counts(line: String, number: String) throws {
    let run = try CommandRun(line)
    #expect(run.text == number)
    #expect(run.status == 0)
  }

  @Test func anyNameGivesTheSameBytes() throws {
    let plain = try CommandRun(["path", "pakistan", "belarus"])
    for ends in [
      ["巴基斯坦", "白俄罗斯"], ["Пакистан", "Беларусь"], ["pk", "BLR"], [" PAK ", "by\n"], ["586", "112"],
    ] {
      #expect(try CommandRun(["path"] + ends).output == plain.output)
    }
  }

  @Test(arguments: [
    ("RATS", ["form: permanent body [", "形式：常设机构 [", "форма: постоянно действующий орган ["]),
    (
      "CPEC",
      ["carries: multimodal [", "运输内容：多式联运 [", "что перевозит: мультимодальные перевозки ["]
    ),
    ("Tashkent", ["precision: city", "精度：城市", "точность: город"]),
    ("156", ["numeric code: 156", "ISO 3166-1数字代码：156", "цифровой код ISO 3166-1: 156"]),
  ])
  func valuesAreToldInTheLanguageOfTheAnswer(entity: String, lines: [String]) throws {
    for (language, line) in zip(["en", "zh", "ru"], lines) {
      let card = try CommandRun(["show", entity, "--language", language])
      #expect(card.status == 0)
      #expect(card.text.contains(line), "\(card.text.prefix(1500))")
    }
  }

  /// Things without dates count as there on all days: who asks for 1900 is told.
  @Test func daysBeforeTheDataAreWarnedOf() throws {
    let warning =
      "The data begin on 26 April 1996: they hold little of earlier days, and things without a date "
      + "count as always there.\n"
    for line in [
      "path Pakistan China --as-of 1900", "list State --as-of 1950", "show sco --as-of 0001",
    ] {
      let run = try CommandRun(line)
      #expect(run.errors == warning)
      #expect(run.text.contains(", before the data's first day, 26 April 1996."))
    }
    #expect(try CommandRun("list State --as-of 1996-04-26").errors.isEmpty)
    let json = try CommandRun("list State --as-of 1950 --format json")
    #expect(json.text.contains("\"warnings\": [\"\(warning.dropLast())\"],"))
  }

  @Test func aWayThroughTheOrganisationInWords() throws {
    let run = try CommandRun("path Pakistan Belarus --via participates-in")
    #expect(run.status == 0)
    #expect(
      run.text.hasPrefix(
        "As of 30 November 2025, the data's last day. Pakistan and Belarus are 2 steps apart"))
    #expect(
      run.text.contains(
        "is a member of the Shanghai Cooperation Organisation, since 9 June 2017 (granted 10 July 2015) ["
      )
    )
    #expect(
      run.text.contains("has Belarus as a member, since 4 July 2024 (granted 16 September 2022) ["))
    #expect(run.text.contains("\n  [1] "))
  }

  /// 2012 counts from its last day on; in June the shorter way may be there.
  @Test func aWayThatIsPossiblyThereAlreadyIsTold() throws {
    let line = "path Kyrgyzstan Türkiye --via partnership --as-of "
    let told =
      "A shorter way, of 1 step, is possibly there already: Kyrgyzstan is tied to Türkiye by "
      + "“strategic cooperation (High-Level Strategic Cooperation Council)”, from 2012 until "
      + "5 November 2024 (possibly already) [4, 5].\n"
    #expect(try CommandRun(line + "2012-06").text.hasSuffix(told))
    for sure in ["2011-06", "2012-12-31"] {
      #expect(!(try CommandRun(line + sure).text.contains("possibly")))
    }
  }

  @Test func oneEntryIsNoPlural() throws {
    let run = try CommandRun("timeline China --during 1940/1950")
    #expect(run.text.hasPrefix("From 1 January 1940 to 31 December 1950. China: 1 entry.\n"))
  }

  @Test func noWayEndsWith1AndSaysWhy() throws {
    let run = try CommandRun(
      "path Pakistan Laos --via partnership --at-least comprehensive-strategic-partnership "
        + "--as-of 2012")
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("As of 31 December 2012."))
    #expect(run.text.contains("No such way between Pakistan and Laos."))
    #expect(run.text.contains("Dropped on the way: "))
  }

  @Test func noWayIsNotDrawn() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([
      "path", "Pakistan", "Maldives", "--via", "borders", "-o", folder.path("answer.svg"),
    ])
    #expect(run.status == 1)
    #expect(run.errors.contains("No such way between Pakistan and the Maldives."))
    #expect(folder.names.isEmpty)
  }

  @Test func aWayIsDrawnAsTheFilesEndingSays() throws {
    let folder = try TemporaryFolder()
    for (ending, head) in [
      ("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("gv", "digraph"),
    ] {
      let path = folder.path("answer.\(ending)")
      #expect(try CommandRun(["path", "pk", "by", "-o", path]).status == 0)
      let bytes = try #require(TemporaryFolder.bytes(of: path))
      #expect(
        String(bytes.prefix(head.unicodeScalars.count).map { Character(Unicode.Scalar($0)) })
          == head)
    }
  }

  @Test func aLimitOfTimeIsToldAndEndsWith75() throws {
    let run = try CommandRun("path china belarus --all --max-hops 9 --timeout 0.3")
    #expect(run.status == 75)
    #expect(!run.errors.isEmpty)
  }

  @Test func todayWorksWithAWarning() throws {
    let run = try CommandRun("path pk by --as-of today")
    #expect(run.status == 0)
    #expect(run.errors.contains("30 November 2025"))
  }

  @Test func versionNamesProgramDataAndGraphviz() throws {
    let lines = try CommandRun("--version").text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("sco "))
    #expect(lines[1].hasSuffix(", version 2025.11.30, as of 2025-11-30"))
    #expect(lines[2].hasPrefix("Graphviz "))
  }
}
