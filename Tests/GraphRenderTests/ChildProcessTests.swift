import CIsolation
import Foundation
import Graphviz
import Testing

@testable import GraphRender

/// Children that behave badly on purpose.
@Suite(.serialized) struct ChildProcessTests {
  private static let quick = RenderLimits(
    timeoutSeconds: 0.4, memoryBytes: 64 << 20, pictureBytes: 1 << 20)

  @Test func worksAndIsHeard() {
    let report = ChildProcess.run(
      { _, descriptor in
        write(2, "note\n", 5)
        return write(descriptor, "result", 6) == 6 ? 0 : 1
      }, nil, limits: Self.quick)
    #expect(report.outcome == .done)
    #expect(report.bytes == Array("result".utf8))
    #expect(report.said == "note\n")
  }

  @Test func hangs() {
    let start = ContinuousClock.now
    let report = ChildProcess.run({ _, _ in pause() }, nil, limits: Self.quick)
    #expect(report.outcome == .timedOut)
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  @Test func hangsWithItsPipesClosed() {
    let report = ChildProcess.run(
      { _, descriptor in
        for end in [1, 2, descriptor] { close(end) }
        return pause()
      }, nil, limits: Self.quick)
    #expect(report.outcome == .timedOut)
  }

  @Test func crashes() {
    let report = ChildProcess.run(
      { _, _ in
        write(2, "double free\n", 12)
        abort()
      }, nil, limits: Self.quick)
    #expect(report.outcome == .crashed)
    #expect(
      report.error(under: Self.quick).message
        == "Graphviz crashed (signal 6, SIGABRT); choose another layout or draw fewer entities. "
        + "Its last words: double free")
  }

  @Test func givesUp() {
    let report = ChildProcess.run({ _, _ in 3 }, nil, limits: Self.quick)
    #expect(report.outcome == .failed)
    #expect(report.error(under: Self.quick).message == "Graphviz gave up with exit code 3.")
    #expect(!report.error(under: Self.quick).isLimit)
  }

  @Test func isSilent() {
    let report = ChildProcess.run({ _, _ in 0 }, nil, limits: Self.quick)
    #expect(report.outcome == .silent)
    #expect(report.error(under: Self.quick).message == "Graphviz ended without a picture.")
  }

  @Test func floods() {
    let report = ChildProcess.run(
      { _, descriptor in
        let zeros = calloc(1, 65536)
        while write(descriptor, zeros, 65536) > 0 {}
        return 0
      }, nil, limits: Self.quick)
    #expect(report.outcome == .flooded)
    #expect(report.bytes.count <= 1 << 20)
  }

  @Test func floodsItsStandardError() {
    var limits = Self.quick
    limits.timeoutSeconds = 20
    let report = ChildProcess.run(
      { _, _ in
        let zeros = calloc(1, 65536)
        while write(2, zeros, 65536) > 0 {}
        return 0
      }, nil, limits: limits)
    #expect(report.outcome == .flooded)
  }

  @Test func eatsMemory() {
    var limits = Self.quick
    limits.timeoutSeconds = 20
    limits.memoryBytes = 512 << 20
    let report = ChildProcess.run(
      { _, _ in
        while let block = malloc(1 << 20) { memset(block, 1, 1 << 20) }
        return 1
      }, nil, limits: limits)
    #expect(report.outcome == .noMemory)
  }

  @Test func findsItsParentsHandlersGone() {
    signal(SIGTERM) { _ in }
    defer { signal(SIGTERM, SIG_DFL) }
    let report = ChildProcess.run(
      { _, _ in
        raise(SIGTERM)
        return 0
      }, nil, limits: Self.quick)
    #expect(report.outcome == .crashed)
    #expect(report.signal == SIGTERM)
  }

  @Test func programsGetTheirInput() throws {
    let cat = try #require(Tool.path(of: "cat"))
    let dot = String(repeating: "x", count: 300_000)
    let order = DrawingOrder(
      limits: Self.quick, letters: [], jobs: [DrawingJob(dot: dot, kind: .svg)])
    let report = ChildProcess.spawn(ChildProgram(path: cat, argument: "-"), order: order)
    #expect(report.outcome == .done)
    #expect(report.bytes == order.bytes)
  }

  #if os(Linux)
    /// A child whose parent is killed outright goes with it.
    @Test func leavesNoOrphan() throws {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("sco-orphan-\(getpid())").path
      setenv("SCO_ORPHAN", file, 1)
      defer { unlink(file) }
      let report = ChildProcess.run(
        { _, _ in
          var limits = cis_limits(seconds: 60, memory_bytes: 0, result_bytes: 1)
          var watch = cis_fork(
            { _, _ in
              let file = fopen(getenv("SCO_ORPHAN"), "w")
              let number = getpid()
              withVaList([number]) { _ = vfprintf(file, "%d", $0) }
              fclose(file)
              return pause()
            }, nil, &limits)
          _ = cis_supervise(&watch, &limits)
          return 0
        }, nil, limits: Self.quick)
      #expect(report.outcome == .timedOut)
      let child = try #require(pid_t(try String(contentsOfFile: file, encoding: .utf8)))
      let deadline = ContinuousClock.now + .seconds(3)
      while isRunning(child), ContinuousClock.now < deadline { usleep(5000) }
      #expect(!isRunning(child))
    }

    private func isRunning(_ process: pid_t) -> Bool {
      let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      guard let status, let name = status.lastIndex(of: ")") else { return false }
      return !status[name...].hasPrefix(") Z")
    }
  #endif
}
