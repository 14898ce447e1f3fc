public import GraphCore

extension TimeSlice {
  /// The states that are there at the time of the slice.
  public var states: [State] { entities(State.self) }
  /// The organisations that are there.
  public var organizations: [Organization] { entities(Organization.self) }
  /// The institutions that are there.
  public var institutions: [Institution] { entities(Institution.self) }
  /// The corridors that are there.
  public var corridors: [Corridor] { entities(Corridor.self) }
  /// The agreements that are there.
  public var agreements: [Agreement] { entities(Agreement.self) }
  /// The events that take place at the time.
  public var events: [Event] { entities(Event.self) }

  /// The corridors that run through a state at the time of the slice.
  public func corridors(through state: State) -> [Corridor] {
    relationships(RunsThrough<State>.self).filter { $0.waypoint.id == state.id }
      .reduce(into: []) { corridors, route in
        if !corridors.contains(route.corridor) { corridors.append(route.corridor) }
      }
  }
}
