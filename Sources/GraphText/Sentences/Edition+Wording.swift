package import GraphCore

extension Edition {
  /// The official wording of a claim in quotes and brackets, ` («…»)`; empty where there is none,
  /// or where it says what `label` says.
  ///
  /// The wording of the original, if it is in the script of the edition's language, else the
  /// wording in English, and in other languages the word for that.
  func wordingMark(of claim: Claim, after label: String) -> String {
    let words = Words.of(language)
    guard let wording = wording(of: claim, after: label) else { return "" }
    return words.space + words.bracketed(wording)
  }

  /// The same in quotes alone; nil where there is none.
  package func wording(of claim: Claim, after label: String) -> String? {
    let original = claim["wording-original"]?.text.flatMap { isReadable($0) ? $0 : nil }
    guard let wording = original ?? claim["wording"]?.text,
      wording.lowercased() != label.lowercased()
    else { return nil }
    return Words.of(language)(original == nil ? .quotedEnglish : .quoted, wording.oneLine)
  }

  private func isReadable(_ text: String) -> Bool {
    switch language {
    case .english: false
    case .chinese: text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    case .russian: text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }
  }
}
