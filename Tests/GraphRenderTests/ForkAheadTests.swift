#if os(Linux)
  import CIsolation
  import Foundation
  import Testing

  @testable import GraphRender

  /// Children that are forked before their work is known.
  ///
  /// A child of this process is the parent, since that has one thread.
  @Suite(.serialized) struct ForkAheadTests {
    private static let quick = RenderLimits(
      timeoutSeconds: 5, memoryBytes: 0, pictureBytes: 1 << 20)

    @Test func aProcessWithThreadsHasNone() async {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<2 { group.addTask { usleep(20_000) } }
      }
      let watch = cis_fork_ahead { _, _ in 0 }
      #expect(watch.child == 0)
      #expect(watch.system_error == EBUSY)
    }

    @Test func ordersOfAnySizeArrive() {
      let report = ChildProcess.run(
        { _, descriptor in
          let watch = cis_fork_ahead { _, descriptor in
            var order: UnsafeMutablePointer<UInt8>?
            var count = 0
            guard cis_read_order(&order, &count), let order else { return 1 }
            for place in 0..<count { order[place] += 1 }
            return cis_write(descriptor, order, count) ? 0 : 2
          }
          return answer(of: watch, to: 300_000, seconds: 4, descriptor)
        }, nil, limits: Self.quick)
      #expect(report.outcome == .done)
      #expect(report.bytes == [UInt8](repeating: 8, count: 300_000))
    }

    /// It ends while the order is still being given: no signal comes of it.
    @Test func oneThatTakesNoOrderIsHeard() {
      let report = ChildProcess.run(
        { _, descriptor in
          let watch = cis_fork_ahead { _, _ in 3 }
          return answer(of: watch, to: 8 << 20, seconds: 4, descriptor)
        }, nil, limits: Self.quick)
      #expect(report.said == "outcome 4, exit code 3, signal 0\n")
    }

    @Test func oneThatReadsNothingIsStopped() {
      let start = ContinuousClock.now
      let report = ChildProcess.run(
        { _, descriptor in
          answer(of: cis_fork_ahead { _, _ in pause() }, to: 8 << 20, seconds: 0.3, descriptor)
        }, nil, limits: Self.quick)
      #expect(report.said == "outcome 1, exit code 0, signal 0\n")
      #expect(ContinuousClock.now - start < .seconds(4))
    }

    /// What it has from its parent is not counted.
    @Test func itsMemoryIsLimited() {
      var limits = Self.quick
      limits.timeoutSeconds = 30
      let report = ChildProcess.run(
        { _, descriptor in
          let watch = cis_fork_ahead { _, _ in
            var limits = cis_limits(seconds: 20, memory_bytes: 256 << 20, result_bytes: 1)
            cis_confine(&limits)
            guard let first = malloc(128 << 20) else { return 5 }
            memset(first, 1, 128 << 20)
            while let block = malloc(1 << 20) { memset(block, 1, 1 << 20) }
            return 1
          }
          return answer(of: watch, to: 1, seconds: 20, memory: 256 << 20, descriptor)
        }, nil, limits: limits)
      #expect(report.said == "outcome 2, exit code 1, signal 0\n")
    }

    @Test func oneThatIsDismissedIsGone() {
      let report = ChildProcess.run(
        { _, descriptor in
          var watch = cis_fork_ahead { _, _ in pause() }
          cis_dismiss(&watch)
          return watch.child > 0 && kill(watch.child, 0) == -1 && errno == ESRCH
            && write(descriptor, "gone", 4) == 4 ? 0 : 1
        }, nil, limits: Self.quick)
      #expect(report.bytes == Array("gone".utf8))
    }
  }

  /// Gives a child an order of sevens; hands its result on, and says how it ended.
  private func answer(
    of watch: cis_watch, to count: Int, seconds: Double, memory: UInt64 = 0, _ descriptor: Int32
  ) -> Int32 {
    var limits = cis_limits(seconds: seconds, memory_bytes: memory, result_bytes: 1 << 20)
    let order = [UInt8](repeating: 7, count: count)
    var watch = watch
    var report = cis_give_order(&watch, order, count, &limits)
    cis_settle(&report, &watch, &limits)
    defer { cis_report_free(&report) }
    if report.outcome == CIS_DONE {
      return cis_write(descriptor, report.bytes, report.count) ? 0 : 1
    }
    let end =
      "outcome \(report.outcome.rawValue), exit code \(report.exit_code), "
      + "signal \(report.outcome == CIS_TIMED_OUT ? 0 : report.signal)\n"
    return write(2, end, end.utf8.count) > 0 ? 0 : 1
  }
#endif
