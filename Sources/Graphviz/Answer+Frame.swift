import CGraphviz

extension Answer {
  private static let mark: [UInt8] = Array("SCOP".utf8)
  private static let headLength = 36

  /// Takes the first frame off `bytes`, as `cgv_draw_to` wrote it; nil if it is cut short or is
  /// no frame.
  static func take(from bytes: inout ArraySlice<UInt8>) -> Answer? {
    guard bytes.count >= headLength, bytes.starts(with: mark) else { return nil }
    var head = bytes.dropFirst(mark.count)
    let status = number(&head)
    let lengths = (number(&head), number(&head), number(&head))
    var rest = head
    guard
      let picture = part(&rest, lengths.0), let messages = part(&rest, lengths.1),
      let detail = part(&rest, lengths.2)
    else { return nil }
    bytes = rest
    return Answer(
      status: status, bytes: Array(picture), messages: String(decoding: messages, as: UTF8.self),
      detail: String(decoding: detail, as: UTF8.self))
  }

  /// Graphviz's messages in what a child said, picture by picture; its other noise is left out.
  static func notes(in said: String) -> [String] {
    let next = Character(Unicode.Scalar(UInt8(CGV_NEXT)))
    return said.split(separator: next, omittingEmptySubsequences: false).map { part in
      part.split(separator: "\n")
        .filter { $0.hasPrefix("Error: ") || $0.hasPrefix("Warning: ") }
        .joined(separator: "\n")
    }
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt64 {
    defer { bytes = bytes.dropFirst(8) }
    return bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func part(
    _ bytes: inout ArraySlice<UInt8>, _ length: UInt64
  ) -> ArraySlice<UInt8>? {
    guard length <= UInt64(bytes.count) else { return nil }
    defer { bytes = bytes.dropFirst(Int(length)) }
    return bytes.prefix(Int(length))
  }
}
