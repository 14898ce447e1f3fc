extension Graph {
  /// Every name by which questions may call a node: id, names, short form and aliases.
  public func allNames(of node: NodeID) -> [String] {
    let node = self[node]
    let names = node.names.languages.compactMap { node.names[$0] }
    return [node.id] + names + [node.short].compactMap { $0 } + node.aliases
  }

  /// The nodes called `name`, as `foldedName` compares names: an id comes before names and aliases.
  ///
  /// - Complexity: O(log n) for an id, else O(names).
  public func nodes(named name: String) -> [NodeID] {
    if let node = node(id: name.lowercased()) { return [node] }
    let folded = name.foldedName
    return nodeIDs.filter { node in allNames(of: node).contains { $0.foldedName == folded } }
  }
}

extension String {
  /// The name as names are compared: whatever the case, the form of dashes, apostrophes and
  /// brackets, the points of a Russian ё, and an article before it.
  package var foldedName: String {
    var folded = ""
    for character in lowercased() {
      switch character {
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
        if folded.last == " " { folded.removeLast() }
        folded.append("-")
      case " " where folded.isEmpty || folded.last == " " || folded.last == "-": continue
      case "’", "‘", "ʼ", "`": folded.append("'")
      case "（": folded += folded.last == " " ? "(" : " ("
      case "）": folded.append(")")
      case "ё": folded.append("е")
      default: folded.append(character)
      }
    }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
