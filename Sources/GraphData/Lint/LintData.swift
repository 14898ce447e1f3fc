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
  public private(set) var claims: [Claim]
  /// The numbers of the references to report about.
  public let ownReferences: Range<Int>
  /// The numbers of the things to report about.
  public let ownNodes: Range<Int>
  /// The numbers of the claims to report about.
  public private(set) var ownClaims: Range<Int>
  /// The numbers of the disputes to report about.
  public let ownDisputes: Range<Int>

  private var places: [ClaimPlaces]
  private var halves: [HalfClaim]
  /// The number of the first claim that is half read; beyond all numbers at first.
  private var firstHalf = Int.max
  let referencePlaces: [LocatedText]
  let disputePlaces: [LocatedText]
  let nodePlaces: [LocatedText]
  let changedNodes: [NodeID: LocatedText]
  private let renamedNodes: Set<NodeID>
  /// The parts of the files in which errors stand.
  public let damage: Damage
  /// Whether the data say up to which day they know.
  let hasKnowledge: Bool
  let coverage: [CoverageDraft]
  let coveredTexts: [CoveredTextDraft]

  /// Takes the records of a graph whose files are not at hand; findings have places and no
  /// snippets.
  public init(_ graph: Graph) {
    header = graph.header
    (schema, references, levels) = (
      graph.schema, Array(graph.references), graph.levels
    )
    (disputes, nodes, claims) = (
      graph.disputes, Array(graph.nodes), Array(graph.claims)
    )
    (ownReferences, ownNodes, ownClaims) = (
      references.indices, nodes.indices, claims.indices
    )
    ownDisputes = disputes.indices
    (places, halves, referencePlaces, disputePlaces, nodePlaces) = ([], [], [], [], [])
    (coverage, coveredTexts) = ([], [])
    (damage, hasKnowledge) = (Damage(), true)
    (changedNodes, renamedNodes) = ([:], [])
  }

  init(
    _ resolver: ClaimResolver, base: Graph?, halves: [HalfClaim], damage: Damage = Damage(),
    hasKnowledge: Bool = true
  ) {
    (self.damage, self.hasKnowledge) = (damage, hasKnowledge)
    self.halves = halves
    let builder = resolver.builder
    header = builder.header
    (schema, references, levels) = (builder.schema, builder.references, builder.levels)
    (disputes, nodes, claims) = (builder.disputes, builder.nodes, builder.claims)
    ownReferences = (base?.references.count ?? 0)..<references.count
    ownNodes = resolver.baseNodes..<nodes.count
    ownClaims = resolver.baseClaims..<claims.count
    ownDisputes = (disputes.count - resolver.disputePlaces.count)..<disputes.count
    (changedNodes, renamedNodes) = (resolver.changedNodes, resolver.renamedNodes)
    (places, referencePlaces) = (resolver.places, resolver.referencePlaces)
    (disputePlaces, nodePlaces) = (resolver.disputePlaces, resolver.nodePlaces)
    (coverage, coveredTexts) = (resolver.coverage, resolver.coveredTexts)
  }
}

extension LintData {
  /// The addresses of the claims.
  public var addresses: ClaimAddresses {
    ClaimAddresses(schema: schema, nodes: nodes, claims: claims)
  }

  /// The data with the claims of which only a part could be read, after the others.
  ///
  /// For rules that look at time and citations: such a claim has the subject that was written
  /// only when that exists and fits.
  var withHalfReadClaims: LintData {
    guard !halves.isEmpty, firstHalf == .max else { return self }
    var data = self
    data.firstHalf = claims.count
    data.claims += halves.map(\.claim)
    data.places += halves.map(\.places)
    data.ownClaims = ownClaims.lowerBound..<data.claims.count
    return data
  }

  /// Whether findings about the names of a thing are told: it stands in the files, or they call it
  /// otherwise.
  ///
  /// Names that stand in the data below and are left as they are, are not theirs.
  func isOwn(node: Int) -> Bool {
    ownNodes.contains(node) || renamedNodes.contains(NodeID(node))
  }

  /// Whether all that says what a claim rests on could be read.
  func isSupportRead(of claim: Int) -> Bool { half(claim)?.isSupportRead ?? true }

  private func half(_ claim: Int) -> HalfClaim? {
    claim >= firstHalf ? halves[claim - firstHalf] : nil
  }

  /// Where a claim stands: the first key of its entry.
  public func place(of claim: Int) -> SourceRange? {
    if let places = claimPlaces(claim) { return places.entry.range }
    return claims[claim].location?.standInRange
  }

  /// Where the end of a claim's time is written, or else the claim.
  public func placeOfEnd(of claim: Int) -> SourceRange? {
    claimPlaces(claim)?.until?.range ?? place(of: claim)
  }

  /// Where the beginning of a claim's time is written, or else the claim.
  public func placeOfStart(of claim: Int) -> SourceRange? {
    let places = claimPlaces(claim)
    let isTerm = claims[claim].validity.last != nil
    return (places?.since ?? (isTerm ? places?.until : nil))?.range ?? place(of: claim)
  }

  /// Where a date among the properties of a claim is written, or else the claim.
  public func place(ofDate key: String, in claim: Int) -> SourceRange? {
    claimPlaces(claim)?.dates[key]?.range ?? place(of: claim)
  }

  /// Where `confirmed` is written, or else the claim.
  public func placeOfConfirmation(of claim: Int) -> SourceRange? {
    claimPlaces(claim)?.confirmed?.range ?? place(of: claim)
  }

  /// Where the id of a thing is written.
  public func place(ofNode node: Int) -> SourceRange? {
    if ownNodes.contains(node), !nodePlaces.isEmpty {
      return nodePlaces[node - ownNodes.lowerBound].range
    }
    if let place = changedNodes[NodeID(node)] { return place.range }
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
    if let half = half(claim) { return half.words }
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
