import GraphText

/// Checks a document against the part of JSON Schema that the published shapes use, and gives a
/// line for each place that does not fit; an unknown keyword is a mistake too.
struct SchemaValidator {
  private let root: JSONValue
  private static let known: Set<String> = [
    "$schema", "$defs", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "$ref", "anyOf", "enum", "const", "minimum", "pattern",
  ]

  init(_ root: JSONValue) { self.root = root }

  func faults(_ value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = schema else { return ["\(path): no schema"] }
    var found = members.map(\.key).filter { !Self.known.contains($0) }.map {
      "\(path): keyword \($0)"
    }
    if case .text(let reference)? = schema["$ref"] {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
      return faults(value, target, path)
    }
    if case .array(let choices)? = schema["anyOf"] {
      let fits = choices.contains { faults(value, $0, path).isEmpty }
      return found + (fits ? [] : ["\(path): none of anyOf"])
    }
    if let constant = schema["const"], constant != value { found.append("\(path): not const") }
    if case .array(let choices)? = schema["enum"], !choices.contains(value) {
      found.append("\(path): not in enum")
    }
    if let type = schema["type"], !matches(value, type) { found.append("\(path): not \(type)") }
    if let pattern = schema["pattern"], pattern != "" { found += dateFaults(value, path) }
    if case .integer(let minimum)? = schema["minimum"], case .integer(let number) = value,
      number < minimum
    {
      found.append("\(path): below \(minimum)")
    }
    return found + insideFaults(value, schema, path)
  }

  private func insideFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    switch value {
    case .array(let elements):
      guard let items = schema["items"] else { return [] }
      return elements.enumerated().flatMap { faults($1, items, "\(path)[\($0)]") }
    case .object(let members):
      return memberFaults(members, schema, path)
    default: return []
    }
  }

  private func memberFaults(
    _ members: [JSONValue.Member], _ schema: JSONValue, _ path: String
  ) -> [String] {
    var found: [String] = []
    let keys = members.map(\.key)
    if Set(keys).count != keys.count { found.append("\(path): repeats a key") }
    if case .array(let required)? = schema["required"] {
      found += required.filter { !keys.map(JSONValue.text).contains($0) }
        .map { "\(path): lacks \($0)" }
    }
    for member in members {
      let place = "\(path).\(member.key)"
      if let inner = schema["properties"]?[member.key] {
        found += faults(member.value, inner, place)
      } else if let rest = schema["additionalProperties"] {
        found += rest == false ? ["\(place): not allowed"] : faults(member.value, rest, place)
      }
    }
    return found
  }

  private func matches(_ value: JSONValue, _ type: JSONValue) -> Bool {
    if case .array(let types) = type { return types.contains { matches(value, $0) } }
    switch (value, type) {
    case (.null, "null"), (.flag, "boolean"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.text, "string"), (.array, "array"), (.object, "object"):
      return true
    default: return false
    }
  }

  /// The only pattern in use is that of a date.
  private func dateFaults(_ value: JSONValue, _ path: String) -> [String] {
    guard case .text(let text) = value else { return ["\(path): not a date"] }
    let parts = text.split(separator: "-").map(\.count)
    return [[4], [4, 2], [4, 2, 2]].contains(parts) ? [] : ["\(path): not a date"]
  }
}
