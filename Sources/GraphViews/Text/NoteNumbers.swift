import GraphCore
internal import Synchronization

/// The numbers of a figure's footnotes: one for each set of documents on which something drawn
/// rests, so that a cell or a row needs one number.
///
/// Layouts ask for numbers while they measure; the composer then orders them as they are read.
final class NoteNumbers: Sendable {
  /// A set of documents, in the order in which its claims name them, and the claims that rest on
  /// it.
  struct Note {
    var citations: [Citation]
    var claims: Set<ClaimID> = []
  }

  private struct State {
    var notes: [Note] = []
    var places: [Set<Citation>: Int] = [:]
  }

  private let state: Mutex<State>

  /// Numbers for these sets of documents, in their order; others come after them.
  init(_ order: [[Citation]] = []) {
    var first = State()
    for citations in order {
      first.places[Set(citations)] = first.notes.count
      first.notes.append(Note(citations: citations))
    }
    state = Mutex(first)
  }

  /// The notes in the order of their numbers.
  var all: [Note] { state.withLock { $0.notes } }

  /// The numbers of a figure once it is drawn: those that it bears, in their order, and no others.
  func pruned(to used: [Int]) -> NoteNumbers {
    let all = all
    let numbers = NoteNumbers()
    numbers.state.withLock { state in
      for number in used where number <= all.count {
        state.places[Set(all[number - 1].citations)] = state.notes.count
        state.notes.append(all[number - 1])
      }
    }
    return numbers
  }

  /// The number of what some claims rest on together; nil where they cite nothing.
  func number(of claims: [ClaimID], in graph: Graph) -> Int? {
    let cited = claims.flatMap { graph[$0].citations }.uniqued()
    guard !cited.isEmpty else { return nil }
    return state.withLock { state in
      let place = state.places[Set(cited)] ?? state.notes.count
      if place == state.notes.count {
        state.notes.append(Note(citations: cited))
        state.places[Set(cited)] = place
      }
      state.notes[place].claims.formUnion(claims)
      return place + 1
    }
  }
}
