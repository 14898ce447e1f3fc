public import GraphCore

extension Graph {
  /// All states, in the order of their ids.
  public var states: [State] { entities(State.self) }
  /// All organisations, in the order of their ids.
  public var organizations: [Organization] { entities(Organization.self) }
  /// All institutions, those only proposed included, in the order of their ids.
  public var institutions: [Institution] { entities(Institution.self) }
  /// All corridors, those only proposed included, in the order of their ids.
  public var corridors: [Corridor] { entities(Corridor.self) }
  /// All places, in the order of their ids.
  public var places: [Place] { entities(Place.self) }
  /// All agreements, in the order of their ids.
  public var agreements: [Agreement] { entities(Agreement.self) }
  /// All summits, meetings and exercises, in the order of their ids.
  public var events: [Event] { entities(Event.self) }
  /// All initiatives and doctrines, those only proposed included, in the order of their ids.
  public var initiatives: [Initiative] { entities(Initiative.self) }
  /// All themes, in the order of their ids.
  public var themes: [Theme] { entities(Theme.self) }
  /// All office holders, in the order of their ids.
  public var people: [Person] { entities(Person.self) }

  /// The state with that id.
  public func state(_ id: String) -> State? { entity(State.self, id: id) }
  /// The organisation with that id.
  public func organization(_ id: String) -> Organization? { entity(Organization.self, id: id) }

  /// Who takes part in an organisation on `day`, by default the knowledge date.
  public func participations(in organization: Organization, at day: Day? = nil) -> [Participation] {
    relationships(Participation.self, to: organization, at: day)
  }

  /// Who takes part in an organisation, named beforehand, on `day`, by default the knowledge date;
  /// none where the graph does not know it.
  public func participations(
    in name: EntityName<Organization>, at day: Day? = nil
  ) -> [Participation] {
    self[name].map { participations(in: $0, at: day) } ?? []
  }

  /// What a state takes part in on `day`, by default the knowledge date.
  public func participations(of state: State, at day: Day? = nil) -> [Participation] {
    relationships(Participation.self, from: state, at: day)
  }

  /// The partnership between two states on `day`, by default the knowledge date.
  ///
  /// Of several wordings held at once the one whose level stands above those of all others; where
  /// none does, the one that began last. `partnerships(between:and:at:)` gives all of them.
  public func partnership(between one: State, and two: State, at day: Day? = nil) -> Partnership? {
    let all = partnerships(between: one, and: two, at: day)
    let highest = all.first { candidate in
      guard let level = candidate.relationship.edge.level else { return false }
      return all.allSatisfy { other in
        other.relationship.edge.level.map { levels.isAtLeast(level, $0) == true } ?? true
      }
    }
    func start(_ partnership: Partnership) -> Day { partnership.relationship.edge.interval.start }
    return highest ?? all.max { start($0) < start($1) }
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
