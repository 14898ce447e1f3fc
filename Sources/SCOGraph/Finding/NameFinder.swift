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
  /// - Complexity: O(1) for an id, else O(names); near names cost a distance a name.
  public func entity(_ name: String) throws(NameError) -> NodeID {
    let found = graph.nodes(named: name)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let ids = found.map { graph[$0].id }
      throw NameError(
        "\(Excerpt.quoted(name)) names more than one entity; say \(Excerpt.list(ids)).")
    }
    let names = graph.nodeIDs.flatMap(graph.allNames)
    throw unknown("entity", name, among: names, listedBy: "sco list")
  }

  /// The kind of entity called `name`: `State`, `state` or `states`.
  public func entityKind(_ name: String) throws(NameError) -> EntityKindID {
    let folded = name.lowercased()
    for (index, kind) in graph.schema.entityKinds.enumerated()
    where names(of: kind).contains(folded) { return EntityKindID(index) }
    throw unknown(
      "kind of entity", name, among: graph.schema.entityKinds.map(\.name), listedBy: "sco kinds")
  }

  /// The kind of relationship called `name`: `PARTICIPATES_IN` or `participates-in`.
  public func relationshipKind(_ name: String) throws(NameError) -> RelationshipKindID {
    let kinds = graph.schema.relationshipKinds
    let folded = name.lowercased()
    for (index, kind) in kinds.enumerated()
    where kind.slug == folded || kind.name.lowercased() == folded {
      return RelationshipKindID(index)
    }
    throw unknown("kind of relationship", name, among: kinds.map(\.slug), listedBy: "sco kinds")
  }

  /// The level with that id or name.
  public func level(_ name: String) throws(NameError) -> LevelID {
    let folded = name.lowercased()
    for (index, level) in graph.levels.levels.enumerated()
    where level.id == folded || level.name.text(in: .english).lowercased() == folded {
      return LevelID(index)
    }
    throw unknown("level", name, among: graph.levels.levels.map(\.id), listedBy: "sco levels")
  }

  /// The reference with that id.
  public func reference(_ id: String) throws(NameError) -> ReferenceID {
    if let index = graph.references.firstIndex(where: { $0.id == id.lowercased() }) {
      return ReferenceID(index)
    }
    throw unknown(
      "reference", id, among: graph.references.map(\.id), listedBy: "sco references")
  }

  /// One of the values that the properties called `key` allow, by id or name in any language.
  public func choice(_ name: String, ofKey key: String) throws(NameError) -> Choice {
    let keys =
      graph.schema.relationshipKinds.flatMap(\.properties)
      + graph.schema.entityKinds.flatMap(\.properties)
    let choices = keys.filter { $0.key == key }.flatMap(\.choices)
    let folded = name.lowercased()
    let found = choices.first { choice in
      choice.id == folded || Language.allCases.contains { choice.name[$0]?.lowercased() == folded }
    }
    if let found { return found }
    var ids: [String] = []
    for choice in choices where !ids.contains(choice.id) { ids.append(choice.id) }
    let hint = NearestName.hint(among: ids, for: name)
    let ending = hint.isEmpty ? "; say \(Excerpt.list(ids))." : hint
    throw NameError("no \(key) is called \(Excerpt.quoted(name))\(ending)")
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
    let found = graph.nodes(named: name)
    if !found.isEmpty { return .entity(try entity(name)) }
    let names = graph.schema.relationshipKinds.map(\.slug) + graph.nodeIDs.flatMap(graph.allNames)
    throw unknown(
      "kind of relationship and no entity", name, among: names, listedBy: "sco kinds")
  }

  private func names(of kind: EntityKind) -> [String] {
    let (singular, plural) = (kind.singular.text(in: .english), kind.plural.text(in: .english))
    return [kind.name.lowercased(), kind.section, singular, plural]
  }

  private func unknown(
    _ what: String, _ name: String, among names: [String], listedBy command: String
  ) -> NameError {
    let hint = NearestName.hint(among: names, for: name)
    let ending = hint.isEmpty ? "; '\(command)' lists them." : hint
    return NameError("no \(what) is called \(Excerpt.quoted(name))\(ending)")
  }
}
