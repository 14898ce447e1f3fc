internal import Diagnostics
internal import GraphData
internal import GraphExport
internal import GraphText
internal import GraphViews
internal import SCO

/// The JSON Schemas that are published: of the data files, of each answer, of an exported
/// graph, of a theme, of a view.
public enum PublishedSchema {
  private static var shapes: [AnswerShape] {
    let theme = AnswerShape("theme", schema: ThemeSchema.document)
    let view = AnswerShape("view", schema: ViewSchema.document)
    let others = [
      CheckReport.shape, JSONExporter.shape, QueryAnswer.shape, theme, view, ViewList.shape,
    ]
    return (AnswerShape.all + others).sorted { $0.name < $1.name }
  }

  /// The names of the answers.
  public static var names: [String] { shapes.map(\.name) }

  /// The schema of the data files, for editors.
  public static var ofData: String { GraphSchemaFile(.sco).text }

  /// The schema of an answer.
  ///
  /// - Throws: `NameError` where no answer is called `name`.
  public static func text(of name: String) throws(NameError) -> String {
    let folded = name.lowercased()
    guard let shape = shapes.first(where: { $0.name == folded }) else {
      let hint = NearestName.hint(among: names, for: name)
      let ending = hint.isEmpty ? "; say \(Excerpt.list(names))." : hint
      throw NameError("no answer is called \(Excerpt.quoted(name))\(ending)")
    }
    return JSONWriter().text(shape.schema)
  }
}
