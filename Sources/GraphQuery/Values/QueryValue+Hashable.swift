import GraphCore

extension QueryValue: Hashable {
  /// Whether grouping takes the two for the same.
  public static func == (left: QueryValue, right: QueryValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let one), .boolean(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.float(let one), .float(let other)): one == other || (one.isNaN && other.isNaN)
    case (.integer(let one), .float(let other)), (.float(let other), .integer(let one)):
      Int64(exactly: other) == one
    case (.string(let one), .string(let other)): one == other
    case (.list(let one), .list(let other)): one == other
    case (.map(let one), .map(let other)): one == other
    case (.node(let one), .node(let other)): one == other
    case (.edge(let one), .edge(let other)): one == other
    case (.path(let one), .path(let other)): one == other
    case (.level(let one), .level(let other)): one == other
    default: isSameTime(left, right)
    }
  }

  private static func isSameTime(_ left: QueryValue, _ right: QueryValue) -> Bool {
    switch (left, right) {
    case (.date(let one), .date(let other)): one == other
    case (.localTime(let one), .localTime(let other)): one == other
    case (.time(let one), .time(let other)): one == other
    case (.localDateTime(let one), .localDateTime(let other)): one == other
    case (.dateTime(let one), .dateTime(let other)): one == other
    case (.duration(let one), .duration(let other)): one == other
    default: false
    }
  }

  /// Hashes what grouping compares.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value):
      if let whole = Int64(exactly: value) {
        hasher.combine(whole)
      } else {
        hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
      }
    case .string(let value): hasher.combine(value)
    case .list(let value): hasher.combine(value)
    case .map(let value): hasher.combine(value)
    case .node(let value): hasher.combine(value)
    case .edge(let value): hasher.combine(value)
    case .path(let value): hasher.combine(value)
    case .date(let value): hasher.combine(value)
    case .localTime(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    case .localDateTime(let value): hasher.combine(value)
    case .dateTime(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    case .level(let value): hasher.combine(value)
    }
  }
}

extension QueryMap: Hashable {
  /// Whether the two have the same keys with the same values.
  public static func == (left: QueryMap, right: QueryMap) -> Bool {
    left.count == right.count && left.entries.allSatisfy { right[$0.key] == $0.value }
  }

  /// Hashes keys and values without regard to their order.
  public func hash(into hasher: inout Hasher) {
    for entry in sortedEntries {
      hasher.combine(entry.key)
      hasher.combine(entry.value)
    }
  }
}
