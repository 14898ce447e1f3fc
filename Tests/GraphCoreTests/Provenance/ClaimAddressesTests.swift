import GraphCore
import GraphTestSupport
import Testing

/// Claims are found by their addresses.
@Suite struct ClaimAddressesTests {
  /// Each claim's own address leads to it alone.
  @Test func addressesLeadBack() throws {
    let graph = try PocketGraph.graph()
    let addresses = ClaimAddresses(graph)
    for number in graph.claims.indices {
      #expect(addresses.claims(at: addresses.address(of: number)) == [number])
    }
    let all = Set(graph.claims.indices.map(addresses.address(of:)))
    #expect(all.count == graph.claims.count)
  }

  @Test(arguments: [
    ("alder", 1), ("mill/stage", 1), ("member-of/birch/dyers", 2),
    ("member-of/birch/dyers/2004", 1),
    ("member-of/birch/dyers/2013-05", 1), ("pact/alder/birch", 1), ("pact/birch/alder", 1),
    ("pact/birch/alder/2001-06-15", 1), ("member-of/birch/dyers/2", 1),
    ("member-of/dyers/birch", 0), ("member-of/birch/dyers/3", 0), ("member-of/birch/dyers/0", 0),
    ("member-of/birch/dyers/2005", 0), ("member-of/birch", 0), ("", 0), ("/", 0), ("//", 0),
    ("mill/stage/x", 0), ("nobody", 0), ("alder/alder", 0), ("pact/alder/birch/-1", 0),
  ])
  func anAddressStandsForAllThatAgree(_ address: String, _ count: Int) throws {
    #expect(try ClaimAddresses(PocketGraph.graph()).claims(at: address).count == count)
  }
}
