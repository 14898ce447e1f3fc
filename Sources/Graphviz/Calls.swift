import CGraphviz
import Synchronization

/// Every call into C, one caller at a time in the whole process; questions about fonts go by a
/// door of their own, so that they need not wait until the library is open.
enum Calls {
  /// cgraph is not thread safe, not even for readers.
  private static let door = Mutex<Void>(())
  /// What `cgv_font_covers` has read is kept by it without a lock.
  private static let fontDoor = Mutex<Void>(())

  /// The version of the loaded library: `cgv_version`.
  static func version() -> String? {
    door.withLock { _ in cgv_version().map { String(cString: $0) } }
  }

  /// Whether a plug-in is installed: `cgv_has`.
  static func has(_ kind: String, _ name: String) -> Bool {
    door.withLock { _ in cgv_has(kind, name) }
  }

  /// One drawing: `cgv_draw`, its result copied and freed.
  static func draw(_ job: DrawingJob) -> Answer {
    withC(job) { cJob in
      door.withLock { _ in
        var picture = cgv_draw(cJob, false)
        defer { cgv_picture_free(&picture) }
        return Answer(
          status: UInt64(picture.status.rawValue),
          bytes: Array(UnsafeBufferPointer(start: picture.bytes, count: picture.count)),
          messages: picture.messages.map { String(cString: $0) } ?? "",
          detail: picture.detail.map { String(cString: $0) } ?? "")
      }
    }
  }

  /// Calls `body` with `cgv_draw_to` and the jobs it is to draw, nobody else in the library or at
  /// the fonts meanwhile: a child forked by `body` then finds both at rest.
  static func withChildWork<Result: Sendable>(
    _ jobs: [DrawingJob], _ body: (ChildWork) -> Result
  ) -> Result {
    withC(jobs[...], []) { cJobs in
      cJobs.withUnsafeBufferPointer { list in
        var batch = cgv_batch(jobs: list.baseAddress, count: list.count)
        return withUnsafeMutablePointer(to: &batch) { pointer in
          door.withLock { _ in
            fontDoor.withLock { _ in body(ChildWork(function: cgv_draw_to, context: pointer)) }
          }
        }
      }
    }
  }

  /// Whether one font has all these characters: `cgv_font_covers`; nil when nobody can tell.
  static func fontCovers(_ points: [UInt32]) -> Bool? {
    let answer = fontDoor.withLock { _ in cgv_font_covers(points, points.count) }
    return answer < 0 ? nil : answer == 1
  }

  private static func withC<Result>(
    _ job: DrawingJob, _ body: (UnsafePointer<cgv_job>) -> Result
  ) -> Result {
    withC([job], []) { jobs in
      jobs.withUnsafeBufferPointer { list in withUnsafePointer(to: list[0], body) }
    }
  }

  /// Keeps the C strings of all jobs alive while `body` runs.
  private static func withC<Result>(
    _ jobs: ArraySlice<DrawingJob>, _ ready: [cgv_job], _ body: ([cgv_job]) -> Result
  ) -> Result {
    guard let job = jobs.first else { return body(ready) }
    return job.dot.withCString { dot in
      job.kind.name.withCString { format in
        LayoutEngine.refused.name.withCString { refused in
          withOptionalC(job.engine?.name) { engine in
            let cJob = cgv_job(
              dot: dot, engine: engine, refused: refused, format: format,
              dpi: job.scale.dpi, pixel_width: job.scale.width)
            return withC(jobs.dropFirst(), ready + [cJob], body)
          }
        }
      }
    }
  }

  private static func withOptionalC<Result>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
  }
}

/// A C function and its argument, for a child process: draws jobs, writes frames to a descriptor.
public struct ChildWork {
  /// Takes the context and a descriptor to write to; gives the child's exit code.
  public let function: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32
  /// The function's first argument, valid only while it was handed out.
  public let context: UnsafeMutableRawPointer
}

extension PictureScale {
  fileprivate var dpi: Double {
    if case .dotsPerInch(let dpi) = self { return dpi }
    return 0
  }

  fileprivate var width: Double {
    if case .pixelWidth(let width) = self { return Double(width) }
    return 0
  }
}
