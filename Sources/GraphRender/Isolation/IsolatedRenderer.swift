import Graphviz

/// Draws pictures in a child process with limits: for commands, and for graphs not to be trusted.
///
/// The bytes are those of `PictureRenderer`. Graphviz may hang, crash, eat memory or write without
/// end; the child is stopped, and the caller gets a clear error. The child dies with its parent.
///
/// On Linux the child is a fork, made when the pictures are known, and runs C only; or one made
/// before, see `forkAhead()`. The former is sound in a process with threads as far as the C library
/// is: calls into Graphviz by way of this package are held off meanwhile, but a host
/// that uses Graphviz, Pango or fontconfig by other ways on other threads should not. On other
/// systems, macOS above all, text libraries do not survive a fork, and a `program` is needed.
public struct IsolatedRenderer: Sendable {
  /// What the child may use.
  public var limits: RenderLimits
  /// The program to start for each child; nil forks.
  public var program: ChildProgram?

  /// Makes a renderer with these limits.
  ///
  /// - Parameter program: what to start instead of a fork; see `ChildProgram`.
  public init(limits: RenderLimits = RenderLimits(), program: ChildProgram? = nil) {
    self.limits = limits
    self.program = program
  }

  /// Whether this system needs a `program`, since it cannot fork soundly.
  public static var needsProgram: Bool {
    #if os(Linux)
      false
    #else
      true
    #endif
  }

  /// Draws one picture.
  ///
  /// - Throws: `RenderError`; its `isLimit` tells our limits from Graphviz's failures.
  public func render(_ request: PictureRequest) throws(RenderError) -> Picture {
    let outcome = render([request]).first
    guard let outcome else { throw RenderError(.silent, "Graphviz ended without a picture.") }
    return try outcome.get()
  }

  /// Draws pictures, in one child as long as that goes well.
  ///
  /// A picture that kills its child does not take the others along: they get a new one. The time
  /// limit is for all of them together.
  ///
  /// - Returns: an outcome for each request, in order.
  public func render(_ requests: [PictureRequest]) -> [Result<Picture, RenderError>] {
    let start = ContinuousClock.now
    var outcomes: [Result<Picture, RenderError>] = []
    while outcomes.count < requests.count {
      let rest = requests.dropFirst(outcomes.count)
      var left = limits
      left.timeoutSeconds = max(0, limits.timeoutSeconds - (ContinuousClock.now - start).seconds)
      outcomes += round(Array(rest), limits: left)
    }
    return outcomes
  }

  /// One child: the pictures it finished, and an error for the one it died of, so at least one.
  private func round(
    _ requests: [PictureRequest], limits left: RenderLimits
  ) -> [Result<Picture, RenderError>] {
    do {
      try requests.first?.check()
      let sound = requests.prefix(1) + requests.dropFirst().prefix { (try? $0.check()) != nil }
      let answer = try child(sound, limits: left)
      var renderings = GraphvizRenderer.renderings(
        from: answer.frames, said: answer.said)[...]
      var drawn: [Result<Picture, RenderError>] = []
      for (request, warnings) in zip(sound, answer.warnings) {
        let count = request.jobs.count
        guard renderings.count >= count else { break }
        drawn.append(finished(request, renderings.prefix(count), warnings: warnings))
        renderings = renderings.dropFirst(count)
      }
      let report = answer.end()
      return drawn.count < sound.count
        ? drawn + [.failure(report.error(under: limits))] : drawn
    } catch {
      return [.failure(RenderError(wrapping: error))]
    }
  }

  private func finished(
    _ request: PictureRequest, _ renderings: ArraySlice<Result<Rendering, GraphvizError>>,
    warnings: [String]
  ) -> Result<Picture, RenderError> {
    do {
      return .success(try request.finish(renderings.map { try $0.get() }, warnings: warnings))
    } catch {
      return .failure(RenderError(wrapping: error))
    }
  }

  private func child(
    _ requests: ArraySlice<PictureRequest>, limits: RenderLimits
  ) throws -> ChildAnswer {
    let jobs = requests.flatMap(\.jobs)
    let order = DrawingOrder(limits: limits, letters: requests.map(\.letters), jobs: jobs)
    if let program {
      let report = ChildProcess.spawn(program, order: order)
      return ChildAnswer(to: order, report.bytes, said: report.said) { report }
    }
    if let child = IsolatedRenderer.childAhead().map({ ServedChild($0, order: order) }) {
      // One that was killed while it waited says nothing of the order.
      if !child.bytes.isEmpty || child.end().outcome != .crashed {
        return ChildAnswer(to: order, child.bytes, said: child.said, end: child.end)
      }
    }
    guard !IsolatedRenderer.needsProgram else {
      throw RenderError(
        .notStarted,
        "This system cannot fork a drawing process; give the renderer a program to start.")
    }
    // Before the fork: the child then finds fontconfig's tables ready, and they cost once.
    let warnings = requests.map(\.fontWarnings)
    return ChildAnswer(try ChildProcess.fork(jobs, limits: limits), warnings: warnings)
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
