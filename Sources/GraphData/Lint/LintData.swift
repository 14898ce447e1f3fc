public import Diagnostics
public import GraphCore
import LocatedYAML

/// The records that rules look at, and where they stand.
///
/// Records of a graph that files are laid over come first; rules report only about the files'
/// own, and may name the others.
public struct LintData: Sendable {
  /// What the data set says of itself.
  public let header: GraphHeader
  /// The kinds.
  public let schema: Schema
  /// The documents.
  public let references: [Reference]
  /// The scale of levels.
  public let levels: LevelScale
  /// The disputes.
  public let disputes: [Dispute]
  /// The things.
  public let nodes: [Node]
  /// The claims.
  public let claims: [Claim]
  /// The numbers of the references to report about.
  public let ownReferences: Range<Int>
  /// The numbers of the things to report about.
  public let ownNodes: Range<Int>
  /// The numbers of the claims to report about.
  public let ownClaims: Range<Int>

  let places: [ClaimPlaces]
  let referencePlaces: [LocatedText]
  let disputePlaces: [LocatedText]
  let nodePlaces: [LocatedText]

  /// Takes the records of a graph whose files are not at hand; findings have places and no
  /// snippets.
  public init(_ graph: Graph) {
    header = graph.header
    (schema, references, levels) = (graph.schema, graph.references, graph.levels)
    (disputes, nodes, claims) = (graph.disputes, graph.nodes, graph.claims)
    (ownReferences, ownNodes, ownClaims) = (
      references.indices, nodes.indices, claims.indices
    )
    (places, referencePlaces, disputePlaces, nodePlaces) = ([], [], [], [])
  }

  init(_ resolver: ClaimResolver, base: Graph?) {
    let builder = resolver.builder
    header = builder.header
    (schema, references, levels) = (builder.schema, builder.references, builder.levels)
    (disputes, nodes, claims) = (builder.disputes, builder.nodes, builder.claims)
    ownReferences = (base?.references.count ?? 0)..<references.count
    ownNodes = (base?.nodes.count ?? 0)..<nodes.count
    ownClaims = (base?.claims.count ?? 0)..<claims.count
    (places, referencePlaces) = (resolver.places, resolver.referencePlaces)
    (disputePlaces, nodePlaces) = (resolver.disputePlaces, resolver.nodePlaces)
  }
}

extension LintData {
  /// Where a claim stands: the first key of its entry.
  public func place(of claim: Int) -> SourceRange? {
    if let places = claimPlaces(claim) { return places.entry.range }
    return claims[claim].location?.standInRange
  }

  /// Where the end of a claim's time is written, or else the claim.
  public func placeOfEnd(of claim: Int) -> SourceRange? {
    claimPlaces(claim)?.until?.range ?? place(of: claim)
  }

  /// Where the id of a thing is written.
  public func place(ofNode node: Int) -> SourceRange? {
    if ownNodes.contains(node), !nodePlaces.isEmpty {
      return nodePlaces[node - ownNodes.lowerBound].range
    }
    return claims.first { $0.subject == .node(NodeID(node)) }?.location?.standInRange
  }

  /// Where the id of a reference is written.
  public func place(ofReference reference: Int) -> SourceRange? {
    if ownReferences.contains(reference), !referencePlaces.isEmpty {
      return referencePlaces[reference - ownReferences.lowerBound].range
    }
    return references[reference].location?.standInRange
  }

  /// Where the id of a dispute is written.
  public func place(ofDispute dispute: Int) -> SourceRange? {
    let own = dispute - (disputes.count - disputePlaces.count)
    if disputePlaces.indices.contains(own) { return disputePlaces[own].range }
    return disputes[dispute].location?.standInRange
  }

  private func claimPlaces(_ claim: Int) -> ClaimPlaces? {
    guard ownClaims.contains(claim), !places.isEmpty else { return nil }
    return places[claim - ownClaims.lowerBound]
  }

  /// A claim's subject in words, with ids: `'india' participates-in 'sco'`.
  public func subject(of claim: Int) -> String {
    switch claims[claim].subject {
    case .node(let node): return "'\(nodes[node.index].id)'"
    case .property(of: let node):
      let key = claims[claim].properties.first?.key ?? "property"
      return "\(key) of '\(nodes[node.index].id)'"
    case .edge(let kind, let source, let target):
      return "'\(nodes[source.index].id)' \(schema[kind].slug) '\(nodes[target.index].id)'"
    }
  }
}
