import CIsolation
import Graphviz

/// The calls into `CIsolation`: the one file of this room with C pointers.
enum ChildProcess {
  /// Forks a child that draws the jobs, as a step of C: no Swift runs in it.
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

  /// Draws the jobs in this process, under limits, and writes the frames to `descriptor`.
  ///
  /// - Returns: an exit code.
  static func draw(
    _ jobs: [DrawingJob], limits: RenderLimits, to descriptor: Int32
  ) throws(GraphvizError) -> Int32 {
    var limits = limits.forC
    unsafe cis_confine(&limits)
    return try GraphvizRenderer.withChildWork(jobs) { work in
      unsafe work.function(work.context, descriptor)
    }
  }

  /// The path of the running program; nil when the system does not tell.
  static func ownPath() -> String? {
    guard let path = unsafe cis_own_path() else { return nil }
    return unsafe String(cString: path)
  }

  /// Runs a program with one argument and `input` as its stdin.
  static func spawn(
    _ program: String, _ argument: String, input: [UInt8], limits: RenderLimits
  ) -> ChildReport {
    var limits = limits.forC
    return unsafe ChildReport(taking: cis_spawn(program, argument, input, input.count, &limits))
  }
}

extension RenderLimits {
  fileprivate var forC: cis_limits {
    cis_limits(
      seconds: timeoutSeconds, memory_bytes: memoryBytes, result_bytes: pictureBytes)
  }
}
