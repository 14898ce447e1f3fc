import GraphCore
import GraphSnapshot
import GraphTestSupport
import Testing

/// Bytes that are not a whole snapshot give a sentence, and never stop the program.
struct DamagedBytesTests {
  @Test func wrongBeginnings() throws {
    let schema = PocketSchema.schema
    let other = Schema(entities: [PocketSchema.village], relationships: [])
    let bytes = CompiledGraph(of: try PocketGraph.graph()).bytes
    let newer = Array("GraphSnapshot/8 ".utf8) + bytes.dropFirst(16)
    expectError(
      [], schema, .notASnapshot,
      "this is not a snapshot of a graph: it does not begin with 'GraphSnapshot/'")
    expectError(
      newer, schema, .formatVersion,
      "the snapshot was written in another format; this program reads format 7: compile the data "
        + "again")
    expectError(
      bytes, other, .schema,
      "the snapshot was written under other kinds than this program knows: compile the data again")
    expectError(
      bytes + [0x23], schema, .malformed,
      "the snapshot is damaged at byte \(bytes.count): bytes follow the last record")
  }

  @Test func everyPropertyOfTheSchemaIsInItsFingerprint() throws {
    let bytes = CompiledGraph(of: try PocketGraph.graph()).bytes
    let pocket = PocketSchema.schema
    let reversed = Schema(
      entities: pocket.entityKinds.reversed(), relationships: pocket.relationshipKinds)
    #expect(throws: SnapshotError.self) {
      try CompiledGraph(bytes: bytes).graph(schema: reversed)
    }
  }

  @Test func everyTruncationIsAnError() throws {
    let bytes = CompiledGraph(of: try PocketGraph.graph()).bytes
    for length in bytes.indices {
      #expect(throws: SnapshotError.self, "\(length) bytes") {
        try CompiledGraph(bytes: Array(bytes.prefix(length))).graph(schema: PocketSchema.schema)
      }
    }
  }

  /// Whatever still makes a graph after the damage makes a sound one.
  @Test(arguments: 0..<40) func randomDamageNeverTraps(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let graph = try RandomGraph.sketch(seed: seed, nodes: 8, edges: 20).graph
    let bytes = CompiledGraph(of: graph).bytes
    for _ in 0..<300 {
      let damaged = CompiledGraph(bytes: damage(bytes, &random))
      do throws(SnapshotError) {
        let survivor = try damaged.graph(schema: graph.schema)
        #expect(survivor.checkInvariants() == [])
      } catch {
        #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
      }
    }
  }
}

private func expectError(
  _ bytes: [UInt8], _ schema: Schema, _ code: SnapshotError.Code, _ message: String
) {
  let error = #expect(throws: SnapshotError.self) {
    try CompiledGraph(bytes: bytes).graph(schema: schema)
  }
  #expect(error?.code == code)
  #expect(error?.message == message)
}

/// Changes, removes, doubles or swaps a few bytes behind the head.
private func damage(_ bytes: [UInt8], _ random: inout RepeatableRandom) -> [UInt8] {
  var bytes = bytes
  for _ in 0...random.below(4) {
    let place = 24 + random.below(bytes.count - 24)
    switch random.below(4) {
    case 0: bytes[place] = UInt8(random.below(256))
    case 1: bytes[place] = 0x23 + UInt8(random.below(90))
    case 2: bytes.remove(at: place)
    default: bytes.insert(bytes[place], at: 24 + random.below(bytes.count - 24))
    }
  }
  return bytes
}
