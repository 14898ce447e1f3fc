import CGraphviz

/// What came back over the C door, in process or through a pipe.
struct Answer {
  var status: UInt64
  var bytes: [UInt8]
  var messages: String
  var detail: String

  /// The picture, or the failure as an error.
  func rendering() throws(GraphvizError) -> Rendering {
    if status == UInt64(CGV_DRAWN.rawValue) {
      return Rendering(bytes: bytes, warnings: lines)
    }
    throw error
  }

  /// Graphviz's messages as lines, without its words for severity.
  private var lines: [String] {
    messages.split(whereSeparator: \.isNewline).map { line in
      var text = line[...]
      for word in ["Error: ", "Warning: "] where text.hasPrefix(word) {
        text = text.dropFirst(word.count)
      }
      return text.filter { $0 >= " " && $0 != "\u{7F}" }
    }
    .filter { !$0.isEmpty }
  }

  private var said: String {
    lines.isEmpty ? "" : " Graphviz says: \(lines.joined(separator: "; "))."
  }

  private var error: GraphvizError {
    switch UInt32(truncatingIfNeeded: status) {
    case CGV_UNAVAILABLE.rawValue:
      let reason = detail.isEmpty ? "" : " (\(detail))"
      return GraphvizError(
        .unavailable,
        "Graphviz would not start\(reason); install it (Debian and Ubuntu: apt-get install "
          + "graphviz).")
    case CGV_BAD_TEXT.rawValue:
      let reason =
        !detail.isEmpty ? " It holds \(detail)." : lines.isEmpty ? " It holds none." : said
      return GraphvizError(.badText, "The DOT text is not one graph.\(reason)")
    case CGV_UNKNOWN_ENGINE.rawValue:
      return GraphvizError(
        .layoutFailed, "The installed Graphviz has no layout engine '\(detail)'.")
    case CGV_REFUSED_ENGINE.rawValue:
      return .refusedEngine(detail)
    case CGV_UNKNOWN_FORMAT.rawValue:
      return GraphvizError(
        .formatMissing, "The installed Graphviz cannot write the format '\(detail)'.")
    case CGV_LAYOUT_FAILED.rawValue:
      return GraphvizError(
        .layoutFailed, "Graphviz could not lay the graph out with '\(detail)'.\(said)")
    default:
      return GraphvizError(.renderFailed, "Graphviz could not write the picture.\(said)")
    }
  }
}
