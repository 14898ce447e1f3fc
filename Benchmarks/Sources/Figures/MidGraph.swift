import Foundation
import SCOGraphDiagrams

/// The mid graph of the shared workload (1e5 nodes, 1e6 edges), as `../shared/bench/w1/gen.py`
/// writes it, and the questions that go with it.
struct MidGraph {
  /// A question of Q2: kinds by their numbers, the least level, the day.
  struct Filtered {
    let source: String
    let target: String
    let kinds: [String]
    let level: Int
    let day: Day
  }

  let graph: Graph
  let pairs: [(String, String)]
  let filtered: [Filtered]
  let simple: [(String, String)]
  let starts: [String]
  /// All days of the workload.
  static let always = TimeFrame.during(Day(rawValue: 0), Day(rawValue: 10_000))

  /// Reads `nodes.csv`, `edges.csv` and `q.txt` of a folder.
  init(_ folder: String) throws {
    let nodes = try Self.rows("\(folder)/nodes.csv")
    let edges = try Self.rows("\(folder)/edges.csv")
    var (kinds, entities) = ([String](), [String]())
    for row in edges where !kinds.contains(String(row[2])) { kinds.append(String(row[2])) }
    for row in nodes where !entities.contains(String(row[1])) { entities.append(String(row[1])) }
    kinds = Self.kinds.filter(kinds.contains)
    graph = try Self.build(nodes, edges, entities.sorted(), kinds)
    let words = try String(contentsOfFile: "\(folder)/q.txt", encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    pairs = Self.part("pairs", words).map { ($0[0], $0[1]) }
    simple = Self.part("simple", words).map { ($0[0], $0[1]) }
    starts = Self.part("hop2", words).map { $0[0] }
    filtered = Self.part("filt", words).map { row in
      let mask = Int(row[2]) ?? 0
      return Filtered(
        source: row[0], target: row[1],
        kinds: Self.kinds.indices.filter { mask & (1 << $0) != 0 }.map { Self.kinds[$0] },
        level: Int(row[3]) ?? 0, day: Day(rawValue: Int32(row[4]) ?? 0))
    }
  }

  /// The kinds in the order of the workload's bits.
  private static let kinds = [
    "calls", "owns", "reads", "writes", "imports", "deploys", "hosts", "feeds", "approves",
    "replaces", "monitors", "signs",
  ]

  private static func part(_ name: String, _ words: [[String]]) -> ArraySlice<[String]> {
    guard let start = words.firstIndex(where: { $0.first == name }) else { return [] }
    return words[(start + 1)...].prefix(Int(words[start][1]) ?? 0)
  }

  private static func rows(_ path: String) throws -> [[Substring]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",") }
  }

  private static func build(
    _ nodes: [[Substring]], _ edges: [[Substring]], _ entities: [String], _ kinds: [String]
  ) throws -> Graph {
    var builder = GraphBuilder(
      GraphHeader(
        name: "mid", title: "Shared workload", version: "1", knowledge: Day(rawValue: 10_000)),
      schema: schema(entities, kinds))
    let levels = (0..<8).map {
      Level(id: "l\($0)", family: "workload", rank: $0, name: LocalizedText("level \($0)"))
    }
    let covers = (1..<8).map {
      LevelCover(above: LevelID($0), below: LevelID($0 - 1), evidence: nil, citations: [])
    }
    builder.levels = try LevelScale(levels, covers: covers)
    for row in nodes {
      let kind = builder.schema.entityKind(named: String(row[1]))
      let node = builder.add(
        Node(
          id: String(row[0]), kinds: KindSet(kind ?? EntityKindID(0)),
          names: LocalizedText(String(row[2]))))
      builder.add(Claim(.node(node)))
    }
    for row in edges {
      guard let kind = builder.schema.relationshipKind(named: String(row[2])),
        let (source, target, level) = numbers(row[0], row[1], row[3]),
        let (since, until, _) = numbers(row[4], row[5], "0")
      else { continue }
      var claim = Claim(
        .edge(kind, from: NodeID(source), to: NodeID(target)),
        validity: Validity(since: date(since), until: date(until)))
      claim.properties = [Property("level", .level(LevelID(level)))]
      builder.add(claim)
    }
    return try builder.build()
  }

  private static func numbers(
    _ one: Substring, _ two: Substring, _ three: Substring
  ) -> (Int, Int, Int)? {
    guard let one = Int(one), let two = Int(two), let three = Int(three) else { return nil }
    return (one, two, three)
  }

  private static func date(_ day: Int) -> CalendarDate { CalendarDate(Day(rawValue: Int32(day))) }

  private static func schema(_ entities: [String], _ kinds: [String]) -> Schema {
    let own = entities.map {
      EntityKind(
        $0, section: $0, singular: LocalizedText($0), plural: LocalizedText($0),
        documentation: "A kind of the workload.")
    }
    let end = EndRole("end", kinds: entities)
    let level = PropertyKey(
      "level", .level, name: LocalizedText("level"), documentation: "A level of the workload.")
    return Schema(
      entities: own,
      relationships: kinds.map {
        RelationshipKind(
          $0, from: end, to: end, family: .activity, reading: Reading($0, label: LocalizedText($0)),
          properties: [level], documentation: "A kind of the workload.")
      })
  }
}
