import Diagnostics

extension Lexer {
  /// Reads a word: a keyword or a name.
  mutating func readWord() {
    let start = position
    var hash = KeywordTable.seed
    while position < bytes.count, CharacterClass.continuesWord(bytes[position]) {
      hash = KeywordTable.step(hash, bytes[position])
      position += 1
    }
    if byte() >= 0x80, continuesName() {
      readNameRest()
      return add(.word, from: start)
    }
    add(.word, from: start, keyword: KeywordTable.shared.keyword(hash))
  }

  /// Reads a scalar outside ASCII: the start of a name, or what means nothing.
  mutating func readForeign() {
    let start = position
    let first = scalar(at: position)
    position += scalarLength(at: position)
    guard first.properties.isXIDStart else {
      return refuse(
        .unknownCharacter,
        "\(Excerpt.quoted(String(first))) means nothing here\(CharacterHint.text(first))",
        from: start
      )
    }
    readNameRest()
    add(.word, from: start)
  }

  /// Reads `$name`, `$1` or a dollar sign and a name between backquotes.
  mutating func readParameter() {
    let start = position
    position += 1
    if byte() == 0x60 {
      readQuotedName(kind: .parameter, from: start)
      return
    }
    readNameRest()
    guard position > start + 1 else {
      return refuse(.unexpected, "expected the parameter's name after '$'", from: start)
    }
    add(.parameter, from: start)
  }

  /// Reads a name between backquotes; a backquote in it is written twice.
  mutating func readQuotedName(kind: TokenKind = .quotedName, from beginning: Int? = nil) {
    let start = beginning ?? position
    position += 1
    while position < bytes.count {
      if bytes[position] == 0x60 {
        guard byte(1) == 0x60 else {
          position += 1
          guard position > start + 2 else {
            return refuse(
              .unexpected, "a name between backquotes needs at least a letter", from: start)
          }
          return add(kind, from: start)
        }
        position += 1
      }
      position += 1
    }
    refuse(.unterminated, "this name has no end; put '`' where it ends", from: start)
  }

  private mutating func readNameRest() {
    while position < bytes.count {
      if bytes[position] < 0x80 {
        guard CharacterClass.continuesWord(bytes[position]) else { return }
        position += 1
      } else {
        guard continuesName() else { return }
        position += scalarLength(at: position)
      }
    }
  }

  private func continuesName() -> Bool { scalar(at: position).properties.isXIDContinue }
}
