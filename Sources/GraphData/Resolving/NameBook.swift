import Diagnostics
import GraphCore
import LocatedYAML

/// The ids of one sort of record, where they were given, and help for those that do not exist.
struct NameBook<Subject> {
  /// What the records are called: `entity`.
  let noun: String

  private var numbers: [String: Identifier<Subject>] = [:]
  private var places: [Int: LocatedText] = [:]
  private var hints: [String: [String]] = [:]

  /// The greatest number of unknown names for which near ones are looked up.
  private static var hintLimit: Int { 200 }

  init(_ noun: String) { self.noun = noun }

  /// The number of an id.
  subscript(id: String) -> Identifier<Subject>? { numbers[id] }

  /// Where an id was given, if that was in the files at hand.
  func place(of id: Identifier<Subject>) -> LocatedText? { places[id.index] }

  /// Notes an id; `false` when it is taken.
  mutating func insert(
    _ id: String, _ number: Identifier<Subject>, at place: LocatedText? = nil
  ) -> Bool {
    guard numbers[id] == nil else { return false }
    numbers[id] = number
    if let place { places[number.index] = place }
    return true
  }

  /// The ids near to an unknown one.
  mutating func nearest(to unknown: String) -> [String] {
    if let known = hints[unknown] { return known }
    guard hints.count < Self.hintLimit else { return [] }
    let nearest = NearestName.among(numbers.keys, for: unknown)
    hints[unknown] = nearest
    return nearest
  }
}
