public import GraphCore

/// What a corridor can run through.
public protocol Traversable: EntityType {}
/// What a thing can be located in.
public protocol Locating: EntityType {}
/// What can be located somewhere.
public protocol Locatable: EntityType {}
/// What an agreement can bind.
public protocol Contracting: EntityType {}
/// What an agreement can establish.
public protocol Founded: EntityType {}
/// What can have its seat in a place.
public protocol Seated: EntityType {}
/// What a thing of its own kind can succeed.
public protocol Succeedable: EntityType {}
/// What a state can chair, a person can head or work for, and an event be a meeting of.
public protocol Chaired: EntityType {}
/// What can be part of a larger whole.
public protocol Divisible: EntityType {}
/// What can propose something.
public protocol Proposing: EntityType {}
/// What can take part in an event.
public protocol Attending: EntityType {}
/// What can work on a theme.
public protocol Working: EntityType {}
/// What can promote an initiative.
public protocol Promoting: EntityType {}
/// What can be proposed, and comes into being by stages.
public protocol Proposable: EntityType {}

extension Proposable {
  /// How far it has come by the knowledge date.
  public var stage: Stage? { entity.value(PropertyKey.stage.key)?.text.flatMap(Stage.init) }

  /// How far it had come by `day`; nil where no stage is known of that day.
  public func stage(at day: Day) -> Stage? {
    entity.value(PropertyKey.stage.key, at: day)?.text.flatMap(Stage.init)
  }
}
