import LocatedYAML

/// Reads the entries of one section of the data: an open set, one reader a file.
///
/// A reader asks for every key it knows before it gives up on an entry, so that no known key is
/// reported as unknown. An entry with an id is kept even when other parts of it fail, so that
/// those who name it are not reported for it; the finding keeps it from becoming a graph.
protocol SectionReader: Sendable {
  /// The key of the section at the top of a file.
  var section: String { get }

  /// What one entry is, with its article.
  var subject: String { get }

  /// Reads one entry; findings go to `map`.
  func read(_ map: inout MapReader, into drafts: inout Drafts)
}
