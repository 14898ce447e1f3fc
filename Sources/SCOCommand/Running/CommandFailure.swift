/// Why a command ends without its result: an exit code and sentences for stderr.
struct CommandFailure: Error {
  let status: ExitStatus
  /// What is printed; empty where nothing needs to be said.
  let text: String

  /// A failure told in a sentence.
  init(_ status: ExitStatus, _ sentence: String = "") {
    self.status = status
    let needsStop = !(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
    text = sentence.isEmpty ? "" : "error: " + sentence + (needsStop ? "." : "")
  }

  /// A failure that findings tell, each with its place.
  init(_ status: ExitStatus, findings: String) { (self.status, text) = (status, findings) }
}
