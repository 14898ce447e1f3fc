import Graphviz

/// Jobs and limits as bytes, from a parent to a child that waits for them.
///
/// A list of texts: three limits, how many texts need fonts, these texts, then four for each job.
struct DrawingOrder: Equatable {
  var limits: RenderLimits
  /// What is drawn in letters, a text for each picture.
  var letters: [String]
  var jobs: [DrawingJob]

  init(limits: RenderLimits, letters: [String], jobs: [DrawingJob]) {
    self.limits = limits
    self.letters = letters
    self.jobs = jobs
  }

  /// The order as bytes.
  var bytes: [UInt8] {
    let head = [
      String(limits.timeoutSeconds), String(limits.memoryBytes), String(limits.pictureBytes),
      String(letters.count),
    ]
    return CountedTexts.bytes(
      head + letters
        + jobs.flatMap { [$0.dot, $0.kind.name, $0.engine?.name ?? "", $0.scale.text] })
  }

  /// Reads an order; nil if it is none.
  init?(_ bytes: [UInt8]) {
    guard let texts = CountedTexts.read(bytes), texts.count >= 4,
      let seconds = Double(texts[0]), let memory = UInt64(texts[1]), let size = UInt64(texts[2]),
      let count = Int(texts[3]), count >= 0, count <= texts.count - 4,
      (texts.count - 4 - count) % 4 == 0
    else { return nil }
    limits = RenderLimits(timeoutSeconds: seconds, memoryBytes: memory, pictureBytes: size)
    letters = Array(texts[4..<4 + count])
    jobs = stride(from: 4 + count, to: texts.count, by: 4).map { index in
      DrawingJob(
        dot: texts[index], kind: PictureKind(texts[index + 1]),
        engine: texts[index + 2].isEmpty ? nil : LayoutEngine(texts[index + 2]),
        scale: PictureScale(text: texts[index + 3]))
    }
  }
}

extension PictureScale {
  fileprivate var text: String {
    switch self {
    case .natural: ""
    case .dotsPerInch(let dots): "dpi \(dots)"
    case .pixelWidth(let pixels): "width \(pixels)"
    }
  }

  fileprivate init(text: String) {
    let words = text.split(separator: " ")
    switch (words.first, words.last) {
    case ("dpi", let dots?): self = .dotsPerInch(Double(dots) ?? 0)
    case ("width", let pixels?): self = .pixelWidth(Int(pixels) ?? 0)
    default: self = .natural
    }
  }
}
