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
  /// - Complexity: O(*n* · *m*²) for *n* names of about the length *m* of `typed`.
  public static func among(
    _ names: some Sequence<String>, for typed: String, limit: Int = 2
  ) -> [String] {
    let wanted = folded(typed)
    guard !wanted.isEmpty, wanted.count <= 200 else { return [] }
    let allowed = threshold(wanted.count)
    var best = Int.max
    var found: Set<String> = []
    for name in names {
      guard let distance = distance(wanted, folded(name), allowed: min(allowed, best)) else {
        continue
      }
      if distance < best {
        best = distance
        found = []
      }
      found.insert(name)
    }
    let nearest = found.isEmpty ? completions(of: wanted, in: names) : found
    return Array(nearest.sorted().prefix(limit))
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
    distance(folded(left), folded(right), allowed: .max) ?? 0
  }

  /// The greatest distance at which a name is still offered.
  private static func threshold(_ count: Int) -> Int { count <= 4 ? 1 : count <= 8 ? 2 : 3 }

  /// The scalars of a text in lower case.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    Array(text.lowercased().unicodeScalars)
  }

  /// The names that begin with what was typed.
  private static func completions(
    of wanted: [Unicode.Scalar], in names: some Sequence<String>
  ) -> Set<String> {
    guard wanted.count >= 3 else { return [] }
    return Set(names.filter { folded($0).starts(with: wanted) })
  }

  /// The distance, or `nil` when it is greater than allowed.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], allowed: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= allowed else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > allowed }) { return nil }
      beforeLast = last
      last = row
    }
    return last[right.count] <= allowed ? last[right.count] : nil
  }
}
