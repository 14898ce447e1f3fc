internal import GraphCore
public import GraphData
public import GraphText

/// What overlays change in the data below them.
public struct OverlayReport: Sendable {
  /// The changes, in the order of their places.
  public let changes: [OverlayChange]

  /// Makes a report.
  public init(_ changes: [OverlayChange]) { self.changes = changes }

  /// One sentence, such as `The overlay adds 3, corrects 1.`; nil where nothing changes.
  public var sentence: String? {
    let verbs: [OverlayChange.Kind: String] = [
      .added: "adds", .extended: "extends", .corrected: "corrects", .disputed: "disputes",
      .withdrawn: "withdraws",
    ]
    let parts = OverlayChange.Kind.allCases.compactMap { kind -> String? in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(verbs[kind] ?? kind.rawValue) \(count)"
    }
    return parts.isEmpty
      ? nil : "The overlay \(parts.joined(separator: ", ")); 'sco check --overlay' lists them."
  }

  /// A line a change, with both places; empty where nothing changes.
  public var text: String {
    guard !changes.isEmpty else { return "" }
    let lines = changes.map { change -> String in
      let place = change.location.map { "\($0): " } ?? ""
      let before = change.before.map { " (\($0))" } ?? ""
      let details = change.details.map { "    \($0)\n" }.joined()
      return "\(place)\(change.kind.rawValue): \(change.subject)\(before)\n" + details
    }
    return lines.joined() + "\n"
  }

  /// The changes for programs.
  public var json: JSONValue {
    .array(
      changes.map { change in
        [
          "kind": .text(change.kind.rawValue),
          "subject": .text(change.subject),
          "details": .array(change.details.map { .text($0) }),
          "location": .optional(change.location?.description),
          "before": .optional(change.before?.description),
        ]
      })
  }
}
