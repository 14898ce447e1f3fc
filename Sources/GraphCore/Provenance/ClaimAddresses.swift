/// The addresses of claims: names that stay while the claim stays, wherever it is written.
///
/// | claim | address |
/// |---|---|
/// | that there is a thing | `india` |
/// | a property of it | `cpec/length-km`, or with its beginning `rats/stage/2004-06-17` |
/// | a relationship | `participates-in/india/sco`, or with its beginning `…/2017-06-09` |
///
/// An address without a beginning stands for all claims that agree in the rest. Of claims that
/// agree in all, the second and later ones end in `/2`, `/3`, those that are preferred first. The
/// ends of an undirected kind may stand in either order.
public struct ClaimAddresses: Sendable {
  private let schema: Schema
  private let nodes: [Node]
  private let claims: [Claim]
  /// The claims of each stem, the address without beginning and number, preferred ones first.
  private var numbers: [String: [Int]] = [:]

  /// Gathers the addresses of some records.
  ///
  /// - Complexity: O(claims).
  public init(schema: Schema, nodes: [Node], claims: [Claim]) {
    (self.schema, self.nodes, self.claims) = (schema, nodes, claims)
    for isPreferred in [true, false] {
      for (number, claim) in claims.enumerated() where claim.isPreferred == isPreferred {
        numbers[stem(of: claim.subject, claim), default: []].append(number)
      }
    }
  }

  /// Gathers the addresses of a graph's claims.
  public init(_ graph: Graph) {
    self.init(schema: graph.schema, nodes: Array(graph.nodes), claims: Array(graph.claims))
  }

  /// The numbers of the claims at an address; none where it leads nowhere.
  public func claims(at address: String) -> [Int] {
    var parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var ordinal: Int?
    if parts.count > 1, let last = parts.last, last.utf8.count < 4, let number = Int(last) {
      (ordinal, parts) = (number, parts.dropLast())
    }
    if let all = numbers[key(parts)] { return chosen(all, ordinal) }
    guard parts.count > 1, let date = try? CalendarDate(parsing: parts[parts.count - 1]) else {
      return []
    }
    let all = numbers[key(parts.dropLast())] ?? []
    return chosen(all.filter { claims[$0].validity.since == date }, ordinal)
  }

  /// The shortest address that leads to this claim alone.
  public func address(of claim: Int) -> String {
    let stem = stem(of: claims[claim].subject, claims[claim])
    let all = numbers[stem] ?? []
    if all.count == 1 { return stem }
    let since = claims[claim].validity.since
    let full = stem + (since.map { "/\($0)" } ?? "")
    let same = all.filter { claims[$0].validity.since == since }
    let position = same.firstIndex(of: claim) ?? 0
    let isPlain = position == 0 && same.count == 1 && since != nil
    return isPlain ? full : "\(full)/\(position + 1)"
  }

  /// The address of a claim without its beginning; an undirected kind's ends are in order.
  private func stem(of subject: Claim.Subject, _ claim: Claim) -> String {
    switch subject {
    case .node(let node): nodes[node.index].id
    case .property(of: let node): "\(nodes[node.index].id)/\(claim.properties.first?.key ?? "")"
    case .edge(let kind, let source, let target):
      key([schema[kind].slug, nodes[source.index].id, nodes[target.index].id])
    }
  }

  private func key(_ parts: some Collection<String>) -> String {
    let parts = Array(parts)
    guard parts.count == 3, parts[2] < parts[1],
      let kind = schema.relationshipKinds.first(where: { $0.slug == parts[0] }), !kind.isDirected
    else { return parts.joined(separator: "/") }
    return [parts[0], parts[2], parts[1]].joined(separator: "/")
  }

  private func chosen(_ claims: [Int], _ ordinal: Int?) -> [Int] {
    guard let ordinal else { return claims }
    return claims.indices.contains(ordinal - 1) ? [claims[ordinal - 1]] : []
  }
}
