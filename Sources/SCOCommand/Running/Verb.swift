import ArgumentParser
import SCOGraphDiagrams

/// What every verb has: the common options, and a piece of work.
///
/// A verb translates words into a question, asks the front door, and hands the answer to the
/// writer; logic lives behind the front door.
protocol Verb: ParsableCommand {
  /// After how many seconds it stops where no option says so.
  static var defaultTimeout: Double { get }
  var common: CommonOptions { get }
  func perform(_ session: Session) throws
}

extension Verb {
  static var defaultTimeout: Double { 30 }

  /// Opens a session and does the work, turning every error into a failure with its exit code.
  func run() throws {
    do {
      try perform(Session(common, defaultTimeout: Self.defaultTimeout))
    } catch {
      throw CommandFailure(error, isColored: common.color.isColored(on: 2))
    }
  }
}
