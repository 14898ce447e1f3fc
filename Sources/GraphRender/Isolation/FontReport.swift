import Graphviz

/// What a child that was given an order tells before it draws: for each text, the sentences on
/// scripts that no font has.
///
/// Its parent then need not read the tables of fonts at all.
struct FontReport: Equatable {
  var warnings: [[String]]

  /// Asks for the fonts of each text.
  init(on texts: [String]) {
    warnings = texts.map { FontCheck.missingScripts(in: $0).map(\.description) }
  }

  /// Takes a report off the front of a child's bytes; nil if there is none, for so many texts.
  init?(from bytes: inout ArraySlice<UInt8>, count: Int) {
    guard let inner = CountedTexts.take(from: &bytes),
      let texts = CountedTexts.read(Array(inner.utf8)), texts.count == count
    else { return nil }
    warnings = texts.map { $0.split(separator: "\n").map(String.init) }
  }

  /// The report as one counted text.
  var bytes: [UInt8] {
    let inner = CountedTexts.bytes(warnings.map { $0.joined(separator: "\n") })
    return CountedTexts.bytes([String(decoding: inner, as: UTF8.self)])
  }
}
