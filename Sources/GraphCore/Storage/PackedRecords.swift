internal import Synchronization

/// Records that are read when they are asked for, and kept; once as many questions came as there
/// are records, all are read, and questions no longer wait for each other.
final class PackedRecords<Record: Sendable>: Sendable {
  private final class Box: Sendable {
    let record: Record

    init(_ record: Record) { self.record = record }
  }

  private final class Held: Sendable {
    let records: [Record]

    init(_ records: [Record]) { self.records = records }
  }

  private struct Slots {
    var questions = 0
    var boxes: [Box?] = []
  }

  let count: Int
  private let read: @Sendable (Int) -> Record
  private let slots = Mutex(Slots())
  private let held = AtomicLazyReference<Held>()

  init(count: Int, read: @escaping @Sendable (Int) -> Record) {
    (self.count, self.read) = (count, read)
  }

  subscript(index: Int) -> Record {
    if let held = held.load() { return held.records[index] }
    precondition((0..<count).contains(index), "record \(index) of \(count)")
    let (box, isOneOfMany) = known(index)
    if isOneOfMany { return all[index] }
    return box?.record ?? kept(index)
  }

  private func known(_ index: Int) -> (Box?, isOneOfMany: Bool) {
    slots.withLock { slots in
      if slots.boxes.isEmpty { slots.boxes = Array(repeating: nil, count: count) }
      slots.questions += 1
      return (slots.boxes[index], slots.questions > count)
    }
  }

  private func kept(_ index: Int) -> Record {
    let box = Box(read(index))
    slots.withLock { $0.boxes[index] = box }
    return box.record
  }

  private var all: [Record] {
    let boxes = slots.withLock(\.boxes)
    let records = boxes.indices.map { boxes[$0]?.record ?? read($0) }
    return held.storeIfNil(Held(records)).records
  }
}
