/// A list of texts as bytes between a parent and its child: each with its length in front, as in
/// "5:hello".
enum CountedTexts {
  /// The list as bytes.
  static func bytes(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 8 })
    for text in texts {
      bytes.append(contentsOf: "\(text.utf8.count):".utf8)
      bytes.append(contentsOf: text.utf8)
    }
    return bytes
  }

  /// Reads a list to its end; nil if it is none.
  static func read(_ bytes: [UInt8]) -> [String]? {
    var rest = bytes[...]
    var texts: [String] = []
    while !rest.isEmpty {
      guard let text = take(from: &rest) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// Takes the first text off `bytes`; nil, and nothing taken, if they begin with none.
  static func take(from bytes: inout ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let length = Int(String(decoding: bytes[..<colon], as: UTF8.self)),
      length >= 0, length <= bytes.endIndex - colon - 1
    else { return nil }
    let end = colon + 1 + length
    defer { bytes = bytes[end...] }
    return String(decoding: bytes[(colon + 1)..<end], as: UTF8.self)
  }
}
