import GraphCore

/// How many nodes and edges there are of each sort: what estimates rest on.
struct GraphStatistics {
  /// The nodes that carry each label.
  let nodesOfLabel: [Int]
  /// The edges of each type.
  let edgesOfType: [Int]
  let nodes: Int
  let edges: Int

  /// Counts; O(nodes + edges), once a session.
  init(_ topology: Topology) {
    (nodes, edges) = (topology.nodeCount, topology.edges.count)
    var ofLabel = [Int](repeating: 0, count: 64)
    for mask in topology.labels {
      var rest = mask
      while rest != 0 {
        ofLabel[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    var ofType = [Int](repeating: 0, count: 64)
    for kind in topology.edges.kinds { ofType[Int(kind & 63)] += 1 }
    (nodesOfLabel, edgesOfType) = (ofLabel, ofType)
  }

  /// About how many nodes fit a test.
  func nodes(_ test: LabelTest) -> Double {
    switch test {
    case .anything: Double(nodes)
    case .some(let mask): min(Double(nodes), sum(nodesOfLabel, mask))
    case .all(let mask): least(mask)
    case .not(let inner): max(0, Double(nodes) - nodes(inner))
    case .both(let tests): tests.map { nodes($0) }.min() ?? Double(nodes)
    case .either(let tests): min(Double(nodes), tests.reduce(0) { $0 + nodes($1) })
    }
  }

  /// About how many edges that fit a test stand at a node.
  func degree(_ test: EdgeTest) -> Double {
    let steps = sum(edgesOfType, test.forward) + sum(edgesOfType, test.backward)
    return nodes == 0 ? 0 : steps / Double(nodes)
  }

  private func least(_ mask: UInt64) -> Double {
    let counts = nodesOfLabel.indices.filter { mask & (1 << UInt64($0)) != 0 }
    return Double(counts.map { nodesOfLabel[$0] }.min() ?? nodes)
  }

  private func sum(_ counts: [Int], _ mask: UInt64) -> Double {
    var (total, rest) = (0, mask)
    while rest != 0 {
      total += counts[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return Double(total)
  }
}
