import Diagnostics
import Foundation

/// `DataCompiler ROOT FOLDER OUTPUT`: what the build-tool plugin runs.
@main
enum CompileCommand {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else {
      say("usage: DataCompiler ROOT FOLDER OUTPUT")
      exit(64)
    }
    exit(run(root: arguments[0], folder: arguments[1], output: arguments[2]))
  }

  /// Compiles from inside `root`, so that the places in claims are relative to it.
  private static func run(root: String, folder: String, output: String) -> Int32 {
    let output = URL(fileURLWithPath: output)
    guard FileManager.default.changeCurrentDirectoryPath(root) else {
      say("error: there is no folder '\(root)'")
      return 66
    }
    do {
      let compilation = try Compilation(folder: folder)
      report(compilation.diagnostics)
      guard let source = compilation.source else { return 1 }
      return write(source, to: output)
    } catch {
      say("error: \(error)")
      return 66
    }
  }

  private static func write(_ source: String, to output: URL) -> Int32 {
    do {
      try Data(source.utf8).write(to: output, options: .atomic)
      return 0
    } catch {
      say("error: cannot write '\(output.path)': \(error.localizedDescription)")
      return 73
    }
  }

  /// Prints what fails a build; doubts are left to `sco check`.
  private static func report(_ diagnostics: DiagnosticList) {
    let failing = DiagnosticList(diagnostics.filter(\.severity.failsCheck))
    guard !failing.isEmpty else { return }
    say(DiagnosticFormatter().string(for: failing))
    say("The data set does not compile: \(failing.summary).")
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
