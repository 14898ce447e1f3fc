import CIsolation
import Graphviz

/// The calls into `CIsolation`: the one file of this room with C pointers.
enum ChildProcess {
  /// Forks a child that draws the jobs, as a step of C: no Swift runs in it.
  static func fork(
    _ jobs: [DrawingJob], limits: RenderLimits
  ) throws(GraphvizError) -> ChildReport {
    try GraphvizRenderer.withChildWork(jobs) { work in
      unsafe run(work.function, work.context, limits: limits)
    }
  }

  /// Runs a C function in a forked child.
  static func run(
    _ function: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32,
    _ context: UnsafeMutableRawPointer?, limits: RenderLimits
  ) -> ChildReport {
    var limits = limits.forC
    return unsafe ChildReport(taking: cis_fork(function, context, &limits))
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
