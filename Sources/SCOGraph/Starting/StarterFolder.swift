internal import GraphData
internal import GraphText
internal import GraphViews
internal import SCO

/// A folder of data to begin with: an invented organisation of three invented states, which the
/// checker accepts, and a page that says how to go on.
public struct StarterFolder: Sendable {
  /// A file of it.
  public struct File: Sendable {
    /// Its path in the folder.
    public let path: String
    /// What is in it.
    public let text: String
  }

  /// The files, in the order of their paths.
  public static var files: [File] {
    [
      File(path: "Entities/council.yaml", text: StarterText.entities),
      File(path: "README.md", text: StarterText.readme),
      File(path: "References/documents.yaml", text: StarterText.references),
      File(path: "Relationships/members.yaml", text: StarterText.relationships),
      File(path: "Views/overview.yaml", text: StarterText.view),
      File(path: "graph.schema.json", text: GraphSchemaFile(.sco).text),
      File(path: "graph.yaml", text: StarterText.header),
      File(path: "view.schema.json", text: JSONWriter().text(ViewSchema.document)),
    ]
  }

  /// The folders in it.
  public static let folders = ["Entities", "References", "Relationships", "Views"]
}
