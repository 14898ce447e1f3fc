import Diagnostics
import GraphCore
import LocatedYAML

/// What the files say, read and not yet resolved: names are texts with their places.
///
/// Drafts keep no YAML nodes, so that the nodes of one file are gone before the next is read.
struct Drafts {
  var header: GraphHeader?
  var references: [ReferenceDraft] = []
  var levels: [LevelDraft] = []
  var covers: [CoverDraft] = []
  var disputes: [DisputeDraft] = []
  var entities: [EntityDraft] = []
  var claims: [ClaimDraft] = []
  var withdrawals: [WithdrawalDraft] = []
  var coverage: [CoverageDraft] = []
  var coveredTexts: [CoveredTextDraft] = []
  var findings = DiagnosticList()
  /// Where the entries of all files begin.
  var entries: [SourceLocation] = []
}

/// A document.
struct ReferenceDraft {
  var id: LocatedText
  var reference: Reference
}

/// A level.
struct LevelDraft {
  var id: LocatedText
  var level: Level
  var citations: [CitationDraft]
}

/// One level above another.
struct CoverDraft {
  var above: LocatedText
  var below: LocatedText
  var evidence: String?
  var citations: [CitationDraft]
}

/// A dispute.
struct DisputeDraft {
  var id: LocatedText
  var dispute: Dispute
  var citations: [CitationDraft]
  var sides: [DisputeSideDraft] = []
}

/// A thing; its claims follow among the claims.
struct EntityDraft {
  var id: LocatedText
  var node: Node
  var purpose = EntityPurpose.declares
}

/// A citation whose reference is a name.
struct CitationDraft {
  var reference: LocatedText
  var locator: String?
}
