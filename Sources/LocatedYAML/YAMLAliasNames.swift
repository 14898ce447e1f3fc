/// The safety net under the skim: anchors and aliases by their look alone, wherever they stand.
///
/// A file in which several `*name` repeat the name of an earlier `&name` is a bomb that slipped
/// past the skim; texts about footnotes do not look so.
struct YAMLAliasNames {
  /// The offset of the first alias when there are many.
  let firstOfMany: Int?

  /// How many aliases of known anchors are many.
  private static let many = 4

  /// Looks through the bytes of a file.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    var anchors: Set<[UInt8]> = []
    var aliases: [Int] = []
    for (offset, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
      guard offset == 0 || " \n[{,-:?".utf8.contains(bytes[offset - 1]) else { continue }
      let name = Array(
        bytes[(offset + 1)...].prefix { !" \r\n,[]{}:".utf8.contains($0) }.prefix(40))
      if name.isEmpty { continue }
      if byte == UInt8(ascii: "&") { anchors.insert(name) }
      if byte == UInt8(ascii: "*"), anchors.contains(name) { aliases.append(offset) }
    }
    firstOfMany = aliases.count >= Self.many ? aliases.first : nil
  }
}
