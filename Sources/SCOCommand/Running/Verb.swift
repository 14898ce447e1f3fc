import ArgumentParser
import SCOGraphDiagrams

/// What every verb has: the common options, and a piece of work.
///
/// A verb translates words into a question, asks the front door, and hands the answer to the
/// writer; logic lives behind the front door.
protocol Verb: ParsableCommand {
  /// After how many seconds it stops where no option says so.
  var defaultTimeout: Double { get }
  /// Whether `-o` may be given several times.
  static var writesSeveralFiles: Bool { get }
  /// Whether words like these have it draw one picture, as far as can be told before they are read.
  static func draws(_ words: ArraySlice<String>) -> Bool
  var common: CommonOptions { get }
  func perform(_ session: Session) throws
}

extension Verb {
  var defaultTimeout: Double { 30 }
  static var writesSeveralFiles: Bool { false }
  static func draws(_ words: ArraySlice<String>) -> Bool { false }

  /// Opens a session and does the work, turning every error into a failure with its exit code.
  func run() throws {
    do {
      try checkOutputs()
      try perform(Session(common, defaultTimeout: defaultTimeout))
    } catch {
      throw CommandFailure(error, isColored: common.color.isColored(on: 2))
    }
  }

  private func checkOutputs() throws(CommandFailure) {
    guard common.outputs.count > 1, !Self.writesSeveralFiles else { return }
    throw CommandFailure(
      .usage, "'-o' is given \(common.outputs.count) times; only 'sco render' writes several files."
    )
  }
}
