import SCOGraphDiagrams

/// The door: runs one command and ends the process with its exit code.
@main
enum Main {
  static func main() {
    SystemCalls.fillStandardStreams()
    SystemCalls.releaseSignals()
    SystemCalls.outliveFileSizeLimit()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == [DrawingChild.argument] { SystemCalls.exit(ChildProgram.serve()) }
    SystemCalls.exit(Runner(arguments).run().rawValue)
  }
}
