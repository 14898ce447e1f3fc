import SCOGraphDiagrams

/// Why a command ends without its result: an exit code and sentences for stderr.
struct CommandFailure: Error {
  let status: ExitStatus
  /// What is printed; empty where nothing needs to be said.
  let text: String

  /// A failure told in a sentence, or in several lines; control characters in it are named.
  init(_ status: ExitStatus, _ sentence: String = "") {
    self.status = status
    let needsStop = !(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
    let words = Excerpt.printable(sentence, keepingLines: true)
    text = sentence.isEmpty ? "" : "error: " + words + (needsStop ? "." : "")
  }

  /// A failure that findings tell, each with its place.
  init(_ status: ExitStatus, findings: String) { (self.status, text) = (status, findings) }
}
