/// Unpacks what zlib packed.
///
/// Source: RFC 1950 (zlib), RFC 1951 (deflate); the check sum at the end is not looked at.
struct Inflate {
  /// A code: how many symbols there are of each length, and the symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      for length in 1...15 {
        symbols += lengths.indices.filter { lengths[$0] == length }
      }
    }
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var bit = 0
  private var output: [UInt8] = []

  /// The unpacked bytes of a stream that begins here; nil where it is damaged or holds more than
  /// `limit` bytes.
  ///
  /// - Complexity: O(bytes of the output + bits read).
  static func bytes(of packed: ArraySlice<UInt8>, limit: Int = 64 << 20) -> [UInt8]? {
    guard packed.count > 2, let first = packed.first, first & 0x0F == 8 else { return nil }
    var work = Inflate(packed.dropFirst(2))
    return work.run(limit) ? work.output : nil
  }

  private init(_ bytes: ArraySlice<UInt8>) { (self.bytes, place) = (bytes, bytes.startIndex) }

  private mutating func run(_ limit: Int) -> Bool {
    while true {
      guard let isLast = bits(1), let kind = bits(2) else { return false }
      let isSound =
        switch kind {
        case 0: stored(limit)
        case 1: block(Self.fixed.literals, Self.fixed.distances, limit)
        case 2: dynamic(limit)
        default: false
        }
      guard isSound else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func bits(_ count: Int) -> Int? {
    var value = 0
    for index in 0..<count {
      guard place < bytes.endIndex else { return nil }
      value |= Int(bytes[place] >> UInt8(bit) & 1) << index
      bit += 1
      if bit == 8 { (bit, place) = (0, place + 1) }
    }
    return value
  }

  /// The next symbol: codes of one length are consecutive numbers.
  private mutating func symbol(_ code: Code) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let next = bits(1) else { return nil }
      value |= next
      let count = code.counts[length]
      if value - first < count {
        let place = index + value - first
        return code.symbols.indices.contains(place) ? code.symbols[place] : nil
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func stored(_ limit: Int) -> Bool {
    if bit > 0 { (bit, place) = (0, place + 1) }
    guard let length = bits(16), bits(16) != nil, place + length <= bytes.endIndex,
      output.count + length <= limit
    else { return false }
    output += bytes[place..<place + length]
    place += length
    return true
  }

  private static let fixed = (
    literals: Code(
      lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: Code(lengths: [Int](repeating: 5, count: 30))
  )

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func dynamic(_ limit: Int) -> Bool {
    guard let literals = bits(5), let distances = bits(5), let count = bits(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count + 4 {
      guard let length = bits(3) else { return false }
      lengths[Self.order[index]] = length
    }
    let all = literals + 257 + distances + 1
    guard let own = codeLengths(Code(lengths: lengths), count: all) else { return false }
    return block(
      Code(lengths: Array(own.prefix(literals + 257))),
      Code(lengths: Array(own.dropFirst(literals + 257))), limit)
  }

  private mutating func codeLengths(_ code: Code, count: Int) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = symbol(code) else { return nil }
      guard symbol > 15 else {
        lengths.append(symbol)
        continue
      }
      let (size, base) = symbol == 16 ? (2, 3) : symbol == 17 ? (3, 3) : (7, 11)
      guard let more = bits(size), symbol != 16 || !lengths.isEmpty else { return nil }
      let value = symbol == 16 ? lengths[lengths.count - 1] : 0
      lengths += [Int](repeating: value, count: base + more)
    }
    return lengths.count == count ? lengths : nil
  }

  private mutating func block(_ literals: Code, _ distances: Code, _ limit: Int) -> Bool {
    while let symbol = symbol(literals), output.count < limit {
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else if !copy(symbol - 257, distances) {
        return false
      }
    }
    return false
  }

  /// Repeats what was written before.
  private mutating func copy(_ number: Int, _ distances: Code) -> Bool {
    guard number < 29 else { return false }
    let size = number < 8 || number == 28 ? 0 : number / 4 - 1
    let base = number == 28 ? 258 : number < 8 ? number + 3 : ((4 + number % 4) << size) + 3
    guard let more = bits(size), let step = symbol(distances), step < 30 else { return false }
    let extra = step < 4 ? 0 : step / 2 - 1
    let back = step < 4 ? step + 1 : ((2 + step % 2) << extra) + 1
    guard let rest = bits(extra) else { return false }
    let distance = back + rest
    guard distance <= output.count else { return false }
    for _ in 0..<base + more { output.append(output[output.count - distance]) }
    return true
  }
}
