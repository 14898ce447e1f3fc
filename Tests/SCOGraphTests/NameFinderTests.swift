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
    #expect(throws: NameError("'twin' names more than one entity; say one or two.")) {
      try NameFinder(graph).entity("twin")
    }
    #expect(throws: NameError("'Twin' names more than one entity; say one or two.")) {
      try NameFinder(graph).kindOrEntity("Twin")
    }
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
