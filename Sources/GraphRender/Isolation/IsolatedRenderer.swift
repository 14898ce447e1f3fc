import Graphviz

/// Draws pictures in a child process with limits: for commands, and for graphs not to be trusted.
///
/// The bytes are those of `PictureRenderer`. Graphviz may hang, crash, eat memory or write without
/// end; the child is stopped, and the caller gets a clear error. The child dies with its parent.
///
/// On Linux the child is a fork and runs C only. It is sound in a process with threads as far as
/// the C library is: calls into Graphviz by way of this package are held off meanwhile, but a host
/// that uses Graphviz, Pango or fontconfig by other ways on other threads should not.
public struct IsolatedRenderer: Sendable {
  /// What the child may use.
  public var limits: RenderLimits

  /// Makes a renderer with these limits.
  public init(limits: RenderLimits = RenderLimits()) { self.limits = limits }

  /// Draws one picture.
  ///
  /// - Throws: `RenderError`; its `isLimit` tells our limits from Graphviz's failures.
  public func render(_ request: PictureRequest) throws(RenderError) -> Picture {
    do {
      let report = try ChildProcess.fork([request.job], limits: limits)
      return try picture(of: request, from: report)
    } catch {
      throw RenderError(wrapping: error)
    }
  }

  private func picture(
    of request: PictureRequest, from report: ChildReport
  ) throws -> Picture {
    guard let outcome = GraphvizRenderer.renderings(from: report.bytes).first else {
      throw report.error(under: limits)
    }
    return try request.finish(outcome.get())
  }
}
