import Foundation

/// Somebody who may not do everything: whoever runs the tests, or nobody in place of root.
struct Stranger {
  private static let setpriv = URL(fileURLWithPath: "/usr/bin/setpriv")
  private static var isRoot: Bool { getuid() == 0 }

  static var canBeAsked: Bool {
    !isRoot || FileManager.default.isExecutableFile(atPath: setpriv.path)
  }

  /// A copy of `sco` lies here, where everybody can reach it.
  private let home = try? TemporaryFolder()
  private let program: String

  init() throws {
    guard Self.isRoot, let home else {
      program = CommandRun.binary.path
      return
    }
    program = home.path("sco")
    try FileManager.default.copyItem(atPath: CommandRun.binary.path, toPath: program)
  }

  /// Runs `sco`; a limit is one of the shell's, such as `-u 1`.
  func run(_ words: [String], limit: String? = nil) throws -> CommandRun {
    let become =
      Self.isRoot
      ? [Self.setpriv.path, "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let bound = limit.map { "ulimit \($0); " } ?? ""
    return try CommandRun(
      ["-c", bound + "exec \"$@\"", "bash"] + become + [program] + words,
      binary: URL(fileURLWithPath: "/bin/bash"))
  }
}
