import GraphCore

extension CalendarDate: SnapshotRecord {
  /// Year, month and day as one number; a missing part counts zero.
  func write(to writer: inout SnapshotWriter) {
    writer.write(count: (year * 13 + (month ?? 0)) * 32 + (day ?? 0))
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let start = reader.offset
    let packed = Int(clamping: try reader.number())
    let (months, day) = packed.quotientAndRemainder(dividingBy: 32)
    let (year, month) = months.quotientAndRemainder(dividingBy: 13)
    let date = CalendarDate(
      year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    guard let date else { throw .malformed("there is no such date", at: start) }
    self = date
  }
}

extension Day: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) { writer.write(signed: Int(rawValue)) }

  /// Takes the days of the years 1 to 9999 only: others have no date.
  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let start = reader.offset
    let number = Int32(clamping: try reader.integer())
    let (first, last) = (Day(year: 1, month: 1, day: 1), Day(year: 9999, month: 12, day: 31))
    guard (first.rawValue...last.rawValue).contains(number) else {
      throw .malformed("there is no such day", at: start)
    }
    self.init(rawValue: number)
  }
}

extension Validity: SnapshotRecord {
  private enum Form: Int {
    case always
    case from
    case upTo
    case between
    case event
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(count: form.rawValue)
    for date in [since, until, last] { if let date { writer.write(date) } }
  }

  private var form: Form {
    if last != nil { return .event }
    if since != nil { return until == nil ? .from : .between }
    return until == nil ? .always : .upTo
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let start = reader.offset
    switch Form(rawValue: Int(clamping: try reader.number())) {
    case .always: self = .always
    case .from: self.init(since: try reader.record())
    case .upTo: self.init(until: try reader.record())
    case .between:
      let since: CalendarDate = try reader.record()
      self.init(since: since, until: try reader.record())
    case .event:
      let first: CalendarDate = try reader.record()
      self.init(on: first, through: try reader.record())
    case nil: throw .malformed("there is no such form of validity", at: start)
    }
  }
}
