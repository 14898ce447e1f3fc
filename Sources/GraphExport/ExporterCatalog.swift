/// The text formats that there are.
public enum ExporterCatalog {
  /// All of them, in alphabetical order.
  public static let all: [any Exporter] = [
    DOTExporter(),
    JSONExporter(),
  ]

  /// The format of that name.
  public static func exporter(named name: String) -> (any Exporter)? {
    all.first { $0.format.name == name.lowercased() }
  }

  /// The format of files with that ending, without a dot.
  public static func exporter(forFile ending: String) -> (any Exporter)? {
    all.first { $0.format.fileExtension == ending.lowercased() }
  }
}
