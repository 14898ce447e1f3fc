import Diagnostics
import GraphCore
import LocatedYAML

/// From drafts to records: names become numbers, and what does not fit is found.
///
/// A claim of which any part fails does not reach the builder. What could be read of it is kept
/// for the rules, so that one run tells all, and no more, so that it makes no findings of a
/// second order.
struct ClaimResolver {
  var builder: GraphBuilder
  var findings = DiagnosticList()
  /// Names that lead nowhere because what they name may stand in a part with an error.
  var unsaid = DiagnosticList()
  /// Where the claims that were added stand; the first belongs to claim number `baseClaims`.
  var places: [ClaimPlaces] = []
  /// What could be read of the claims that were not added.
  var halves: [HalfClaim] = []
  /// Where the references that were added stand, in order.
  var referencePlaces: [LocatedText] = []
  /// Where the disputes that were added stand, in order.
  var disputePlaces: [LocatedText] = []
  /// Where the entities that were added stand, in order.
  var nodePlaces: [LocatedText] = []
  /// What became of the statements of texts.
  var coverage: [CoverageDraft] = []
  /// The texts that were read whole.
  var coveredTexts: [CoveredTextDraft] = []
  /// How many of the builder's claims are of the graph below.
  private(set) var baseClaims: Int
  /// How many of its nodes are.
  let baseNodes: Int
  /// Where nodes of the graph below are changed.
  var changedNodes: [NodeID: LocatedText] = [:]
  /// Those of them that get another name, short form or alias.
  var renamedNodes: Set<NodeID> = []
  /// How long entities that are corrected lived according to the graph below.
  var oldLives: [NodeID: Validity] = [:]
  /// What the files change in the graph below.
  var changes: [OverlayChange] = []

  /// The part of file names that locations leave out.
  let root: String
  var references = NameBook<Reference>("reference")
  var levels = NameBook<Level>("level")
  var disputes = NameBook<Dispute>("dispute")
  var entities = NameBook<Node>("entity")
  var idsByName: [String: [String]]?
  /// What could not be read of the files.
  let damage: Damage

  /// Starts from a header and nothing else, or from the records of a graph.
  init(_ builder: GraphBuilder, root: String, damage: Damage = Damage()) {
    self.builder = builder
    (self.root, self.damage) = (root, damage)
    (baseClaims, baseNodes) = (builder.claims.count, builder.nodes.count)
    for (index, item) in builder.references.enumerated() {
      _ = references.insert(item.id, ReferenceID(index))
    }
    for (index, item) in builder.levels.levels.enumerated() {
      _ = levels.insert(item.id, LevelID(index))
    }
    for (index, item) in builder.disputes.enumerated() {
      _ = disputes.insert(item.id, DisputeID(index))
    }
    for (index, item) in builder.nodes.enumerated() {
      _ = entities.insert(item.id, NodeID(index))
    }
  }

  /// Adds all that the drafts say.
  ///
  /// - Complexity: O(*n*) in the number of drafts, and O(*k* · *n*) for *k* unknown names.
  mutating func resolve(_ drafts: Drafts) {
    for draft in drafts.references { add(draft) }
    add(drafts.levels, drafts.covers)
    for draft in drafts.disputes { add(draft) }
    checkTexts(drafts)
    let numbers = drafts.entities.map { add($0) }
    change(drafts, entities: numbers)
    baseClaims = builder.claims.count
    places.reserveCapacity(drafts.claims.count)
    for draft in drafts.claims {
      guard findings.count < FileReader.findingLimit else {
        return findings.append(
          FileReader.manyPage(
            "there are too many findings; the claims from here on are not looked at",
            at: draft.places.entry.range))
      }
      add(draft, of: drafts.entities, entities: numbers)
    }
  }
}
