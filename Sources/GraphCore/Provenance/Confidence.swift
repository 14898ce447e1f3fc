/// How well a claim is supported.
public enum Confidence: String, CaseIterable, Sendable {
  /// At least one public document says so.
  case sourced
  /// Only one interested text says so.
  case stated
  /// No document was found; confirm it before relying on it.
  case generalKnowledge = "general-knowledge"
}
