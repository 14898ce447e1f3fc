extension String {
  /// The text on one line: a line break of any sort is a space, and what would steer a terminal is
  /// a replacement character, so that no name can forge a line of an answer.
  ///
  /// - Complexity: O(1) beyond a scan of the bytes where there is nothing to replace.
  package var oneLine: String {
    let isSuspect = utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    guard isSuspect else { return self }
    return String(
      map { character -> Character in
        if character.isNewline || character == "\t" { return " " }
        return character.unicodeScalars.contains { $0.properties.generalCategory == .control }
          ? "\u{FFFD}" : character
      })
  }
}
