import GraphCore
import GraphText

extension Scene {
  /// A year that stands for any in the key, and is not after those that are shown.
  var sampleYear: String { "\(min(2017, frame.last.components.year))" }

  /// The second line of a box: where the thing has its seat, or how far it has come.
  func detail(of node: NodeID) -> String? {
    seat(of: node) ?? stage(of: node)
  }

  /// The place at the end of a relationship that leads from a body to a single place; over a
  /// stretch of days, the last of them.
  func seat(of node: NodeID) -> String? {
    let seats = graph.outgoing(from: node).filter {
      frame.admits(graph[$0].interval) && graph.kind(of: $0).family == .geography
        && graph.kind(of: $0).exclusivity == .bySource
    }
    let last = seats.max { graph[$0].interval.start < graph[$1].interval.start }
    return last.map { localName(of: graph[$0].target) }
  }

  /// The stage in words, with the year from which it has lasted.
  private func stage(of node: NodeID) -> String? {
    guard let rule = graph.schema.stage, let stage = stageName(of: node),
      let claim = graph.claim(of: node, property: rule.key, in: frame)
    else { return nil }
    guard let since = graph[claim].validity.since else { return stage }
    return language == .english
      ? "\(stage) since \(since.year)" : "\(stage)\(language.comma)\(since.year)"
  }
}

extension Scene {
  /// What is told in numbers of a thing: its length, its capacity.
  func figures(of node: NodeID) -> String? {
    guard let kind = graph.kind(of: node) else { return nil }
    let words: [String] = kind.properties.compactMap { property in
      guard let value = graph.value(of: node, property: property.key, in: frame) else { return nil }
      switch property.type {
      case .number, .integer: return number(value, of: property)
      case .text where property.key == "capacity":
        return value.text.map { FigureWords.inUnits($0, language) }
      default: return nil
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  /// The disputes about the node itself and about its properties in use.
  func disputes(about node: NodeID) -> [DisputeID] {
    let properties = graph[node].properties.filter {
      graph[$0].isPreferred && frame.admits(graph.counted($0))
    }
    return ([graph[node].claim] + properties).compactMap { graph[$0].dispute }
  }

  private func number(_ value: Value, of key: PropertyKey) -> String? {
    guard let number = value.number, let whole = Int(exactly: number.rounded()) else { return nil }
    return key.measure("\(whole)", in: language, gap: "\u{A0}")
  }
}
