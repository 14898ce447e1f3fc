import CIsolation
import Graphviz

/// The calls into `CIsolation`: the one file of this room with C pointers.
enum ChildProcess {
  /// Forks a child that draws the jobs, as a step of C: no Swift runs in it, since this process may
  /// have threads that it has not.
  static func fork(
    _ jobs: [DrawingJob], limits: RenderLimits
  ) throws(GraphvizError) -> ChildReport {
    // Others may call Graphviz again as soon as the child has its copy of the library.
    let watch = try GraphvizRenderer.withChildWork(jobs) { work in
      unsafe start(work.function, work.context, limits: limits)
    }
    return report(of: watch, limits: limits)
  }

  /// Runs a C function in a forked child.
  static func run(
    _ function: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32,
    _ context: UnsafeMutableRawPointer?, limits: RenderLimits
  ) -> ChildReport {
    unsafe report(of: start(function, context, limits: limits), limits: limits)
  }

  /// Forks a child that serves one order; nil where the system gives none, or this process has
  /// more threads than one.
  static func forkAhead() -> cis_watch? {
    let watch = unsafe cis_fork_ahead { _, descriptor in
      GraphvizRenderer.prepareFonts()
      GraphvizRenderer.prepare()
      return ChildProgram.serve(ChildProcess.order(), to: descriptor)
    }
    return watch.child == 0 ? nil : watch
  }

  /// Ends a child that was forked ahead.
  static func dismiss(_ child: cis_watch) {
    var watch = child
    unsafe cis_dismiss(&watch)
  }

  /// All of standard input; nil when there is no memory for it.
  private static func order() -> [UInt8]? {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard unsafe cis_read_order(&bytes, &count) else { return nil }
    defer { unsafe cis_order_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func start(
    _ function: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32,
    _ context: UnsafeMutableRawPointer?, limits: RenderLimits
  ) -> cis_watch {
    var limits = limits.forC
    return unsafe cis_fork(function, context, &limits)
  }

  private static func report(of watch: cis_watch, limits: RenderLimits) -> ChildReport {
    var (watch, limits) = (watch, limits.forC)
    return unsafe ChildReport(taking: cis_supervise(&watch, &limits))
  }

  /// What a program started by `spawn` finds: its input and the descriptor for its result.
  static func enter() -> (input: [UInt8], descriptor: Int32)? {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let descriptor = unsafe cis_enter(&bytes, &count)
    guard descriptor >= 0 else { return nil }
    defer { unsafe cis_order_free(bytes) }
    return unsafe (Array(UnsafeBufferPointer(start: bytes, count: count)), descriptor)
  }

  /// Draws an order in this process, under its limits, and writes a report on fonts and the frames
  /// to `descriptor`.
  ///
  /// - Returns: an exit code.
  static func draw(
    _ order: DrawingOrder, to descriptor: Int32
  ) throws(GraphvizError) -> Int32 {
    var limits = order.limits.forC
    unsafe cis_confine(&limits)
    let fonts = FontReport(on: order.letters).bytes
    guard unsafe cis_write(descriptor, fonts, fonts.count) else { return 74 }
    return try GraphvizRenderer.withChildWork(order.jobs) { work in
      unsafe work.function(work.context, descriptor)
    }
  }

  /// The path of the running program; nil when the system does not tell.
  static func ownPath() -> String? {
    guard let path = unsafe cis_own_path() else { return nil }
    return unsafe String(cString: path)
  }

  /// Starts a program that serves an order.
  static func spawn(_ program: ChildProgram, order: DrawingOrder) -> ChildReport {
    let input = order.bytes
    var limits = order.limits.forC
    return unsafe ChildReport(
      taking: cis_spawn(program.path, program.argument, input, input.count, &limits))
  }
}

/// A child that was forked ahead and has had its order.
///
/// It has said all it has to say, and may be going still, for a moment.
@safe final class ServedChild {
  let bytes: [UInt8]
  let said: String
  private var (watch, limits): (cis_watch, cis_limits)
  private var report: cis_report
  private var settled: ChildReport?

  /// Gives `child` its order, and hears it out.
  init(_ child: cis_watch, order: DrawingOrder) {
    let bytes = order.bytes
    (watch, limits) = (child, order.limits.forC)
    unsafe report = cis_give_order(&watch, bytes, bytes.count, &limits)
    let heard = unsafe ChildReport(copying: report)
    (self.bytes, said) = (heard.bytes, heard.said)
  }

  /// How it ended, without its bytes; waits for that end.
  func end() -> ChildReport {
    if let settled { return settled }
    unsafe cis_settle(&report, &watch, &limits)
    let ended = unsafe ChildReport(copying: report, withBytes: false)
    unsafe cis_report_free(&report)
    settled = ended
    return ended
  }

  deinit { _ = end() }
}

extension RenderLimits {
  fileprivate var forC: cis_limits {
    cis_limits(
      seconds: timeoutSeconds, memory_bytes: memoryBytes, result_bytes: pictureBytes)
  }
}
