/// The variables that are known at a place, in the order in which they were made.
struct Scope: Sendable {
  private(set) var names: [String] = []
  private var shapes: [String: ValueShape] = [:]

  /// What is known of a variable; nil where there is none of that name.
  subscript(name: String) -> ValueShape? {
    get { shapes[name] }
    set {
      if shapes[name] == nil { names.append(name) }
      shapes[name] = newValue
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { names.isEmpty }
}
