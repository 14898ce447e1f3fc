public import GraphCore
public import GraphPaths

/// What `sco list` asks, in the words of people.
public struct ListRequest: Hashable, Sendable {
  /// The kind of entity; nil stands for all.
  public var kind: String?
  /// What the entities must be joined to.
  public var joinedTo: String?
  /// The status that they must hold.
  public var status: String?
  /// The level that a partnership of theirs must have or surpass.
  public var atLeast: String?
  /// The stage that they must be at.
  public var stage: String?
  /// The reference that must be cited about them.
  public var reference: String?
  /// Whether things that are only proposed are listed.
  public var includesProposed = false

  /// Asks for all entities of a kind, or for all.
  public init(_ kind: String? = nil) { self.kind = kind }

  /// The selection in a graph's own numbers.
  ///
  /// - Throws: `NameError` for the first name that nothing bears.
  public func selection(
    in graph: Graph, at frame: TimeFrame
  ) throws(NameError) -> EntitySelection {
    let finder = NameFinder(graph)
    var selection = EntitySelection(in: frame)
    if let kind { selection.kind = try finder.entityKind(kind) }
    if let joinedTo { selection.joinedTo = try finder.entity(joinedTo) }
    if let atLeast { selection.atLeast = try finder.level(atLeast) }
    if let reference { selection.reference = try finder.reference(reference) }
    selection.edgeStates = try condition("status", status, finder)
    selection.states = try condition("stage", stage, finder)
    selection.includesProposed = includesProposed || selection.states?.value == "proposed"
    return selection
  }

  private func condition(
    _ key: String, _ name: String?, _ finder: NameFinder
  ) throws(NameError) -> EntitySelection.Condition? {
    guard let name else { return nil }
    let choice = try finder.choice(name, ofKey: key)
    return EntitySelection.Condition(key, choice.id)
  }
}
