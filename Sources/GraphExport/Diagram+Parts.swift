import GraphViews

extension Diagram {
  /// Whether lines join all boxes, so that a program does not lay them out part by part.
  ///
  /// - Complexity: O(boxes + lines).
  var isOfOnePart: Bool {
    guard let first = nodes.first else { return false }
    var neighbours: [String: [String]] = [:]
    for edge in edges {
      neighbours[edge.source, default: []].append(edge.target)
      neighbours[edge.target, default: []].append(edge.source)
    }
    var (seen, waiting): (Set, Array) = ([first.id], [first.id])
    while let id = waiting.popLast() {
      waiting += (neighbours[id] ?? []).filter { seen.insert($0).inserted }
    }
    return nodes.allSatisfy { seen.contains($0.id) }
  }
}
