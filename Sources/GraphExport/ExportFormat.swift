/// What is to be known of a text format before it is chosen.
public struct ExportFormat: Hashable, Sendable {
  /// Its name on the command line.
  public let name: String
  /// The ending of its files, without a dot.
  public let fileExtension: String
  /// Its media type.
  public let mediaType: String
  /// What it is, in one line for `--help`.
  public let summary: String
  /// What it cannot carry.
  public let lost: String

  /// Makes the facts of a format.
  public init(
    _ name: String, fileExtension: String, mediaType: String, summary: String, lost: String
  ) {
    (self.name, self.fileExtension, self.mediaType) = (name, fileExtension, mediaType)
    (self.summary, self.lost) = (summary, lost)
  }
}
