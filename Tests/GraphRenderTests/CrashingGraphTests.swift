import Foundation
import Testing

@testable import GraphRender

/// `Fixtures/crash30.gv` makes plain `gvFreeLayout` of Graphviz 2.43 free memory twice and abort
/// its host: clusters whose edges on one rank have labels.
struct CrashingGraphTests {
  private static func request() throws -> PictureRequest {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/crash30.gv")
    let words = PictureText(title: "Crash", description: "", asOf: "2025-11-30")
    let dot = try String(contentsOf: file, encoding: .utf8)
    return PictureRequest(dot: dot, format: SVGPicture(), text: words)
  }

  @Test func theHostOutlivesIt() throws {
    let first = try PictureRenderer.render(Self.request())
    let second = try PictureRenderer.render(Self.request())
    #expect(first.bytes == second.bytes)
    #expect(String(decoding: first.bytes.prefix(4000), as: UTF8.self).contains("<svg"))
  }

  @Test(.enabled(if: !IsolatedRenderer.needsProgram, "this system cannot fork to draw"))
  func aChildDrawsTheSame() throws {
    let child = try IsolatedRenderer().render(Self.request())
    #expect(child.bytes == (try PictureRenderer.render(Self.request())).bytes)
  }
}
