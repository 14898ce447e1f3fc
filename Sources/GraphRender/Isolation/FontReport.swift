import Graphviz

/// What a child that was given an order tells before it draws: for each text, the sentences on
/// scripts that no font has. Its parent then need not read the tables of fonts at all.
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

/// What a child leaves: its end, the frames of its pictures, and what is to be said of the fonts.
struct ChildAnswer {
  let report: ChildReport
  let frames: ArraySlice<UInt8>
  /// Sentences for each picture.
  let warnings: [[String]]

  /// Of a child that draws and does nothing else.
  init(_ report: ChildReport, warnings: [[String]]) {
    (self.report, self.warnings) = (report, warnings)
    frames = report.bytes[...]
  }

  /// Of a child that was given an order, and so tells of the fonts itself.
  init(_ report: ChildReport, to order: DrawingOrder) {
    self.report = report
    var rest = report.bytes[...]
    let fonts = FontReport(from: &rest, count: order.letters.count)
    warnings = fonts?.warnings ?? order.letters.map { _ in [] }
    frames = rest
  }
}
