internal import Synchronization

/// Records that are read one by one until so many were asked for that reading all is cheaper.
final class PackedRecords<Record: Sendable>: Sendable {
  private final class Held: Sendable {
    let records: [Record]

    init(_ records: [Record]) { self.records = records }
  }

  let count: Int
  private let read: @Sendable (Int) -> Record
  private let questions = Mutex(0)
  private let held = AtomicLazyReference<Held>()

  init(count: Int, read: @escaping @Sendable (Int) -> Record) {
    (self.count, self.read) = (count, read)
  }

  subscript(index: Int) -> Record {
    if let held = held.load() { return held.records[index] }
    precondition((0..<count).contains(index), "record \(index) of \(count)")
    let isOneOfMany = questions.withLock { questions in
      questions += 1
      return questions > count / 4
    }
    return isOneOfMany ? all[index] : read(index)
  }

  private var all: [Record] {
    held.storeIfNil(Held((0..<count).map(read))).records
  }
}
