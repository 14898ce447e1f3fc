/// The objects of a PDF file, as far as its pages need: found by its last table, be that in plain
/// text or packed, as Cairo after 1.16 writes it.
///
/// Source: ISO 32000-1, 7.5.4 (table), 7.5.7 (object streams), 7.5.8 (cross-reference streams).
struct PDFFile {
  /// Where an object is.
  private enum Place {
    case at(Int)
    case within(stream: Int, index: Int)
  }

  let bytes: [UInt8]
  /// Where the table begins.
  let table: Int
  /// The dictionary of the file: of its trailer, or of the table's own stream.
  let trailer: String
  /// Whether the table is a stream.
  let isPacked: Bool
  private var places: [Int: Place] = [:]

  /// Reads the table; nil where there is none that can be read.
  ///
  /// - Complexity: O(bytes).
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let word = Self.last("startxref", in: bytes),
      let table = Self.number(in: bytes, from: word + 9), table < bytes.count
    else { return nil }
    self.table = table
    isPacked = !bytes[table...].starts(with: "xref".utf8)
    if isPacked {
      guard let (head, rows) = Self.stream(in: bytes, at: table) else { return nil }
      trailer = head
      guard readRows(rows, of: head), readEarlierTables() else { return nil }
    } else {
      guard let start = Self.last("trailer", in: bytes) else { return nil }
      trailer = Self.text(bytes[start + 7..<max(word, start + 7)])
      readLines()
    }
  }

  /// How many objects there are, the free first one among them.
  var size: Int? { Self.entry("Size", in: trailer).flatMap { Int($0) } }

  /// The text of an object, what follows it cut off; nil where it is not to be found.
  func object(_ number: Int) -> String? {
    switch places[number] {
    case .at(let place):
      guard place < bytes.count else { return nil }
      let text = Self.text(bytes[place..<min(place + 65_536, bytes.count)])
      guard text.hasPrefix("\(number) 0 obj"), let end = text.firstRange(of: "endobj") else {
        return nil
      }
      return String(text[..<end.lowerBound].dropFirst("\(number) 0 obj".count))
    case .within(let stream, let index):
      guard case .at(let place)? = places[stream],
        let (head, body) = Self.stream(in: bytes, at: place),
        let first = Self.entry("First", in: head).flatMap({ Int($0) }), first <= body.count
      else { return nil }
      let numbers = Self.text(body[..<first]).split(whereSeparator: \.isWhitespace)
        .compactMap { Int($0) }
      guard numbers.count > 2 * index + 1, numbers[2 * index] == number else { return nil }
      let start = first + numbers[2 * index + 1]
      let end = numbers.count > 2 * index + 3 ? first + numbers[2 * index + 3] : body.count
      guard start <= end, end <= body.count, start >= 0 else { return nil }
      return Self.text(body[start..<end])
    case nil: return nil
    }
  }

  /// The number of the object that an entry of a dictionary refers to.
  static func reference(_ key: String, in dictionary: String) -> Int? {
    entry(key, in: dictionary).flatMap { Int($0.prefix(while: \.isNumber)) }
  }

  /// What stands behind a key, up to the end of the file's text.
  static func entry(_ key: String, in dictionary: String) -> Substring? {
    for range in dictionary.ranges(of: "/" + key) {
      let rest = dictionary[range.upperBound...]
      guard let next = rest.first, !next.isLetter, !next.isNumber else { continue }
      let value = rest.drop(while: \.isWhitespace)
      return value.first?.isNumber == true ? value.prefix(while: { $0.isNumber }) : value
    }
    return nil
  }

  // MARK: Tables

  private mutating func readLines() {
    let end = Self.last("trailer", in: bytes) ?? bytes.count
    guard table + 4 < end else { return }
    var next = 0
    for line in Self.text(bytes[table + 4..<end]).split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      if words.count == 2, let first = Int(words[0]) {
        next = first
      } else if words.count == 3, let offset = Int(words[0]) {
        if words[2] == "n", places[next] == nil { places[next] = .at(offset) }
        next += 1
      }
    }
  }

  /// The tables that updates name as those before them; false where one cannot be read.
  private mutating func readEarlierTables() -> Bool {
    var (head, left) = (trailer, 16)
    while let place = Self.entry("Prev", in: head).flatMap({ Int($0) }) {
      guard left > 0, let (earlier, rows) = Self.stream(in: bytes, at: place),
        readRows(rows, of: earlier)
      else { return false }
      (head, left) = (earlier, left - 1)
    }
    return true
  }

  /// The places of a table's objects, save those that a later table has told.
  private mutating func readRows(_ rows: [UInt8], of head: String) -> Bool {
    let widths = Self.numbers("W", in: head)
    guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }),
      let size = Self.entry("Size", in: head).flatMap({ Int($0) })
    else { return false }
    let ranges = Self.numbers("Index", in: head)
    let runs = (ranges.isEmpty ? [0, size] : ranges).map { max($0, 0) }
    var place = 0
    func field(_ width: Int, _ usual: Int) -> Int? {
      guard width > 0 else { return usual }
      guard place + width <= rows.count else { return nil }
      defer { place += width }
      return rows[place..<place + width].reduce(0) { ($0 & 0xFFFF_FFFF_FFFF) << 8 | Int($1) }
    }
    for run in stride(from: 0, to: runs.count - 1, by: 2) {
      for offset in 0..<min(runs[run + 1], rows.count) {
        guard let kind = field(widths[0], 1), let one = field(widths[1], 0),
          let two = field(widths[2], 0)
        else { return false }
        let number = runs[run] + offset
        guard places[number] == nil else { continue }
        if kind == 1 { places[number] = .at(one) }
        if kind == 2 { places[number] = .within(stream: one, index: two) }
      }
    }
    return true
  }

  /// The numbers of a list such as `[0 12]`.
  private static func numbers(_ key: String, in dictionary: String) -> [Int] {
    guard let value = entry(key, in: dictionary), value.first == "[" else { return [] }
    return value.dropFirst().prefix { $0 != "]" }.split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
  }

  // MARK: Streams

  /// The dictionary and the unpacked bytes of a stream.
  private static func stream(in bytes: [UInt8], at place: Int) -> (String, [UInt8])? {
    guard place < bytes.count else { return nil }
    let start = text(bytes[place..<min(place + 4096, bytes.count)])
    guard let word = start.firstRange(of: "stream") else { return nil }
    let head = String(start[..<word.lowerBound])
    var from = place + start[..<word.upperBound].unicodeScalars.count
    if from < bytes.count, bytes[from] == 13 { from += 1 }
    if from < bytes.count, bytes[from] == 10 { from += 1 }
    let raw = bytes[min(from, bytes.count)...]
    guard head.contains("/FlateDecode") else {
      guard let length = entry("Length", in: head).flatMap({ Int($0) }), length <= raw.count else {
        return nil
      }
      return (head, Array(raw.prefix(length)))
    }
    guard let data = Inflate.bytes(of: raw) else { return nil }
    return foretold(data, head).map { (head, $0) }
  }

  /// The bytes without PNG's prediction by the row above, the one that tables are packed with.
  private static func foretold(_ data: [UInt8], _ head: String) -> [UInt8]? {
    guard let predictor = entry("Predictor", in: head).flatMap({ Int($0) }), predictor > 1 else {
      return data
    }
    guard let columns = entry("Columns", in: head).flatMap({ Int($0) }), columns > 0,
      columns < 1024, predictor >= 10
    else { return nil }
    var above = [UInt8](repeating: 0, count: columns)
    var result: [UInt8] = []
    for start in stride(from: 0, to: data.count - columns, by: columns + 1) {
      guard data[start] == 0 || data[start] == 2 else { return nil }
      let row = data[start + 1...start + columns]
      above = data[start] == 0 ? Array(row) : zip(row, above).map { $0 &+ $1 }
      result += above
    }
    return result
  }

  // MARK: Bytes

  /// One scalar a byte, so that places in the text are places in the file.
  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func last(_ word: String, in bytes: [UInt8]) -> Int? {
    let pattern = Array(word.utf8)
    var place = bytes.count - pattern.count
    while place >= 0 {
      if bytes[place] == pattern[0], bytes[place...].starts(with: pattern) { return place }
      place -= 1
    }
    return nil
  }

  private static func number(in bytes: [UInt8], from place: Int) -> Int? {
    let digits = bytes[min(place, bytes.count)...].drop { $0 == 10 || $0 == 13 || $0 == 32 }
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
