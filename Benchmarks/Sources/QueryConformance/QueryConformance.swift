import Foundation

/// Runs the cases of a conformance file: `query-conformance [FILE.jsonl]`.
///
/// Without a file the path is `SCO_TCK`, else `../shared/tck/cases.jsonl`. Prints the totals of
/// each folder and every failure, and exits with 0 only when all cases pass, with 66 when the file
/// is missing.
@main
struct QueryConformance {
  static func main() {
    let path = ConformanceCase.path(CommandLine.arguments.dropFirst())
    guard let cases = try? ConformanceCase.read(path) else {
      FileHandle.standardError.write(Data("query-conformance: cannot read \(path)\n".utf8))
      exit(66)
    }
    let report = ConformanceReport(running: cases)
    for line in report.lines { print(line) }
    exit(report.failures.isEmpty ? 0 : 1)
  }
}
