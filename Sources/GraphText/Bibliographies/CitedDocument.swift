import GraphCore

/// A document that an answer cites, with the places in it.
struct CitedDocument {
  let reference: Reference
  /// The places, in the order of their first use, each once.
  let locators: [String]

  /// What an answer cites, by the ids of the documents.
  ///
  /// Read from the answer's JSON form, whose citations have the same shape in every answer.
  ///
  /// - Complexity: O(*n*) in the size of that form.
  static func all(in answer: any Answer, _ edition: Edition) -> [CitedDocument] {
    var locators: [String: [String]] = [:]
    gather(answer.json(in: edition), &locators)
    return edition.graph.references.filter { locators[$0.id] != nil }
      .sorted { $0.id < $1.id }
      .map { CitedDocument(reference: $0, locators: locators[$0.id] ?? []) }
  }

  private static func gather(_ value: JSONValue, _ locators: inout [String: [String]]) {
    switch value {
    case .array(let items): for item in items { gather(item, &locators) }
    case .object(let members):
      if case .text(let id)? = value["reference"] {
        var places = locators[id, default: []]
        if case .text(let place)? = value["locator"], !places.contains(place) {
          places.append(place)
        }
        locators[id] = places
      }
      for member in members {
        if member.key == "references", case .object(let documents) = member.value {
          for document in documents { locators[document.key, default: []] += [] }
        } else {
          gather(member.value, &locators)
        }
      }
    case .null, .flag, .integer, .number, .text: return
    }
  }

  /// Places in it, and what to ask a library for where it has no address.
  var note: String? {
    let places = locators.isEmpty ? nil : "Cited at: " + locators.joined(separator: "; ")
    let parts = [places, reference.document].compactMap { $0 }
    return parts.isEmpty ? nil : parts.map(\.endingWithStop).joined(separator: " ")
  }
}
