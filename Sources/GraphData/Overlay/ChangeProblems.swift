import Diagnostics
import GraphCore
import LocatedYAML

/// What overlays want to change and cannot.
enum ChangeProblems {
  static let targetPage = DiagnosticManual(
    id: "data.change-target", severity: .error,
    meaning: "An overlay extends, corrects, disputes or withdraws something of the data below it, "
      + "and there is no such thing there, or more than one.",
    example: "participates-in:\n  - corrects: participates-in/indai/sco\n    from: india\n    …",
    fix:
      "name the claim by its address: `cpec/length-km`, `participates-in/india/sco`, and with its "
      + "beginning where there are several, `participates-in/india/sco/2017-06-09`. `sco show` in "
      + "JSON gives the addresses of relationships as their `id`.")
}

extension ClaimResolver {
  /// The one claim of the graph below at an address, or `nil` and a finding.
  mutating func target(_ address: LocatedText, _ addresses: ClaimAddresses) -> Int? {
    let found = addresses.claims(at: address.text)
    if found.count == 1 { return found[0] }
    let problem: String
    if found.isEmpty {
      problem = "no claim of the data below is at \(Excerpt.quoted(address.text))"
    } else {
      let all = found.map { "'\(addresses.address(of: $0))'" }
      problem =
        "\(found.count) claims of the data below are at \(Excerpt.quoted(address.text)); say "
        + Excerpt.list(all)
    }
    findings.append(ChangeProblems.targetPage(problem, at: address.range))
    return nil
  }

  /// The entity below that an entry extends or corrects, or `nil` and a finding.
  mutating func changed(_ draft: EntityDraft) -> NodeID? {
    guard let node = entity(draft.id) else { return nil }
    guard node.index < baseNodes else {
      findings.append(
        ChangeProblems.targetPage(
          "'\(draft.id.text)' is declared in the same files; write it there", at: draft.id.range))
      return nil
    }
    let kinds = builder.nodes[node.index].kinds.kinds
    if let kind = kinds.first, !kinds.contains(where: draft.node.kinds.contains) {
      let section = builder.schema[kind].section
      findings.append(
        ChangeProblems.targetPage(
          "'\(draft.id.text)' stands in another section, '\(section)'", at: draft.id.range))
      return nil
    }
    return node
  }
}
