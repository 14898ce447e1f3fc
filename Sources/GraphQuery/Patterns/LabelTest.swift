import GraphCore

/// A label expression made ready for one schema: a few masks and not a tree of names.
indirect enum LabelTest: Hashable, Sendable {
  /// Anything will do.
  case anything
  /// All labels of the mask.
  case all(UInt64)
  /// Some label of the mask.
  case some(UInt64)
  /// The contrary.
  case not(LabelTest)
  /// All of several.
  case both([LabelTest])
  /// One of several.
  case either([LabelTest])

  /// Makes a test; a name that nothing carries is a mask without bits that must have one.
  init(_ expression: LabelExpression?, number: (String) -> Int?, everything: UInt64) {
    guard let expression else {
      self = .anything
      return
    }
    func part(_ part: LabelExpression) -> LabelTest {
      LabelTest(part, number: number, everything: everything)
    }
    switch expression.kind {
    case .name(let name): self = .some(number(name.text).map { 1 << UInt64($0) } ?? 0)
    case .wildcard: self = .some(everything)
    case .not(let inner): self = .not(part(inner))
    case .all(let parts): self = Self.conjunction(parts.map(part))
    case .any(let parts): self = .either(parts.map(part))
    }
  }

  private static func conjunction(_ parts: [LabelTest]) -> LabelTest {
    var mask: UInt64 = 0
    for part in parts {
      guard case .some(let bit) = part, bit.nonzeroBitCount == 1 else { return .both(parts) }
      mask |= bit
    }
    return .all(mask)
  }

  /// Whether an element with these labels fits.
  func admits(_ labels: UInt64) -> Bool {
    switch self {
    case .anything: true
    case .all(let mask): labels & mask == mask
    case .some(let mask): labels & mask != 0
    case .not(let test): !test.admits(labels)
    case .both(let tests): tests.allSatisfy { $0.admits(labels) }
    case .either(let tests): tests.contains { $0.admits(labels) }
    }
  }

  /// The single labels that fit, of elements that carry exactly one: the types of edges.
  func mask(of count: Int) -> UInt64 {
    (0..<count).reduce(0) { mask, bit in
      let one = UInt64(1) << UInt64(bit)
      return admits(one) ? mask | one : mask
    }
  }
}
