import Diagnostics
import LocatedYAML

/// A text read as `f.yaml`.
func document(_ text: String, limits: YAMLLimits = YAMLLimits()) -> YAMLDocument {
  YAMLDocument(SourceFile(name: "f.yaml", text: text), limits: limits)
}

/// Everything that is found in a text, printed.
func findings(_ text: String, limits: YAMLLimits = YAMLLimits()) -> String {
  DiagnosticFormatter().string(for: document(text, limits: limits).diagnostics)
}

/// A node without its places, for comparison.
func plain(_ node: LocatedNode?) -> String {
  switch node {
  case nil: "-"
  case .scalar(let text): "\"\(text.text)\""
  case .list(let list): "[" + list.items.map { plain($0) }.joined(separator: ", ") + "]"
  case .mapping(let map):
    "{" + map.entries.map { "\($0.key.text): \(plain($0.value))" }.joined(separator: ", ") + "}"
  }
}
