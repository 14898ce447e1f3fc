import SCOGraphDiagrams

/// What `sco --version` says.
enum VersionText {
  static let program = "0.1.0"
  static var text: String { "sco \(program)\n" }
}
