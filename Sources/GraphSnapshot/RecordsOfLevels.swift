import GraphCore

extension Level: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(family)
    writer.write(signed: rank)
    writer.write(name)
    for text in [definition, authority, contested] { writer.write(text) }
    writer.write(citations)
    writer.write(location)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (id, family) = (try reader.text(), try reader.text())
    let rank = try reader.integer()
    self.init(id: id, family: family, rank: rank, name: try reader.record())
    (definition, authority) = (try reader.optionalText(), try reader.optionalText())
    contested = try reader.optionalText()
    citations = try reader.records()
    location = try reader.optional()
  }
}

extension LevelCover: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(UInt64(above.rawValue))
    writer.write(UInt64(below.rawValue))
    writer.write(evidence)
    writer.write(citations)
    writer.write(location)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let above: LevelID = try reader.identifier()
    self.init(above: above, below: try reader.identifier())
    evidence = try reader.optionalText()
    citations = try reader.records()
    location = try reader.optional()
  }
}
