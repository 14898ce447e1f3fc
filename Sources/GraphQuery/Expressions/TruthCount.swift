/// How many elements of a list fitted, did not, or left it open.
struct TruthCount {
  private var fitting = 0
  private var failing = 0
  private var open = 0

  /// Counts one element.
  mutating func add(_ truth: Bool?) {
    switch truth {
    case true?: fitting += 1
    case false?: failing += 1
    case nil: open += 1
    }
  }

  /// Whether no further element can change the answer.
  func decides(_ quantity: ListPredicate.Quantity) -> Bool {
    switch quantity {
    case .all: failing > 0
    case .any, .none: fitting > 0
    case .single: fitting > 1
    }
  }

  /// The answer; nil where the open elements could change it.
  func truth(of quantity: ListPredicate.Quantity) -> Bool? {
    switch quantity {
    case .all: failing > 0 ? false : open > 0 ? nil : true
    case .any: fitting > 0 ? true : open > 0 ? nil : false
    case .none: fitting > 0 ? false : open > 0 ? nil : true
    case .single: fitting > 1 ? false : open > 0 ? nil : fitting == 1
    }
  }
}
