import GraphCore
public import GraphText
public import GraphViews

/// What a picture shows as two tables, one row an entity and one row a relationship.
///
/// The columns are members of `sco.graph/1`, the shape of `JSONExporter`. Lost are nesting, the
/// claims of single properties, levels and disputes. Citations are `reference#locator`, several
/// with semicolons between.
public struct DiagramTables: Sendable {
  /// The entities.
  public let entities: TextTable
  /// The relationships.
  public let relationships: TextTable

  /// Makes the tables of a picture.
  ///
  /// - Complexity: O(claims shown).
  public init(of diagram: Diagram) {
    let document = GraphJSON(diagram: diagram).document()
    entities = Self.table(
      document["nodes"],
      [
        "id", "kinds", "name", "names.en", "names.zh", "names.ru", "since", "until", "confidence",
        "citations",
      ])
    relationships = Self.table(
      document["edges"],
      [
        "id", "kind", "from", "to", "since", "until", "granted", "formalised", "stage",
        "properties", "confidence", "certainty", "disputed", "citations",
      ])
  }

  private static func table(_ list: JSONValue?, _ columns: [String]) -> TextTable {
    guard case .array(let records)? = list else { return TextTable(columns, []) }
    let rows = records.map { record in
      columns.map { column in
        let keys = column.split(separator: ".").map(String.init)
        let value = keys.reduce(Optional(record)) { $0?[$1] }
        return column == "citations" ? citations(value) : text(value)
      }
    }
    return TextTable(columns.map { $0.replacing(".", with: "_") }, rows)
  }

  private static func citations(_ value: JSONValue?) -> String {
    guard case .array(let items)? = value else { return "" }
    return items.map { item in
      [text(item["reference"]), text(item["locator"])].filter { !$0.isEmpty }
        .joined(separator: "#")
    }.joined(separator: "; ")
  }

  /// A value in one cell; of an object its members as key=value.
  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .text(let text): text
    case .array(let items): items.map { text($0) }.joined(separator: "; ")
    case .object(let members):
      members.map { "\($0.key)=\(text($0.value))" }.joined(separator: "; ")
    }
  }
}
