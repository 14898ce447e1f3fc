import Graphviz

/// Jobs and limits as bytes, from a parent to the program it starts.
///
/// A list of texts, each with its length in front ("5:hello"): three limits, then four texts a job.
struct DrawingOrder: Equatable {
  var limits: RenderLimits
  var jobs: [DrawingJob]

  init(limits: RenderLimits, jobs: [DrawingJob]) {
    self.limits = limits
    self.jobs = jobs
  }

  /// The order as bytes.
  var bytes: [UInt8] {
    let head = [
      String(limits.timeoutSeconds), String(limits.memoryBytes), String(limits.pictureBytes),
    ]
    let texts =
      head + jobs.flatMap { [$0.dot, $0.kind.name, $0.engine?.name ?? "", $0.scale.text] }
    return texts.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
  }

  /// Reads an order; nil if it is none.
  init?(_ bytes: [UInt8]) {
    guard let texts = DrawingOrder.texts(bytes), texts.count >= 3, texts.count % 4 == 3,
      let seconds = Double(texts[0]), let memory = UInt64(texts[1]), let size = UInt64(texts[2])
    else { return nil }
    limits = RenderLimits(timeoutSeconds: seconds, memoryBytes: memory, pictureBytes: size)
    jobs = stride(from: 3, to: texts.count, by: 4).map { index in
      DrawingJob(
        dot: texts[index], kind: PictureKind(texts[index + 1]),
        engine: texts[index + 2].isEmpty ? nil : LayoutEngine(texts[index + 2]),
        scale: PictureScale(text: texts[index + 3]))
    }
  }

  private static func texts(_ bytes: [UInt8]) -> [String]? {
    var rest = bytes[...]
    var texts: [String] = []
    while !rest.isEmpty {
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
        let length = Int(String(decoding: rest[..<colon], as: UTF8.self)),
        length >= 0, length <= rest.endIndex - colon - 1
      else { return nil }
      let end = colon + 1 + length
      texts.append(String(decoding: rest[(colon + 1)..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return texts
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
