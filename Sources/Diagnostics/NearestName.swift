/// "Did you mean": the names nearest to one that is unknown.
///
/// Distance is the optimal string alignment distance (insert, delete, replace, swap two
/// neighbours: Damerau 1964, restricted form) over Unicode scalars without regard to case. A name
/// is offered only when it is honestly near: one edit for up to four letters, two for up to eight,
/// three beyond; or when what was typed, at least three letters, begins it.
public enum NearestName {
  /// The nearest names, all at the same least distance, in alphabetical order.
  ///
  /// - Parameters:
  ///   - names: the names that exist; repeated ones count once.
  ///   - typed: the name that does not.
  ///   - limit: the greatest number of names to give.
  /// - Returns: no name when none is near.
  /// - Complexity: O(*n* · *m*) for *n* names, and O(*m*²) for each of about the length *m* of
  ///   `typed` and about its letters.
  public static func among(
    _ names: some Sequence<String>, for typed: String, limit: Int = 2
  ) -> [String] {
    let wanted = FoldedName(typed)
    guard !wanted.scalars.isEmpty, wanted.scalars.count <= 200 else { return [] }
    var nearest = NearestNames(wanted)
    for name in Array(names) { nearest.consider(name) }
    return Array(nearest.names.sorted().prefix(limit))
  }

  /// The end of a sentence that offers the nearest names: `; did you mean 'x' or 'y'?`.
  ///
  /// - Returns: the empty text when no name is near.
  public static func hint(
    among names: some Sequence<String>, for typed: String, limit: Int = 2
  ) -> String {
    hint(among(names, for: typed, limit: limit))
  }

  /// The end of a sentence that offers some names.
  public static func hint(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    let quoted = names.dropLast().map { Excerpt.quoted($0) }
    let list = quoted.isEmpty ? "" : quoted.joined(separator: ", ") + " or "
    return "; did you mean \(list)\(Excerpt.quoted(last))?"
  }

  /// The optimal string alignment distance of two texts without regard to case.
  ///
  /// - Complexity: O(*n* · *m*).
  public static func distance(_ left: String, _ right: String) -> Int {
    var table = AlignmentTable()
    return table.distance(FoldedName(left).scalars, FoldedName(right).scalars, allowed: .max) ?? 0
  }
}

/// The search for the nearest names at work.
private struct NearestNames {
  private let wanted: FoldedName
  private var allowed: Int
  private var near: Set<String> = []
  private var completions: Set<String> = []
  private var table = AlignmentTable()

  init(_ wanted: FoldedName) {
    self.wanted = wanted
    let count = wanted.scalars.count
    allowed = count <= 4 ? 1 : count <= 8 ? 2 : 3
  }

  /// The nearest ones, or else those that begin with what was typed.
  var names: Set<String> { near.isEmpty ? completions : near }

  mutating func consider(_ name: String) {
    if let sketch = NameSketch(name), !mayBeNear(sketch), !wanted.begins(name) { return }
    let folded = FoldedName(name)
    if wanted.scalars.count >= 3, folded.scalars.starts(with: wanted.scalars) {
      completions.insert(name)
    }
    guard let distance = table.distance(wanted.scalars, folded.scalars, allowed: allowed) else {
      return
    }
    if distance < allowed { near = [] }
    allowed = distance
    near.insert(name)
  }

  /// An edit changes the length by one at most, and the set of letters by two.
  private func mayBeNear(_ sketch: NameSketch) -> Bool {
    guard let own = wanted.sketch else { return true }
    return abs(own.count - sketch.count) <= allowed
      && (own.letters ^ sketch.letters).nonzeroBitCount <= 2 * allowed
  }
}
