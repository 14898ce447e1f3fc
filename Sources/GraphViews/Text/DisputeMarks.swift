import GraphCore

/// Signs that lead from a name to the note on its dispute: one sign a dispute, the same in the
/// drawing and below it.
struct DisputeMarks: Sendable {
  private let graph: Graph
  /// The disputes of the picture in the order of their signs.
  private(set) var disputes: [DisputeID]
  /// The numbers of footnotes, where the figure has them.
  var notes: NoteNumbers?
  private static let signs: [Character] = ["*", "†", "‡", "§", "¶", "#"]

  /// Gives signs to the disputes about what is shown, then to those about properties and
  /// way-points that lanes and maps mark.
  init(_ selection: Selection, of graph: Graph) {
    self.graph = graph
    let members = selection.groups.flatMap(\.members)
    let edges = members.compactMap(\.reason) + selection.edges
    let claims = members.map { graph[$0.node].claim } + edges.map { graph[$0].claim }
    let route = RouteStops(graph)
    let stops = members.flatMap { graph.outgoing(from: $0.node) }.filter(route.contains)
    let routes = (edges + stops).map { graph[$0].source }.uniqued()
    let properties = routes.flatMap { graph[$0].properties } + stops.map { graph[$0].claim }
    func disputes(_ claims: [ClaimID]) -> [DisputeID] {
      claims.compactMap { graph[$0].dispute }.uniqued().sorted()
    }
    self.disputes = (disputes(claims) + disputes(properties)).uniqued()
  }

  /// The sign of a dispute: `*`, `†`, `‡`, `§`, `¶`, `#`, then each of them twice, and so on.
  func mark(of dispute: DisputeID) -> String {
    let (place, signs) = (disputes.firstIndex(of: dispute) ?? 0, Self.signs)
    return String(repeating: signs[place % signs.count], count: place / signs.count + 1)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "†", "‡", "§", "¶", "#": true
    default: false
    }
  }

  /// Whether a text begins with a sign.
  static func isMarked(_ text: String) -> Bool { text.first.map(signs.contains) ?? false }

  /// The signs given anew: the first ones to these disputes, in their order, then to the others.
  func led(by first: [DisputeID]) -> DisputeMarks {
    var marks = self
    marks.disputes = (first + disputes).uniqued()
    return marks
  }

  /// The signs that some texts bear, each as long as it is repeated.
  static func runs(of texts: [String]) -> Set<String> {
    var runs: Set<String> = []
    for text in texts where text.unicodeScalars.contains(where: isSign) {
      var run = ""
      for character in text + " " {
        if character == run.last {
          run.append(character)
        } else {
          if !run.isEmpty { runs.insert(run) }
          run = signs.contains(character) ? String(character) : ""
        }
      }
    }
    return runs
  }

  /// The signs of several disputes, each once, in order, a thin space between two that would read
  /// as one; empty for none.
  func marks(of disputes: [DisputeID]) -> String {
    inOrder(disputes).map { mark(of: $0) }.reduce("") { text, mark in
      text + (text.last == mark.first && !text.isEmpty ? "\u{2009}" : "") + mark
    }
  }

  /// The signs of the disputes that some edges stand in, and the number of the footnote on them.
  func marks(of edges: [EdgeID]) -> String {
    signs(of: edges) + note(on: edges.map { graph[$0].claim })
  }

  /// The signs of the disputes that some edges stand in.
  func signs(of edges: [EdgeID]) -> String {
    marks(of: edges.compactMap { graph.claim(of: $0).dispute })
  }

  /// The raised number of the footnote on some claims; empty where the figure has no footnotes.
  func note(on claims: [ClaimID]) -> String {
    notes?.number(of: claims, in: graph).map(RaisedNumber.text) ?? ""
  }

  /// The disputes whose signs stand in some texts, in the order of the signs.
  func signed(in texts: [String]) -> [DisputeID] {
    let runs = Self.runs(of: texts)
    return disputes.filter { runs.contains(mark(of: $0)) }
  }

  /// The disputes, each once, in the order of their signs.
  func inOrder(_ disputes: [DisputeID]) -> [DisputeID] {
    disputes.uniqued().sorted {
      (self.disputes.firstIndex(of: $0) ?? 0, $0) < (self.disputes.firstIndex(of: $1) ?? 0, $1)
    }
  }
}
