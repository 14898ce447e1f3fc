import SCOGraph
import Testing

@Suite struct AroundRequestTests {
  @Test func namesBecomeAView() throws {
    var request = AroundRequest("КНР")
    (request.via, request.hops) = (["partnership,BORDERS"], 2)
    let view = try request.view(in: .sco)
    #expect(view.id == "around-china")
    let selector = try #require(view.selector as? NeighborhoodSelector)
    #expect(selector.relationships.map(\.text) == ["partnership", "borders"])
    #expect(selector.hops == 2)
  }

  @Test func unknownKindsAreSentences() {
    var request = AroundRequest("china")
    request.via = ["partnershp"]
    let sentence = "no kind of relationship is called 'partnershp'; did you mean 'partnership'?"
    #expect(throws: NameError(sentence)) { try request.view(in: .sco) }
  }
}
