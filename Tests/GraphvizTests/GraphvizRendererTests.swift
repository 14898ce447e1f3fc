import Graphviz
import Testing

@Suite struct GraphvizRendererTests {
  @Test func version() { #expect(GraphvizRenderer.version != nil) }
}
