import GraphCore

extension LocalizedText: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    let languages = languages
    writer.write(count: languages.count)
    for language in languages {
      writer.write(language)
      writer.write(self[language])
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    self.init()
    for _ in 0..<(try reader.count()) {
      let language: Language = try reader.record()
      self[language] = try reader.optionalText()
    }
  }
}

extension Language: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) { writer.write(member: self) }

  init(from reader: inout SnapshotReader) throws(SnapshotError) { self = try reader.member() }
}

extension Property: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(key)
    writer.write(value)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let key = try reader.text()
    self.init(key, try reader.record())
  }
}

extension Value: SnapshotRecord {
  private enum Tag: Int {
    case text
    case localized
    case integer
    case number
    case flag
    case date
    case choice
    case level
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(count: tag.rawValue)
    switch self {
    case .text(let text), .choice(let text): writer.write(text)
    case .localized(let text): writer.write(text)
    case .integer(let integer): writer.write(signed: integer)
    case .number(let number): writer.write(number.bitPattern)
    case .flag(let flag): writer.write(count: flag ? 1 : 0)
    case .date(let date): writer.write(date)
    case .level(let level): writer.write(UInt64(level.rawValue))
    }
  }

  private var tag: Tag {
    switch self {
    case .text: .text
    case .localized: .localized
    case .integer: .integer
    case .number: .number
    case .flag: .flag
    case .date: .date
    case .choice: .choice
    case .level: .level
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let start = reader.offset
    switch Tag(rawValue: Int(clamping: try reader.number())) {
    case .text: self = .text(try reader.text())
    case .localized: self = .localized(try reader.record())
    case .integer: self = .integer(try reader.integer())
    case .number: self = .number(Double(bitPattern: try reader.number()))
    case .flag: self = .flag(try reader.number() != 0)
    case .date: self = .date(try reader.record())
    case .choice: self = .choice(try reader.text())
    case .level: self = .level(try reader.identifier())
    case nil: throw .malformed("there is no such type of value", at: start)
    }
  }
}
