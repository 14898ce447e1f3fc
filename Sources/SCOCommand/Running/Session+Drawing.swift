import SCOGraphDiagrams

extension Session {
  /// Where a drawing goes, and as what: each file by its ending, one file also by `--format`.
  func drawingTargets(default name: String) throws(CommandFailure) -> [DrawingTarget] {
    guard options.outputs.count > 1 else {
      let format = try Self.drawingFormat(formatName ?? name)
      return [DrawingTarget(path: options.output, format: format)]
    }
    if options.format != nil {
      throw CommandFailure(
        .usage, "'--format' goes with one file; of several, the endings say what each is.")
    }
    var targets: [DrawingTarget] = []
    for path in options.outputs {
      guard let ending = FormatNames.ending(of: path) else {
        throw CommandFailure(
          .usage,
          "\(Excerpt.quoted(path)) does not say what it is to be; of several files each needs an "
            + "ending: \(Excerpt.list(DrawingFormat.names)).")
      }
      targets.append(DrawingTarget(path: path, format: try Self.drawingFormat(ending)))
    }
    return targets
  }

  /// The formats of a series of drawings, by `--format` with commas.
  func drawingFormats(default name: String) throws(CommandFailure) -> [DrawingFormat] {
    var formats: [DrawingFormat] = []
    for name in (options.format ?? name).lowercased().split(separator: ",") {
      let format = try Self.drawingFormat(String(name))
      if !formats.contains(where: { $0.name == format.name }) { formats.append(format) }
    }
    guard formats.isEmpty else { return formats }
    throw FormatNames.unknown(options.format ?? "", among: DrawingFormat.names)
  }

  private static func drawingFormat(_ name: String) throws(CommandFailure) -> DrawingFormat {
    if let format = DrawingFormat.named(name) { return format }
    throw FormatNames.unknown(name, among: DrawingFormat.names)
  }
}
