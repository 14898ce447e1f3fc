/// The variables that are known at a place, in the order in which they were made.
struct Scope: Sendable {
  private var shapes = SmallMap<String, ValueShape>()

  /// Their names.
  var names: [String] { shapes.entries.map(\.key) }

  /// What is known of a variable; nil where there is none of that name.
  subscript(name: String) -> ValueShape? {
    get { shapes[name] }
    set { if let newValue { shapes.set(newValue, for: name) } }
  }

  /// Whether there are none.
  var isEmpty: Bool { shapes.isEmpty }
}
