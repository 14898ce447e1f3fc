import GraphRender
import Testing

@Suite struct SVGPictureTests {
  @Test func smoke() throws {
    let a = try PictureRenderer.render(dot: Samples.small, as: SVGPicture(), text: Samples.text)
    let b = try IsolatedRenderer().render(
      PictureRequest(dot: Samples.small, format: SVGPicture(), text: Samples.text))
    #expect(a == b)
  }
}
