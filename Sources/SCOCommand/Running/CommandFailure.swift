/// Why a command ends without its result: an exit code and sentences for stderr.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Empty where nothing needs to be said.
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    (self.status, self.message) = (status, message)
  }
}
