/// A table of records by number: held, or read from packed bytes when one is asked for.
///
/// Reading on demand is what lets a command answer about three claims without decoding three
/// thousand; none is decoded twice.
///
/// - Complexity: a subscript is O(1) for held records, and for packed ones that were read before;
///   the question that follows as many as there are records reads all that are left.
public struct Records<Record: Sendable>: RandomAccessCollection, Sendable {
  private enum Source: Sendable {
    case held([Record])
    case packed(PackedRecords<Record>)
  }

  private let source: Source

  /// Holds records.
  public init(_ records: [Record]) { source = .held(records) }

  /// Reads a record when it is asked for; `read` gives the same record for the same number.
  package init(count: Int, read: @escaping @Sendable (Int) -> Record) {
    source = .packed(PackedRecords(count: count, read: read))
  }

  /// The same records, all read.
  ///
  /// - Complexity: O(records) where some are packed.
  var settled: Records {
    if case .held = source { return self }
    return Records(Array(self))
  }

  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of records.
  public var endIndex: Int {
    switch source {
    case .held(let records): records.count
    case .packed(let packed): packed.count
    }
  }

  /// The record of that number.
  public subscript(index: Int) -> Record {
    switch source {
    case .held(let records): records[index]
    case .packed(let packed): packed[index]
    }
  }
}

extension Records: Equatable where Record: Equatable {
  /// Whether both hold equal records in the same order.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.elementsEqual(rhs) }
}
