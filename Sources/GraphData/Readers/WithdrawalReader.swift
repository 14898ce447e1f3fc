import LocatedYAML

/// Reads `withdrawals`: claims of the data below that are taken away, and why.
struct WithdrawalReader: SectionReader {
  let section = "withdrawals"
  let subject = "a withdrawal"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let claim = map.requiredText("claim")
    let reason = map.requiredText("reason")
    guard let claim, let reason else { return }
    drafts.withdrawals.append(WithdrawalDraft(claim: claim, reason: reason.text))
  }
}
