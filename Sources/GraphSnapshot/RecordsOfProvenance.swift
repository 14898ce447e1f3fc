import GraphCore

extension Citation: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(UInt64(reference.rawValue))
    writer.write(locator)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let reference: ReferenceID = try reader.identifier()
    self.init(reference, locator: try reader.optionalText())
  }
}

extension ClaimLocation: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(file)
    writer.write(signed: line)
    writer.write(signed: column)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let file = try reader.text()
    let line = try reader.integer()
    self.init(file: file, line: line, column: try reader.integer())
  }
}

extension Reference: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(kind)
    for text in [publisher, author, url, document, language, note] { writer.write(text) }
    writer.write(date)
    writer.write(accessed)
    writer.write(location)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (id, title) = (try reader.text(), try reader.text())
    self.init(id: id, title: title, kind: try reader.text())
    (publisher, author) = (try reader.optionalText(), try reader.optionalText())
    (url, document) = (try reader.optionalText(), try reader.optionalText())
    (language, note) = (try reader.optionalText(), try reader.optionalText())
    date = try reader.optional()
    accessed = try reader.optional()
    location = try reader.optional()
  }
}

extension Dispute: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(topics)
    writer.write(assessments)
    writer.write(citations)
    writer.write(location)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (id, topics): (String, LocalizedText) = (try reader.text(), try reader.record())
    self.init(id: id, topics: topics, assessments: try reader.record())
    citations = try reader.records()
    location = try reader.optional()
  }
}
