/// A shape with its names turned into slots and its conditions put where they can first be told.
struct CompiledShape {
  /// A node.
  struct Node {
    var slot: Int?
    var test = Automaton.NodeTest()
    var captures: [Automaton.Capture] = []
  }

  /// An edge.
  struct Edge {
    var slot: Int?
    var test: EdgeTest
    var bound: Int?
    var captures: [Automaton.Capture] = []
    var checks: [Condition] = []
    var cost: CompiledExpression?
  }

  /// A part that repeats.
  struct Repeated {
    let body: CompiledShape
    let lower: Int
    let upper: Int?
    /// Whether it is one edge between nodes of which nothing is asked.
    let isPlainEdge: Bool
  }

  /// What lies between two nodes.
  enum Link {
    case edge(Edge)
    case repeated(Repeated)
  }

  var nodes: [Node] = []
  var links: [Link] = []
  /// For each link, what can be told once it is passed and depends on more than it.
  var late: [[Condition]] = []

  /// The least number of edges.
  var fewest: Int {
    links.reduce(0) { sum, link in
      switch link {
      case .edge: sum + 1
      case .repeated(let part): Self.sum(sum, part.lower, part.body.fewest)
      }
    }
  }

  /// The greatest number of edges; nil has no bound.
  var most: Int? {
    var sum = 0
    for link in links {
      switch link {
      case .edge: sum += 1
      case .repeated(let part):
        guard let upper = part.upper, let inner = part.body.most else { return nil }
        sum = Self.sum(sum, upper, inner)
      }
    }
    return sum
  }

  /// A sum of steps that never overflows; so many are never walked.
  private static func sum(_ before: Int, _ times: Int, _ steps: Int) -> Int {
    let (product, isOver) = times.multipliedReportingOverflow(by: steps)
    return min(before + min(isOver ? .max >> 2 : product, .max >> 2), .max >> 2)
  }
}
