public import GraphText
public import GraphViews

/// The views that can be drawn.
public struct ViewList: Sendable {
  /// The views.
  public let library: ViewLibrary

  /// Makes a list of a library's views.
  public init(_ library: ViewLibrary) { self.library = library }
}

extension ViewList: Answer {
  /// `sco.views/1`.
  public static var shape: AnswerShape { AnswerShape("views", schema: schema) }

  /// Whether there is no view.
  public func isEmpty(in edition: Edition) -> Bool { library.views.isEmpty }

  /// A line a view: its id and title.
  public func text(in edition: Edition) -> String {
    let width = library.views.map(\.id.count).max() ?? 0
    return library.views.map { view in
      let gap = String(repeating: " ", count: width - view.id.count)
      return "\(view.id)\(gap)  \(view.title.text(in: edition.language))\n"
    }.joined()
  }

  /// The views for programs.
  public func json(in edition: Edition) -> JSONValue {
    let views = library.views.map { view -> JSONValue in
      [
        "id": .text(view.id),
        "title": .text(view.title.text(in: edition.language)),
        "layout": .text(view.layout),
        "theme": .text(view.theme),
      ]
    }
    return ["schema": .text(Self.shape.id), "views": .array(views)]
  }

  /// One row a view.
  public func table(in edition: Edition) -> TextTable {
    TextTable(
      ["id", "title", "layout", "theme"],
      library.views.map { [$0.id, $0.title.text(in: edition.language), $0.layout, $0.theme] })
  }

  /// Nothing is left out.
  public func notes(in edition: Edition) -> [String] { [] }

  private static let schema: JSONValue = [
    "type": "object",
    "required": ["schema", "views"],
    "properties": [
      "schema": ["const": "sco.views/1"],
      "views": [
        "type": "array",
        "items": [
          "type": "object",
          "required": ["id", "title", "layout", "theme"],
          "additionalProperties": ["type": "string"],
        ],
      ],
    ],
  ]
}
