internal import Diagnostics
public import GraphCore

/// Finds what people name: entities, kinds, levels and references of a graph.
///
/// Case does not matter. A name that nothing bears is answered with the nearest ones.
public struct NameFinder: Sendable {
  /// The graph that is asked about.
  public let graph: Graph

  /// Makes a finder for a graph.
  public init(_ graph: Graph) { self.graph = graph }

  /// The node called `name`: by id, by a name in any language, by alias or by ISO code.
  ///
  /// - Throws: `NameError` where no node, or more than one, is called so.
  /// A name that nothing bears, and that several names have all words of, is answered with those.
  ///
  /// - Complexity: O(1) for an id, else O(names); near names cost a distance a name.
  public func entity(_ name: String) throws(NameError) -> NodeID {
    let found = graph.nodes(named: trimmed(name))
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw ambiguous(name, found) }
    let candidates = candidates(for: name)
    guard candidates.count < 2 else { throw ambiguous(name, candidates) }
    throw unknown("entity", name, among: entityNames, listedBy: "sco list")
  }

  /// The kind of entity called `name`: `State`, `state` or `states`.
  public func entityKind(_ name: String) throws(NameError) -> EntityKindID {
    let folded = trimmed(name).lowercased()
    for (index, kind) in graph.schema.entityKinds.enumerated()
    where names(of: kind).contains(folded) { return EntityKindID(index) }
    throw unknown(
      "kind of entity", name, among: graph.schema.entityKinds.map(\.name), listedBy: "sco kinds")
  }

  /// The kind of relationship called `name`: `PARTICIPATES_IN` or `participates-in`.
  public func relationshipKind(_ name: String) throws(NameError) -> RelationshipKindID {
    let kinds = graph.schema.relationshipKinds
    let folded = trimmed(name).lowercased()
    for (index, kind) in kinds.enumerated()
    where kind.slug == folded || kind.name.lowercased() == folded {
      return RelationshipKindID(index)
    }
    throw unknown("kind of relationship", name, among: kinds.map(\.slug), listedBy: "sco kinds")
  }

  /// The level with that id or name.
  public func level(_ name: String) throws(NameError) -> LevelID {
    let folded = trimmed(name).lowercased()
    for (index, level) in graph.levels.levels.enumerated()
    where level.id == folded || level.name.text(in: .english).lowercased() == folded {
      return LevelID(index)
    }
    throw unknown("level", name, among: graph.levels.levels.map(\.id), listedBy: "sco levels")
  }

  /// The reference with that id.
  public func reference(_ id: String) throws(NameError) -> ReferenceID {
    if let index = graph.references.firstIndex(where: { $0.id == trimmed(id).lowercased() }) {
      return ReferenceID(index)
    }
    throw unknown(
      "reference", id, among: graph.references.map(\.id), listedBy: "sco references")
  }

  /// One of the values that the properties called `key` allow, by id or name in any language.
  public func choice(_ name: String, ofKey key: String) throws(NameError) -> Choice {
    let choices = choices(ofKey: key)
    let folded = trimmed(name).lowercased()
    let found = choices.first { choice in
      choice.id == folded || Language.allCases.contains { choice.name[$0]?.lowercased() == folded }
    }
    if let found { return found }
    let ids = choices.map(\.id)
    let hint = NearestName.hint(among: ids, for: name)
    let ending = hint.isEmpty ? "; say \(Excerpt.list(ids))." : hint
    throw NameError("no \(key) is called \(Excerpt.quoted(name))\(ending)")
  }

  /// The values that the properties called `key` allow, each once.
  public func choices(ofKey key: String) -> [Choice] {
    let keys =
      graph.schema.relationshipKinds.flatMap(\.properties)
      + graph.schema.entityKinds.flatMap(\.properties)
    var seen: Set<String> = []
    return keys.filter { $0.key == key }.flatMap(\.choices).filter { seen.insert($0.id).inserted }
  }

  /// What a name may mean where both kinds of relationship and entities are allowed.
  public enum KindOrEntity: Hashable, Sendable {
    /// A kind of relationship.
    case kind(RelationshipKindID)
    /// An entity.
    case entity(NodeID)
  }

  /// The kind of relationship or the entity called `name`, the kind first.
  public func kindOrEntity(_ name: String) throws(NameError) -> KindOrEntity {
    if let kind = try? relationshipKind(name) { return .kind(kind) }
    let found = graph.nodes(named: trimmed(name))
    if !found.isEmpty { return .entity(try entity(name)) }
    let names = graph.schema.relationshipKinds.map(\.slug) + entityNames
    throw unknown(
      "kind of relationship and no entity", name, among: names, listedBy: "sco kinds")
  }

  /// All names of entities, ids last: where two differ in case only, the first is offered.
  private var entityNames: [String] {
    let names = graph.nodeIDs.map(graph.allNames)
    return names.flatMap { $0.dropFirst() } + names.compactMap(\.first)
  }

  private func names(of kind: EntityKind) -> [String] {
    let words = Language.allCases.flatMap { [kind.singular[$0], kind.plural[$0]] }
    return [kind.name.lowercased(), kind.section] + words.compactMap { $0?.lowercased() }
  }

  func unknown(
    _ what: String, _ name: String, among names: [String], listedBy command: String
  ) -> NameError {
    var seen: Set<String> = []
    let different = names.filter { seen.insert($0.lowercased()).inserted }
    let hint = NearestName.hint(among: different, for: name)
    let ending = hint.isEmpty ? "; '\(command)' lists them." : hint
    return NameError("no \(what) is called \(Excerpt.quoted(name))\(ending)")
  }
}
