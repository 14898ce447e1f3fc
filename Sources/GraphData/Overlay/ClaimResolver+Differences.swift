import GraphCore
import LocatedYAML

/// In what records differ, in words, and what was added.
extension ClaimResolver {
  /// All changes, additions included, in the order of their places.
  var allChanges: [OverlayChange] {
    let addresses = ClaimAddresses(
      schema: builder.schema, nodes: builder.nodes, claims: builder.claims)
    let corrected = Set(changes.compactMap { $0.kind == .corrected ? $0.location : nil })
    var all = changes
    for (place, reference) in zip(referencePlaces, builder.references.suffix(referencePlaces.count))
    {
      all.append(added("reference \(reference.id)", location(place)))
    }
    for (place, dispute) in zip(disputePlaces, builder.disputes.suffix(disputePlaces.count)) {
      all.append(added("dispute \(dispute.id)", location(place)))
    }
    for number in baseClaims..<builder.claims.count {
      let claim = builder.claims[number]
      if let location = claim.location, corrected.contains(location) { continue }
      if case .node(let node) = claim.subject, changedNodes[node] != nil { continue }
      all.append(added(addresses.address(of: number), claim.location))
    }
    return all.sorted { $0.order < $1.order }
  }

  private func added(_ subject: String, _ location: ClaimLocation) -> OverlayChange {
    added(subject, Optional(location))
  }

  private func added(_ subject: String, _ location: ClaimLocation?) -> OverlayChange {
    OverlayChange(kind: .added, subject: subject, details: [], location: location, before: nil)
  }

  /// How a node is described otherwise than before.
  static func differences(_ old: Node, _ new: Node) -> [String] {
    var details: [String] = []
    for language in Language.allCases where old.names[language] != new.names[language] {
      details.append(
        "name in \(language.rawValue) '\(new.names[language] ?? "")'"
          + (old.names[language].map { ", was '\($0)'" } ?? ""))
    }
    if old.short != new.short {
      details.append("short form '\(new.short ?? "")'" + (old.short.map { ", was '\($0)'" } ?? ""))
    }
    if old.article != new.article { details.append("article '\(new.article ?? "")'") }
    let more = new.aliases.filter { !old.aliases.contains($0) }.map { "'\($0)'" }
    let less = old.aliases.filter { !new.aliases.contains($0) }.map { "'\($0)'" }
    if !more.isEmpty { details.append("also called \(more.joined(separator: ", "))") }
    if !less.isEmpty { details.append("no longer called \(less.joined(separator: ", "))") }
    return details
  }

  /// How a claim says it otherwise than before.
  func differences(_ old: Claim, _ new: ClaimDraft) -> [String] {
    let dates = [
      ("since", old.validity.since, new.validity.since),
      ("until", old.validity.until, new.validity.until),
      ("last day", old.validity.last, new.validity.last),
      ("confirmed", old.confirmed, new.confirmed),
    ]
    var details = dates.filter { $0.1 != $0.2 }.map { key, before, after in
      "\(key) \(after?.description ?? "open"), was \(before?.description ?? "open")"
    }
    let keys = Set(old.properties.map(\.key) + new.properties.map(\.key)).sorted()
    for key in keys {
      let (before, after) = (old[key].map(words), new.properties.first { $0.key == key }.map(words))
      if before != after {
        details.append("\(key) \(after ?? "not said"), was \(before ?? "not said")")
      }
    }
    let before = old.citations.map { builder.references[$0.reference.index].id }
    let after = new.citations.map(\.reference.text)
    if before != after {
      details.append(
        "rests on \(after.joined(separator: ", ")), was on \(before.joined(separator: ", "))")
    }
    return details
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .text(let text), .choice(let text): text
    case .localized(let text): text.text(in: .english)
    case .integer(let number): "\(number)"
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.description
    case .level(let level): builder.levels[level].id
    }
  }

  private func words(_ draft: PropertyDraft) -> String {
    switch draft.content {
    case .value(let value): words(value)
    case .level(let name): name.text
    }
  }
}

extension OverlayChange {
  /// Sorts by file, line, column, subject.
  fileprivate var order: (String, Int, Int, String) {
    (location?.file ?? "", location?.line ?? 0, location?.column ?? 0, subject)
  }
}
