import Testing

@testable import GraphRender

@Suite struct PNGPictureTests {
  @Test func carriesTitleAndDescriptionAndNoTime() throws {
    let bytes = try PictureRenderer.render(Samples.request(as: PNGPicture())).bytes
    let chunks = try #require(PNGChunk.chunks(of: bytes))
    #expect(chunks.first?.type == "IHDR")
    #expect(chunks.last?.type == "IEND")
    #expect(!chunks.contains { $0.type == "tIME" })
    let texts = chunks.filter { $0.type == "iTXt" }.map { String(decoding: $0.data, as: UTF8.self) }
    #expect(
      texts == ["Title\0\0\0en\0\0Members & partners", "Description\0\0\0en\0\0Who is in <it>."])
  }

  @Test func timesAndForeignTextsGo() throws {
    let drawn = try PictureRenderer.render(Samples.request(as: PNGPicture())).bytes
    var chunks = try #require(PNGChunk.chunks(of: drawn))
    chunks.insert(PNGChunk(type: "tIME", data: [7, 233, 1, 1, 0, 0, 0]), at: 1)
    chunks.insert(PNGChunk(type: "tEXt", data: Array("Software\0x".utf8)[...]), at: 1)
    #expect(try PNGPicture().finish(PNGChunk.file(chunks), with: Samples.text) == drawn)
  }

  @Test func checksumIsThatOfTheStandard() {
    let file = PNGChunk.file([PNGChunk(type: "IEND", data: [])])
    #expect(Array(file.suffix(4)) == [0xAE, 0x42, 0x60, 0x82])
  }

  @Test func cutShortIsNoPicture() throws {
    let bytes = try PictureRenderer.render(Samples.request(as: PNGPicture())).bytes
    #expect(PNGChunk.chunks(of: Array(bytes.dropLast(1))) == nil)
    #expect(PNGChunk.chunks(of: Array(bytes.prefix(40))) == nil)
  }
}
