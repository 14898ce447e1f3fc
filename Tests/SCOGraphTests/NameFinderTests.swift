import Foundation
import SCOGraph
import Testing

/// One thing, many names.
@Suite struct NameFinderTests {
  let finder = NameFinder(.sco)

  @Test(arguments: [
    ["kazakhstan", "Kazakhstan", "KAZAKHSTAN", "哈萨克斯坦", "Казахстан", "казахстан", "KZ", "kaz"],
    ["turkiye", "Türkiye", "Turkey", "TÜRKIYE", "T\u{75}\u{308}rkiye", "TR", "土耳其", "Турция"],
    ["kyrgyzstan", "Кыргызстан", "Киргизия", "kg", " Kyrgyzstan "],
    ["sco", "SCO", "Shanghai Cooperation Organisation", "上海合作组织", "ШОС"],
  ])
  func allNamesLeadToTheSame(_ names: [String]) throws {
    let ids = try names.map { Graph.sco[try finder.entity($0)].id }
    #expect(Set(ids) == [names[0]])
  }

  /// Every name of every state leads to it, whatever the case.
  @Test func everyNameIsFound() throws {
    for node in Graph.sco.nodes(of: try finder.entityKind("State")) {
      for name in Graph.sco.allNames(of: node) {
        let found = Graph.sco.nodes(named: name)
        #expect(found.contains(node) || Graph.sco[found[0]].id == name.lowercased(), "\(name)")
        #expect(Graph.sco.nodes(named: name.uppercased()).count >= 1, "\(name)")
      }
    }
  }

  /// The codes of a state are names of it without being written once more as aliases.
  @Test func codesAreNames() throws {
    let state = """
      states:
        - {id: examplia, name: {en: Examplia}, iso2: XE, iso3: XEX, cite: gk-names}

      """
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(state.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let graph = try GraphSource(overlays: [file.path]).load().graph
    for name in ["XE", "xex"] {
      #expect(graph[try NameFinder(graph).entity(name)].id == "examplia")
    }
    let error = #expect(throws: NameError.self) { try NameFinder(graph).entity("XEZ") }
    #expect(error?.message.contains("'XE'") == true)
  }

  @Test func everyKindLevelAndReferenceIsFoundByItsNames() throws {
    for (index, kind) in Schema.sco.entityKinds.enumerated() {
      for name in [kind.name, kind.section, kind.plural.text(in: .english)] {
        #expect(try finder.entityKind(name) == EntityKindID(index))
      }
    }
    for (index, kind) in Schema.sco.relationshipKinds.enumerated() {
      for name in [kind.name, kind.slug, kind.slug.uppercased()] {
        #expect(try finder.relationshipKind(name) == RelationshipKindID(index))
      }
    }
    for (index, level) in Graph.sco.levels.levels.enumerated() {
      #expect(try finder.level(level.id.uppercased()) == LevelID(index))
    }
    for (index, reference) in Graph.sco.references.enumerated() {
      #expect(try finder.reference(reference.id) == ReferenceID(index))
    }
  }

  @Test func aNameOfTwoIsRefusedWithBoth() throws {
    let file = SourceFile(
      name: "two.yaml",
      text: """
        initiatives:
          - id: one
            name: {en: Twin, zh: 一, ru: Раз}
            cite: gk-names
          - id: two
            name: {en: Twin, zh: 二, ru: Два}
            cite: gk-names

        """)
    let graph = try DatasetLoader(schema: .sco).load([file], over: .sco).checkedGraph()
    func sentence(_ name: String) -> NameError {
      NameError(
        """
        '\(name)' may mean one of 2; say which by its id, the first word of a line:
          one  Twin
          two  Twin
        """)
    }
    #expect(throws: sentence("twin")) { try NameFinder(graph).entity("twin") }
    #expect(throws: sentence("Twin")) { try NameFinder(graph).kindOrEntity("Twin") }
  }

  /// A place where the SCO met more than once does not tell a summit: all are named, newest first.
  @Test func anUnclearNameIsAnsweredWithAllThatItMayMean() throws {
    #expect(
      throws: NameError(
        """
        'Tashkent summit' may mean one of 3; say which by its id, the first word of a line:
          chs-16  2016 SCO summit in Tashkent, from 23 June 2016 to 24 June 2016
          chs-10  2010 SCO summit in Tashkent, from 10 June 2010 to 11 June 2010
          chs-04  2004 SCO summit in Tashkent, on 17 June 2004
        """)
    ) { try finder.entity("Tashkent summit") }
    for name in ["the summit in Dushanbe", "杜尚别峰会"] {
      let message = #expect(throws: NameError.self) { try finder.entity(name) }?.message ?? ""
      let ids = message.split(separator: "\n").dropFirst().map { $0.split(separator: " ")[0] }
      #expect(ids == ["chs-21", "chs-14", "chs-08"], "\(name)")
    }
    let latest = try finder.entity("Astana summit")
    #expect(
      finder.alternatives(to: "Astana summit", takenFor: latest)
        == "'Astana summit' is taken for chs-24; say chs-17, chs-11 or chs-05 if that is meant.")
    #expect(finder.alternatives(to: "chs-24", takenFor: latest) == nil)
    #expect(finder.alternatives(to: "PRC", takenFor: try finder.entity("PRC")) == nil)
    let many = #expect(throws: NameError.self) { try finder.entity("SCO summit") }?.message
    #expect(many?.hasSuffix("\n  and 15 more; 'sco list' has them all.") == true, "\(many ?? "")")
  }

  @Test func valuesWithCommasAreSplitUnlessTheyAreNames() {
    #expect(finder.names(in: ["iran, china", "laos"]) == ["iran", "china", "laos"])
    #expect(finder.names(in: ["Один пояс, один путь"]) == ["Один пояс, один путь"])
    #expect(finder.names(in: ["", "a,,b", ","]) == ["", "a", "", "b", "", ""])
    #expect(finder.names(in: []).isEmpty)
  }

  @Test func namesThatDifferInCaseOnlyAreOfferedOnce() {
    #expect(throws: NameError("no entity is called 'chinaa'; did you mean 'China'?")) {
      try finder.entity("chinaa")
    }
  }
}
