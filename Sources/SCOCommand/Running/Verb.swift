import ArgumentParser
import SCOGraphDiagrams

/// What every verb has: the common options, and a piece of work.
///
/// A verb translates words into a question, asks the front door, and hands the answer to the
/// writer; logic lives behind the front door.
protocol Verb: ParsableCommand {
  var common: CommonOptions { get }
  func perform(_ session: Session) throws
}

extension Verb {
  /// Opens a session and does the work, turning every error into a failure with its exit code.
  func run() throws {
    do {
      try perform(Session(common))
    } catch {
      throw CommandFailure(error, isColored: common.color.isColored(on: 2))
    }
  }
}
