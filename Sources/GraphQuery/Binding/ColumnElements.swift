/// Whether nodes and edges stand in a column, as far as the text of the query tells.
public enum ColumnElements: Hashable, Sendable {
  /// Only nodes, edges, paths and null.
  case always
  /// None.
  case never
  /// The rows tell.
  case unknown

  init(_ shape: ValueShape) {
    if shape.types == .list, let element = shape.elements.first {
      self = Self(element)
      return
    }
    if shape.types == .map, let value = shape.elements.first {
      self = Self(value) == .never ? .never : .unknown
      return
    }
    if shape.types.isEmpty || shape.types.isDisjoint(with: [.element, .path, .list, .map]) {
      self = .never
    } else {
      self = shape.types.isSubset(of: [.element, .path]) ? .always : .unknown
    }
  }
}
