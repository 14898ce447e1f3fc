/// What is known of an expression's type before it is run; null belongs to every type.
struct ExpressionType: Sendable, Equatable {
  /// The types it can have; none for the literal null.
  var types: ValueTypes
  // Empty or one: what the elements of a list can be.
  private var stored: [ExpressionType] = []

  init(_ types: ValueTypes, elements: ExpressionType? = nil) {
    self.types = types
    if let elements { stored = [elements] }
  }

  /// Nothing is known.
  static let any = ExpressionType(.any)
  /// The literal null.
  static let null = ExpressionType([])
  /// A truth value.
  static let boolean = ExpressionType(.boolean)

  /// A list of elements of a type.
  static func list(of elements: ExpressionType) -> ExpressionType {
    ExpressionType(.list, elements: elements)
  }

  /// What its elements can be, if it is a list.
  var elements: ExpressionType { stored.first ?? .any }

  /// Whether it can be a value of some types; null can be of any.
  func canBe(_ wanted: ValueTypes) -> Bool { types.isEmpty || !types.isDisjoint(with: wanted) }

  /// What is known of a value that has one type or the other.
  func union(_ other: ExpressionType) -> ExpressionType {
    if types.isEmpty { return other }
    if other.types.isEmpty { return self }
    let both = types.union(other.types)
    guard both.contains(.list) else { return ExpressionType(both) }
    if !types.contains(.list) { return ExpressionType(both, elements: other.elements) }
    if !other.types.contains(.list) { return ExpressionType(both, elements: elements) }
    guard let one = stored.first, let another = other.stored.first else {
      return ExpressionType(both)
    }
    return ExpressionType(both, elements: one.union(another))
  }
}
