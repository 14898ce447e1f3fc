import GraphCore

extension GraphHeader: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(titles)
    writer.write(version)
    writer.write(knowledge)
    writer.write(begins)
    writer.write(languages)
    writer.write(license)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (name, titles): (String, LocalizedText) = (try reader.text(), try reader.record())
    let version = try reader.text()
    self.init(name: name, title: "", version: version, knowledge: try reader.record())
    self.titles = titles
    begins = try reader.optional()
    languages = try reader.records()
    license = try reader.optionalText()
  }
}

extension Node: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(kinds.rawValue)
    writer.write(names)
    writer.write(unofficial)
    writer.write(short)
    writer.write(article)
    writer.write(count: aliases.count)
    for alias in aliases { writer.write(alias) }
    writer.write(claim)
    writer.write(properties)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let id = try reader.text()
    let kinds = KindSet(rawValue: try reader.number())
    self.init(id: id, kinds: kinds, names: try reader.record())
    unofficial = try reader.records()
    (short, article) = (try reader.optionalText(), try reader.optionalText())
    for _ in 0..<(try reader.count()) { aliases.append(try reader.text()) }
    claim = try reader.record()
    properties = try reader.records()
  }
}

extension Claim.Subject: SnapshotRecord {
  /// Zero for a node, one for a property, else the kind's number and two.
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .node(let node): writer.write(numbers: 0, node.rawValue)
    case .property(of: let node): writer.write(numbers: 1, node.rawValue)
    case .edge(let kind, let source, let target):
      writer.write(numbers: kind.rawValue + 2, source.rawValue, target.rawValue)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let tag: Identifier<Claim.Subject> = try reader.identifier()
    let node: NodeID = try reader.identifier()
    switch tag.rawValue {
    case 0: self = .node(node)
    case 1: self = .property(of: node)
    default:
      let kind = RelationshipKindID(rawValue: tag.rawValue - 2)
      self = .edge(kind, from: node, to: try reader.identifier())
    }
  }
}

extension SnapshotWriter {
  fileprivate mutating func write(numbers: UInt32...) {
    for number in numbers { write(UInt64(number)) }
  }
}

extension Claim: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(subject)
    writer.write(validity)
    writer.write(citations)
    writer.write(properties)
    writer.write(confirmed)
    writer.write(member: confidence)
    writer.write(note)
    writer.write(count: dispute.map { $0.index + 1 } ?? 0)
    writer.write(count: isPreferred ? 1 : 0)
    writer.write(location)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let subject: Subject = try reader.record()
    let validity: Validity = try reader.record()
    self.init(subject, validity: validity, citations: try reader.records())
    properties = try reader.records()
    confirmed = try reader.optional()
    confidence = try reader.member()
    note = try reader.optionalText()
    let side: DisputeID = try reader.identifier()
    dispute = side.rawValue == 0 ? nil : DisputeID(rawValue: side.rawValue - 1)
    isPreferred = try reader.number() != 0
    location = try reader.optional()
  }
}
