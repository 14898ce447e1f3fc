public import Diagnostics
import GraphCore

/// The way-points of a route lie so far from each other that one of them may be out of place.
public struct JumpingRoute: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.jumping-route", severity: .doubt,
    meaning:
      "Between two neighbouring places of a route lie more than 500 kilometres, and more than "
      + "six times the middle distance of the others. A number of the sequence or a coordinate may "
      + "be wrong, or latitude and longitude exchanged. Distances are great circles on a sphere.",
    example: "runs-through:\n  - {from: line, to: kashgar, sequence: 1}\n"
      + "  - {from: line, to: rotterdam, sequence: 2}\n  - {from: line, to: gilgit, sequence: 3}",
    fix: "correct the sequence or the coordinates; if the route is so, add a place between them.")

  /// A place along a route.
  private struct Stop {
    let claim: Int
    let sequence: Int
    let point: (latitude: Double, longitude: Double)
  }

  /// Measures every route with at least three legs between places.
  ///
  /// - Complexity: O(*n* log *n*).
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let points = data.points
    var routes: [Claim.Subject: [Stop]] = [:]
    for (number, claim) in data.claims.enumerated() where claim.isPreferred {
      guard case .edge(let kind, let source, let target) = claim.subject,
        case .integer(let sequence)? = claim["sequence"], let point = points[target]
      else { continue }
      routes[.edge(kind, from: source, to: source), default: []].append(
        Stop(claim: number, sequence: sequence, point: point))
    }
    for route in routes.values where route.contains(where: { data.ownClaims.contains($0.claim) }) {
      check(route.sorted { ($0.sequence, $0.claim) < ($1.sequence, $1.claim) }, data, &list)
    }
  }

  /// Each stop against the nearest one of the number before it: routes may branch.
  private func check(_ stops: [Stop], _ data: LintData, _ list: inout DiagnosticList) {
    let numbers = Array(Set(stops.map(\.sequence))).sorted()
    let legs = zip(numbers, numbers.dropFirst()).flatMap { before, number in
      stops.filter { $0.sequence == number }.compactMap { stop in
        stops.filter { $0.sequence == before }
          .map { ($0, stop, GreatCircle.kilometres($0.point, stop.point)) }
          .min { $0.2 < $1.2 }
      }
    }
    guard legs.count >= 3 else { return }
    for (index, leg) in legs.enumerated() {
      let others = (legs[..<index] + legs[(index + 1)...]).map(\.2).sorted()
      guard leg.2 > 500, leg.2 > 6 * others[others.count / 2] else { continue }
      list.append(
        page(
          "\(data.subject(of: leg.1.claim)): \(Int(leg.2)) kilometres from the place before it, "
            + "where the other legs have about \(Int(others[others.count / 2]))",
          at: data.place(of: leg.1.claim),
          notes: [DiagnosticNote("the place before it", at: data.place(of: leg.0.claim))]))
    }
  }
}
