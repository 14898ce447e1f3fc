/// The door: runs one command and ends the process with its exit code.
@main
enum Main {
  static func main() {
    let status = Runner(Array(CommandLine.arguments.dropFirst())).run()
    SystemCalls.exit(status.rawValue)
  }
}
