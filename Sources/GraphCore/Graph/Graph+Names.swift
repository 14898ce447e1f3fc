extension Graph {
  /// Every name by which questions may call a node: id, names, short form and aliases.
  public func allNames(of node: NodeID) -> [String] {
    let node = self[node]
    let names = node.names.languages.compactMap { node.names[$0] }
    return [node.id] + names + [node.short].compactMap { $0 } + node.aliases
  }

  /// The nodes called `name`, whatever the case: an id comes before names and aliases.
  ///
  /// - Complexity: O(log n) for an id, else O(names).
  public func nodes(named name: String) -> [NodeID] {
    let folded = name.lowercased()
    if let node = node(id: folded) { return [node] }
    return nodeIDs.filter { node in
      allNames(of: node).contains { $0.lowercased() == folded }
    }
  }
}
