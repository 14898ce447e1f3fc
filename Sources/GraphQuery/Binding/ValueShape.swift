/// What is known of a value before the query is run.
struct ValueShape: Sendable, Equatable {
  /// The types that it may have; none for what is always null.
  var types: ValueTypes
  /// What its elements are like, if it is a list, or its values, if it is a map, and something is
  /// known of them: one shape.
  var elements: [ValueShape] = []
  /// The kinds that a node or edge may be of, a bit for each number of the schema.
  var kinds: UInt64 = .max

  /// Nothing is known.
  static let any = ValueShape(.any)
  /// Always null.
  static let null = ValueShape([])

  init(_ types: ValueTypes, kinds: UInt64 = .max) {
    (self.types, self.kinds) = (types, kinds)
  }

  /// A list of such values.
  static func list(of element: ValueShape) -> ValueShape {
    var shape = ValueShape(.list)
    if element.types != .any { shape.elements = [element] }
    return shape
  }

  /// A map with such values.
  static func map(of value: ValueShape) -> ValueShape {
    var shape = ValueShape(.map)
    if value.types != .any { shape.elements = [value] }
    return shape
  }

  /// What the elements of a list are like; nothing is known of what may be no list.
  var elementOfList: ValueShape { types == .list ? element : .any }

  /// What the elements are like.
  var element: ValueShape { elements.first ?? .any }

  /// Whether it cannot be of any of these types; null can be of all.
  func excludes(_ other: ValueTypes) -> Bool { !types.isEmpty && types.isDisjoint(with: other) }

  /// What is known of a value that is like one of two.
  func joined(_ other: ValueShape) -> ValueShape {
    if types.isEmpty { return other }
    if other.types.isEmpty { return self }
    var shape = ValueShape(types.union(other.types), kinds: kinds | other.kinds)
    if let one = elements.first, let two = other.elements.first {
      shape.elements = [one.joined(two)]
    }
    return shape
  }
}
