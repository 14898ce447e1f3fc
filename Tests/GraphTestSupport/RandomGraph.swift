/// Small graphs by chance, the same for the same seed: every kind of edge, parallel edges, loops,
/// levels that cannot be compared, dates that overlap or miss each other, disputes, proposals.
public enum RandomGraph {
  /// Makes a graph as a sketch of `nodes` things n0, n1 … and `edges` edges.
  public static func sketch(seed: UInt64, nodes: Int, edges: Int) throws -> GraphSketch {
    var random = RepeatableRandom(seed: seed)
    var lines = ["high > low", "low > base", "high > side"]
    for node in 0..<nodes { lines.append(nodeLine(node, &random)) }
    for _ in 0..<edges { lines.append(edgeLine(nodes, &random)) }
    return try GraphSketch(lines.joined(separator: "\n"))
  }

  private static func nodeLine(_ node: Int, _ random: inout RepeatableRandom) -> String {
    if random.once(in: 12) { return "n\(node) proposed" }
    if random.once(in: 8) { return "n\(node) since \(2000 + random.below(20))" }
    return "n\(node)"
  }

  private static func edgeLine(_ nodes: Int, _ random: inout RepeatableRandom) -> String {
    let arrow = ["-member->", "-lies->", "-partner-", "-partner-"][random.below(4)]
    var line = "n\(random.below(nodes)) \(arrow) n\(random.below(nodes))"
    if arrow == "-partner-", !random.once(in: 4) {
      line += " level \(["base", "low", "side", "high"][random.below(4)])"
    }
    let since = 1995 + random.below(30)
    if !random.once(in: 3) { line += " since \(since)" }
    if random.once(in: 4) { line += " until \(since + 1 + random.below(8))" }
    if random.once(in: 10) { line += " disputed" }
    if random.once(in: 15) { line += " proposed" }
    return line
  }
}
