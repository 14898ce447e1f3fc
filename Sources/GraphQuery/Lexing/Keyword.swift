/// The words of the language, one a line in alphabetical order; case does not matter in the text.
enum Keyword: UInt8, Sendable, CaseIterable {
  case acyclic
  case all
  case allShortestPaths
  case and
  case any
  case `as`
  case asc
  case ascending
  case bindings
  case by
  case `case`
  case cheapest
  case contains
  case cost
  case count
  case desc
  case descending
  case different
  case distinct
  case during
  case edges
  case element
  case elements
  case `else`
  case end
  case ends
  case exists
  case explain
  case `false`
  case group
  case groups
  case `in`
  case `is`
  case labeled
  case limit
  case match
  case none
  case not
  case null
  case of
  case offset
  case optional
  case or
  case order
  case path
  case paths
  case profile
  case provenance
  case reduce
  case relationships
  case repeatable
  case respecting
  case `return`
  case shortest
  case shortestPath
  case simple
  case single
  case skip
  case starts
  case then
  case time
  case trail
  case `true`
  case union
  case unwind
  case walk
  case when
  case `where`
  case why
  case with
  case xor

  /// The word in capitals, as messages and the manual write it.
  var text: String { "\(self)".uppercased() }

  /// Whether the word cannot be a variable unless it stands between backquotes; the others are
  /// keywords only where the grammar asks for them.
  var isReserved: Bool {
    switch self {
    case .and, .as, .case, .contains, .distinct, .else, .end, .ends, .false, .in, .is, .limit,
      .match, .not, .null, .optional, .or, .order, .return, .skip, .starts, .then, .true, .union,
      .unwind, .when, .where, .with, .xor:
      true
    default: false
    }
  }

  /// Whether a clause begins with it.
  var startsClause: Bool {
    switch self {
    case .match, .optional, .return, .unwind, .with: true
    default: false
    }
  }
}
