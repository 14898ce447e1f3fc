internal import Synchronization

/// What was made for a figure, each once: layouts measure and place the same things several times.
///
/// It may be asked on several threads; what is made twice at the same time is the same.
final class Known<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// What there is of a key; made when it is asked for the first time.
  func value(of key: Key, made: () -> Value) -> Value {
    if let value = values.withLock({ $0[key] }) { return value }
    let value = made()
    values.withLock { $0[key] = value }
    return value
  }
}
