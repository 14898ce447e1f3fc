import GraphCore
import GraphTestSupport
import Testing

/// The set against the standard library's, over long random runs of insertions and removals.
@Suite struct IdentifierSetTests {
  @Test(arguments: [1, 63, 64, 65, 200])
  func randomRunsAgreeWithASet(capacity: Int) {
    var random = RepeatableRandom(seed: UInt64(capacity))
    var (set, model) = (NodeSet(capacity: capacity), Set<NodeID>())
    for _ in 0..<2000 {
      let node = NodeID(random.below(capacity))
      if random.once(in: 3) {
        set.remove(node)
        model.remove(node)
      } else {
        let inserted = set.insert(node)
        #expect(inserted == model.insert(node).inserted)
      }
      #expect(set.contains(node) == model.contains(node))
    }
    #expect(set.members == model.sorted())
    #expect(set.count == model.count)
    #expect(set.isEmpty == model.isEmpty)
  }

  @Test func outsideItsCapacityNothingIsIn() {
    var set = EdgeSet(capacity: 10)
    set.insert(EdgeID(9))
    #expect(!set.contains(EdgeID(64)))
    #expect(!set.contains(EdgeID(4_000_000_000)))
    set.remove(EdgeID(4_000_000_000))
    #expect(set.members == [EdgeID(9)])
  }

  @Test func equalityIsThatOfMembers() {
    var (small, large) = (NodeSet(capacity: 3), NodeSet(capacity: 300))
    #expect(small == large)
    small.insert(NodeID(2))
    large.insert(NodeID(299))
    #expect(small != large)
    large.remove(NodeID(299))
    large.insert(NodeID(2))
    #expect(small == large)
    #expect(small.hashValue == large.hashValue)
  }

  @Test func anEmptySetHasNoMembers() {
    #expect(NodeSet(capacity: 0).isEmpty)
    #expect(NodeSet(capacity: 0).members.isEmpty)
    #expect(!NodeSet(capacity: 0).contains(NodeID(0)))
  }

  @Test func identifiersAreOrderedAndTyped() {
    #expect([NodeID(3), NodeID(0), NodeID(2)].sorted() == [NodeID(0), NodeID(2), NodeID(3)])
    #expect(NodeID(7).index == 7)
    #expect(NodeID(rawValue: 7) == NodeID(7))
  }
}
