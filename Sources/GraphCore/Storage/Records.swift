/// A table of records by number: held, or read from packed bytes each time one is asked for.
///
/// Reading on demand is what lets a command answer about three claims without decoding three
/// thousand. A record that is asked for often should be kept by whoever asks.
///
/// - Complexity: a subscript is O(1) for held records, and that of reading one record else.
public struct Records<Record: Sendable>: RandomAccessCollection, Sendable {
  private enum Source: Sendable {
    case held([Record])
    case packed(count: Int, read: @Sendable (Int) -> Record)
  }

  private let source: Source

  /// Holds records.
  public init(_ records: [Record]) { source = .held(records) }

  /// Reads a record each time; `read` gives the same record for the same number.
  package init(count: Int, read: @escaping @Sendable (Int) -> Record) {
    source = .packed(count: count, read: read)
  }

  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of records.
  public var endIndex: Int {
    switch source {
    case .held(let records): records.count
    case .packed(let count, _): count
    }
  }

  /// The record of that number.
  public subscript(index: Int) -> Record {
    switch source {
    case .held(let records):
      return records[index]
    case .packed(let count, let read):
      precondition(indices.contains(index), "record \(index) of \(count)")
      return read(index)
    }
  }
}

extension Records: Equatable where Record: Equatable {
  /// Whether both hold equal records in the same order.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.elementsEqual(rhs) }
}
