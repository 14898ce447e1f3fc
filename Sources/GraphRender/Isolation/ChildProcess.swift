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

  /// Gives a child that was forked ahead its order, and hears it out.
  ///
  /// - Returns: what it wrote and said, and what waits for its end, to be called once.
  static func serve(
    _ order: DrawingOrder, by child: cis_watch
  ) -> (bytes: [UInt8], said: String, end: () -> ChildReport) {
    var (watch, limits, bytes) = (child, order.limits.forC, order.bytes)
    var report = unsafe cis_give_order(&watch, &bytes, bytes.count, &limits)
    let heard = unsafe ChildReport(copying: report)
    return (
      heard.bytes, heard.said,
      {
        unsafe cis_settle(&report, &watch, &limits)
        return unsafe ChildReport(taking: report)
      }
    )
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
    var (limits, input) = (order.limits.forC, order.bytes)
    return unsafe ChildReport(
      taking: cis_spawn(program.path, program.argument, &input, input.count, &limits))
  }
}

extension RenderLimits {
  fileprivate var forC: cis_limits {
    cis_limits(
      seconds: timeoutSeconds, memory_bytes: memoryBytes, result_bytes: pictureBytes)
  }
}
