/// A piece of a PNG file: four letters and their data.
struct PNGChunk {
  var type: String
  var data: ArraySlice<UInt8>

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks of a file, IHDR first; nil if it is none or is cut short.
  static func chunks(of bytes: [UInt8]) -> [PNGChunk]? {
    guard bytes.starts(with: signature) else { return nil }
    var rest = bytes[signature.count...]
    var chunks: [PNGChunk] = []
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard rest.count >= length + 12 else { return nil }
      let type = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      chunks.append(PNGChunk(type: type, data: rest.dropFirst(8).prefix(length)))
      rest = rest.dropFirst(length + 12)
    }
    return chunks.first?.type == "IHDR" && chunks.last?.type == "IEND" ? chunks : nil
  }

  /// International text, not compressed.
  static func text(_ text: String, keyword: String, language: String) -> PNGChunk {
    var data = Array(keyword.utf8) + [0, 0, 0]
    data += Array(language.utf8.filter { $0 != 0 }) + [0, 0]
    data += Array(text.utf8.filter { $0 != 0 })
    return PNGChunk(type: "iTXt", data: data[...])
  }

  /// The file of these chunks.
  static func file(_ chunks: [PNGChunk]) -> [UInt8] {
    var bytes = signature
    for chunk in chunks {
      append(UInt32(chunk.data.count), to: &bytes)
      let start = bytes.count
      bytes += Array(chunk.type.utf8)
      bytes += chunk.data
      append(checksum(bytes[start...]), to: &bytes)
    }
    return bytes
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(number >> shift & 0xFF)) }
  }

  /// CRC-32 of ISO/IEC 3309, a table entry a byte.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
