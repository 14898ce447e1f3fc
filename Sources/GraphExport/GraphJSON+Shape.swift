import GraphPaths
public import GraphText

extension JSONExporter {
  /// The published shape of the document.
  public static var shape: AnswerShape { AnswerShape("graph", schema: GraphJSON.schema) }
}

extension GraphJSON {
  /// The schema: each member required, no other allowed; edges are those of a way, without
  /// its parallels and with what only a graph tells.
  static var schema: JSONValue {
    let definitions = PathAnswer.shape.schema["$defs"]
    guard case .object(var edge)? = definitions?["edge"]?["properties"] else { return .null }
    edge.removeAll { $0.key == "also" }
    edge += [
      .init("confirmed", orNull), .init("dispute", orNull), .init("note", orNull),
      .init("location", orNull),
    ]
    let own: [JSONValue.Member] = [
      .init("citation", definitions?["citation"] ?? .null),
      .init("reference", definitions?["reference"] ?? .null),
      .init("edge", object(edge)), .init("node", node), .init("property", property),
      .init("view", view),
    ]
    guard case .object(let body) = object(document) else { return .null }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", "A graph, or what a view shows of it, with every claim"),
      ] + body + [.init("$defs", .object(own))])
  }

  private static var document: [JSONValue.Member] {
    [
      .init("schema", ["const": "sco.graph/1"]),
      .init("dataset", text), .init("version", text), .init("asOf", text),
      .init("view", ["anyOf": [["$ref": "#/$defs/view"], ["type": "null"]]]),
      .init("nodes", list("node")), .init("edges", list("edge")),
      .init(
        "levels",
        array(
          of: object([
            .init("id", text), .init("family", text), .init("rank", integer),
            .init("name", names), .init("definition", orNull), citations,
          ]))),
      .init(
        "covers",
        array(
          of: object([
            .init("above", text), .init("below", text), .init("evidence", orNull), citations,
          ]))),
      .init(
        "disputes",
        array(
          of: object([
            .init("id", text), .init("topic", text), .init("assessment", text),
            .init("notPreferred", array(of: side)), citations,
          ]))),
      .init(
        "references", ["type": "object", "additionalProperties": ["$ref": "#/$defs/reference"]]),
    ]
  }

  private static var side: JSONValue {
    let property = object([.init("key", text), .init("value", [:])])
    return object([
      .init("sentence", text), .init("since", orNull), .init("until", orNull),
      .init("properties", array(of: property)), .init("confidence", text), citations,
    ])
  }

  private static var node: JSONValue {
    object([
      .init("id", text), .init("kinds", array(of: text)), .init("name", text),
      .init("names", names), .init("unofficial", array(of: text)), .init("short", orNull),
      .init("aliases", array(of: text)), .init("since", orNull), .init("until", orNull),
      .init("confidence", text), .init("note", orNull), .init("properties", list("property")),
      citations, .init("location", orNull),
    ])
  }

  private static var property: JSONValue {
    object([
      .init("key", text), .init("value", [:]), .init("since", orNull), .init("until", orNull),
      .init("confirmed", orNull), .init("confidence", text),
      .init("preferred", ["type": "boolean"]), .init("dispute", orNull), .init("note", orNull),
      citations,
    ])
  }

  private static var view: JSONValue {
    let group = object([
      .init("id", text), .init("title", text), .init("members", array(of: text)),
    ])
    return object([
      .init("id", text), .init("title", text), .init("dek", text), .init("language", text),
      .init("theme", text), .init("notes", array(of: text)), .init("groups", array(of: group)),
      .init("legend", array(of: text)),
      .init(
        "around",
        [
          "anyOf": [
            object([
              .init("entity", text), .init("hops", integer), .init("via", array(of: text)),
            ]), ["type": "null"],
          ]
        ]), .init("shown", integer), .init("total", integer),
      .init("alternativeText", text), .init("caption", text),
    ])
  }

  private static let text: JSONValue = ["type": "string"]
  private static let orNull: JSONValue = ["type": ["string", "null"]]
  private static let integer: JSONValue = ["type": "integer", "minimum": 0]
  private static let names: JSONValue = ["type": "object", "additionalProperties": orNull]
  private static let citations = JSONValue.Member("citations", list("citation"))

  private static func list(_ definition: String) -> JSONValue {
    array(of: ["$ref": .text("#/$defs/\(definition)")])
  }

  private static func array(of items: JSONValue) -> JSONValue {
    ["type": "array", "items": items]
  }

  private static func object(_ members: [JSONValue.Member]) -> JSONValue {
    [
      "type": "object", "properties": .object(members),
      "required": .array(members.map { .text($0.key) }), "additionalProperties": false,
    ]
  }
}
