extension Graph {
  /// Every name by which questions may call a node: id, names, short form, aliases, and the
  /// properties that are names (`PropertyKey.isName`), such as the codes of a state.
  public func allNames(of node: NodeID) -> [String] {
    self[node].writtenNames + nameProperties(of: node)
  }

  /// The nodes called `name`, as `foldedName` compares names: an id comes before names and aliases,
  /// and these before properties that are names.
  ///
  /// - Complexity: O(log n) for an id, else O(names).
  public func nodes(named name: String) -> [NodeID] {
    if let node = node(id: name.lowercased()) { return [node] }
    let folded = name.foldedName
    let called = nodeIDs.filter { self[$0].writtenNames.contains { $0.foldedName == folded } }
    guard called.isEmpty else { return called }
    return nodeIDs.filter { nameProperties(of: $0).contains { $0.foldedName == folded } }
  }

  private func nameProperties(of node: NodeID) -> [String] {
    let node = self[node]
    return node.properties.flatMap { schema.names(in: self[$0], of: node.kinds) }
  }
}

extension Node {
  /// Its id, names, short form and aliases.
  package var writtenNames: [String] {
    [id] + names.languages.compactMap { names[$0] } + [short].compactMap { $0 } + aliases
  }
}

extension String {
  /// The name as names are compared: whatever the case, the form of dashes, apostrophes and
  /// brackets, the points of a Russian ё and of a Turkish i, and an article before it.
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
      case "i\u{307}", "ı": folded.append("i")
      default: folded.append(character)
      }
    }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
