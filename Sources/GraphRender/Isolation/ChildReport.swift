import CIsolation

/// How a drawing process ended, and what it left.
struct ChildReport: Sendable {
  /// `CIS_DONE` and its siblings.
  enum Outcome: UInt32, Sendable, CaseIterable {
    case done, timedOut, noMemory, crashed, failed, flooded, silent, notStarted
  }

  var outcome: Outcome
  var signal: Int32
  var exitCode: Int32
  var systemError: Int32
  var bytes: [UInt8]
  var said: String

  /// Copies a report of C and frees it.
  init(taking report: consuming cis_report) {
    unsafe self.init(copying: report)
    unsafe cis_report_free(&report)
  }

  /// Copies a report of C, its bytes only where they are wanted.
  init(copying report: cis_report, withBytes: Bool = true) {
    outcome = unsafe Outcome(rawValue: report.outcome.rawValue) ?? .failed
    signal = unsafe report.signal
    exitCode = unsafe report.exit_code
    systemError = unsafe report.system_error
    bytes = unsafe Array(
      UnsafeBufferPointer(start: report.bytes, count: withBytes ? report.count : 0))
    said = unsafe report.said.map { unsafe String(cString: $0) } ?? ""
  }

  /// The end as an error, for a picture that is not there.
  func error(under limits: RenderLimits) -> RenderError {
    switch outcome {
    case .timedOut:
      RenderError(
        .timedOut,
        "The drawing was stopped after \(ChildReport.seconds(limits.timeoutSeconds)), the time "
          + "limit; draw fewer entities, choose another layout, or allow more time.")
    case .noMemory:
      RenderError(
        .outOfMemory,
        "The drawing needs more than \(ChildReport.size(limits.memoryBytes)), the memory limit; "
          + "draw fewer entities or choose another layout.")
    case .flooded:
      RenderError(
        .flooded,
        "The picture is larger than \(ChildReport.size(limits.pictureBytes)), the limit; draw "
          + "fewer entities or fewer pixels.")
    case .crashed:
      RenderError(
        .crashed,
        "Graphviz crashed (\(ChildReport.signalName(signal))); choose another layout or draw "
          + "fewer entities.\(lastWords)")
    case .failed:
      RenderError(.crashed, "Graphviz gave up with exit code \(exitCode).\(lastWords)")
    case .silent, .done:
      RenderError(.silent, "Graphviz ended without a picture.\(lastWords)")
    case .notStarted:
      RenderError(
        .notStarted,
        "The drawing process could not be started (system error \(systemError)).")
    }
  }

  /// The last line that the child wrote to its stderr, without control characters.
  private var lastWords: String {
    let line = said.split { $0.isNewline || $0 == "\u{1E}" }.last.map {
      $0.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(200)
    }
    guard let line, !line.isEmpty else { return "" }
    return " Its last words: \(String(String.UnicodeScalarView(line)))"
  }

  static func seconds(_ seconds: Double) -> String {
    let whole = seconds.rounded() == seconds && seconds < 1e9
    let number = whole ? String(Int(seconds)) : String(seconds)
    return number == "1" ? "1 second" : "\(number) seconds"
  }

  static func size(_ bytes: UInt64) -> String {
    switch bytes {
    case (1 << 30)... where bytes % (1 << 30) == 0: "\(bytes >> 30) GiB"
    case (1 << 20)...: "\(bytes >> 20) MiB"
    default: "\(bytes) bytes"
    }
  }

  private static func signalName(_ signal: Int32) -> String {
    let names: [Int32: String] = [
      4: "SIGILL", 6: "SIGABRT", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV",
    ]
    return names[signal].map { "signal \(signal), \($0)" } ?? "signal \(signal)"
  }
}
