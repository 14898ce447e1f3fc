/// What a child leaves: the frames of its pictures, what is to be said of the fonts, and its end.
struct ChildAnswer {
  let frames: ArraySlice<UInt8>
  /// What it said on its standard streams.
  let said: String
  /// Sentences for each picture.
  let warnings: [[String]]
  /// How it ended: waits for that end, which comes a little after the last words.
  let end: () -> ChildReport

  /// Of a child that drew and did nothing else.
  init(_ report: ChildReport, warnings: [[String]]) {
    (frames, said, self.warnings) = (report.bytes[...], report.said, warnings)
    end = { report }
  }

  /// Of a child that was given an order, and so told of the fonts itself.
  init(
    to order: DrawingOrder, _ bytes: [UInt8], said: String, end: @escaping () -> ChildReport
  ) {
    var rest = bytes[...]
    let fonts = FontReport(from: &rest, count: order.letters.count)
    warnings = fonts?.warnings ?? order.letters.map { _ in [] }
    (frames, self.said, self.end) = (rest, said, end)
  }
}
