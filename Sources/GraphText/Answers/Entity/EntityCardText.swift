import GraphCore
import GraphPaths

/// The card of an entity in words.
struct EntityCardText {
  private let card: EntityCard
  private let edition: Edition
  private let words: Words

  init(_ card: EntityCard, _ edition: Edition) {
    (self.card, self.edition) = (card, edition)
    words = Words.of(edition.language)
  }

  var text: String {
    var blocks = Blocks(edition)
    blocks.add([title] + names + properties(&blocks))
    for family in Family.allCases { blocks.add(lines(of: family, &blocks)) }
    for dispute in card.disputes(in: graph) { blocks.add(lines(of: dispute, &blocks)) }
    return blocks.text(after: leftOut)
  }

  private var leftOut: [String] {
    let left = card.leftOut(in: edition)
    return left == 0 ? [] : [words(.leftOut, String(left))]
  }

  private var graph: Graph { edition.graph }
  private var node: Node { graph[card.node] }

  private var title: String {
    let beginning = edition.isBeginningUnknown(of: card.node) ? words(.beginningUnknown) : ""
    let remarks = [edition.kindName(of: card.node), presence, certainty, beginning]
      .filter { !$0.isEmpty }
    return edition.name(of: card.node) + words.space
      + words.bracketed(remarks.joined(separator: words.comma)) + "  " + node.id
  }

  private var presence: String {
    switch graph.presence(of: card.node, in: edition.frame) {
    case .present: ""
    case .proposed: words(.proposed)
    case .absent: words(.notThere)
    }
  }

  /// What imprecise dates leave open about its being there.
  private var certainty: String {
    switch graph.certainty(of: card.node, in: edition.frame) {
    case .certain: ""
    case .possiblyAlready: words(.possiblyAlready)
    case .possiblyStill: words(.possiblyStill)
    }
  }

  private var names: [String] {
    let others = node.names.languages.filter { $0 != edition.language }.compactMap {
      node.names[$0]
    }
    let aliases = [node.short].compactMap { $0 } + node.aliases
    let also = aliases.isEmpty ? [] : [words(.alsoCalled, aliases.joined(separator: ", "))]
    let line = (others + also).joined(separator: " · ")
    return line.isEmpty ? [] : ["  " + line.oneLine]
  }

  private func properties(_ blocks: inout Blocks) -> [String] {
    let existence = graph.claim(of: card.node)
    var lines: [String] = []
    let dates = edition.details(of: existence)
    if !dates.isEmpty { lines.append("  " + blocks.cited(dates, existence.citations)) }
    for (id, time) in card.properties(in: edition) {
      let claim = graph[id]
      lines.append("  " + blocks.cited(prefix(time) + value(of: claim), claim.citations))
      lines += note(of: claim)
    }
    return lines + note(of: existence)
  }

  private func value(of claim: Claim) -> String {
    let keys = node.kinds.kinds.flatMap { graph.schema[$0].properties }
    let values = claim.properties.map { property in
      let key = keys.first { $0.key == property.key }
      let name = key?.name.text(in: edition.language) ?? property.key
      return name + words.colon + edition.words(property.value, of: key)
    }
    return edition.joined([
      values.joined(separator: "; "), edition.details(of: claim, confirming: true),
    ])
  }

  private func lines(of family: Family, _ blocks: inout Blocks) -> [String] {
    var lines: [String] = []
    for edge in card.relationships(in: edition) where graph.kind(of: edge.edge).family == family {
      let claim = graph.claim(of: edge.edge)
      let told =
        words.usesSentences
        ? edition.joined([
          edition.phrase(of: edge.edge, from: card.node),
          edition.details(of: claim, confirming: true),
        ]) : edition.sentence(of: edge.edge, from: card.node)
      let line = prefix(edge.time) + told + mark(edge.other)
      lines.append("  " + blocks.cited(line, claim.citations))
      lines += note(of: claim)
    }
    return lines.isEmpty ? [] : [family.name.text(in: edition.language)] + lines
  }

  /// Says that the other end is only proposed.
  private func mark(_ other: NodeID) -> String {
    let isProposed = graph.presence(of: other, in: edition.frame) == .proposed
    return isProposed ? words.space + words.bracketed(words(.proposed)) : ""
  }

  private func prefix(_ time: EntityCard.ClaimTime) -> String {
    switch time {
    case .current, .happened: ""
    case .former: words(.formerly) + words.colon
    case .later: words(.later) + words.colon
    }
  }

  private func note(of claim: Claim) -> [String] {
    claim.note.map { ["    " + words.stopped(words(.note, $0.oneLine))] } ?? []
  }

  private func lines(of id: DisputeID, _ blocks: inout Blocks) -> [String] {
    let dispute = graph[id]
    let head = edition.sentence(of: dispute)
    var lines = [blocks.cited(head, dispute.citations)]
    for side in graph.sides(of: id) {
      let claim = graph[side]
      let phrase = claim.isPreferred ? Phrase.preferredSide : .otherSide
      let sentence = words(phrase, edition.sentence(of: claim).capitalizedSentence)
      lines.append("  " + blocks.cited(sentence, claim.citations))
    }
    return lines
  }
}
