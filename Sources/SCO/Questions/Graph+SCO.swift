public import GraphCore

extension Graph {
  /// All states, in the order of their ids.
  public var states: [State] { entities(State.self) }
  /// All organisations, in the order of their ids.
  public var organizations: [Organization] { entities(Organization.self) }
  /// All corridors, those only proposed included, in the order of their ids.
  public var corridors: [Corridor] { entities(Corridor.self) }

  /// The state with that id.
  public func state(_ id: String) -> State? { entity(State.self, id: id) }
  /// The organisation with that id.
  public func organization(_ id: String) -> Organization? { entity(Organization.self, id: id) }

  /// Who takes part in an organisation on `day`, by default the knowledge date.
  public func participations(in organization: Organization, at day: Day? = nil) -> [Participation] {
    relationships(Participation.self, to: organization, at: day)
  }

  /// The partnerships between two states on `day`, by default the knowledge date: none, one, or
  /// several wordings held at once.
  public func partnerships(between one: State, and two: State, at day: Day? = nil) -> [Partnership]
  {
    relationships(Partnership.self, of: one, at: day).filter { $0.other(than: one) == two }
  }

  /// The corridors that run through a state on `day`, by default the knowledge date; those only
  /// proposed are left out.
  public func corridors(through state: State, at day: Day? = nil) -> [Corridor] {
    relationships(RunsThrough<State>.self, to: state, at: day).map(\.source).uniqued()
  }
}

extension [Corridor] {
  fileprivate func uniqued() -> [Corridor] {
    var seen: Set<Corridor> = []
    return filter { seen.insert($0).inserted }
  }
}
