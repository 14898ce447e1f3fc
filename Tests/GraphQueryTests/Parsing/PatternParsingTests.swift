import Diagnostics
import Testing

@testable import GraphQuery

@Suite("Patterns in text")
struct PatternParsingTests {
  static func match(_ text: String) throws -> MatchClause {
    let list = TokenList(SourceFile(name: "query", text: "MATCH \(text) RETURN 1 AS one"))
    let query = try #require(Parser.query(list).query)
    guard case .match(let match) = query.first.clauses[0] else { throw SyntaxStop() }
    return match
  }

  @Test(
    "Arrows tell which edges fit",
    arguments: [
      ("-->", EdgeDirection.right), ("<--", .left), ("--", .any), ("<-->", [.left, .right]),
      ("-[r]->", .right), ("<-[r]-", .left), ("-[r]-", .any), ("<-[r]->", [.left, .right]),
      ("~[r]~", .undirected), ("<~[r]~", [.left, .undirected]), ("~[r]~>", [.undirected, .right]),
      ("->", .right), ("<-", .left), ("-", .any), ("~", .undirected),
      ("~>", [.undirected, .right]),
    ] as [(String, EdgeDirection)])
  func direction(arrow: String, direction: EdgeDirection) throws {
    let elements = try Self.match("(a)\(arrow)(b)").patterns[0].elements
    guard case .edge(let edge) = elements[1] else { throw SyntaxStop() }
    #expect(edge.direction == direction)
    #expect(elements.count == 3)
  }

  @Test(
    "Quantifiers have bounds",
    arguments: [
      ("-[*]-", 1, nil), ("-[*2]-", 2, 2), ("-[*1..3]-", 1, 3), ("-[*..3]-", 1, 3),
      ("-[*2..]-", 2, nil), ("-[]-*", 0, nil), ("-[]-+", 1, nil), ("-[]-?", 0, 1),
      ("-[]-{2}", 2, 2), ("-[]-{1,3}", 1, 3), ("-[]-{,3}", 0, 3), ("-[]-{2,}", 2, nil),
      ("-->{2}", 2, 2),
    ] as [(String, Int, Int?)])
  func quantifier(text: String, lower: Int, upper: Int?) throws {
    guard case .edge(let edge) = try Self.match("(a)\(text)(b)").patterns[0].elements[1] else {
      throw SyntaxStop()
    }
    #expect(edge.quantifier?.lower == lower)
    #expect(edge.quantifier?.upper == upper)
  }

  @Test(
    "Selectors and modes stand before the pattern, in either order",
    arguments: [
      ("ANY", .any, .literal(1), nil), ("ANY 3", .any, .literal(3), nil),
      ("ALL", .all, .literal(1), nil), ("ANY SHORTEST", .shortest, .literal(1), nil),
      ("ALL SHORTEST", .shortestGroups, .literal(1), nil),
      ("SHORTEST 2", .shortest, .literal(2), nil),
      ("SHORTEST 2 TRAIL PATHS GROUPS", .shortestGroups, .literal(2), .trail),
      ("SHORTEST $k GROUPS", .shortestGroups, .parameter(Name("k")), nil),
      ("ANY SHORTEST ACYCLIC PATHS", .shortest, .literal(1), .acyclic),
      ("WALK ANY SHORTEST", .shortest, .literal(1), .walk),
    ] as [(String, PathSelector.Kind, PathCount, PathMode?)])
  func selector(
    text: String, kind: PathSelector.Kind, count: PathCount, mode: PathMode?
  ) throws {
    let pattern = try Self.match("p = \(text) (a)-[r]-+(b)").patterns[0]
    #expect(pattern.selector?.kind == kind)
    #expect(pattern.selector?.count == count)
    #expect(pattern.mode == mode)
    #expect(pattern.variable == Name("p"))
  }

  @Test("Edges at the ends, next to each other or to a group get nodes without names")
  func anonymousNodes() throws {
    let bare = try Self.match("-[a]->-[b]->").patterns[0].elements
    #expect(bare == (try Self.match("()-[a]->()-[b]->()").patterns[0].elements))
    let group = try Self.match("(x)-[a]->((y)-[b]->(z)){2}(w)").patterns[0].elements
    #expect(group.count == 5)
  }

  @Test("Labels join by & | ! % and parentheses, in either spelling")
  func labels() throws {
    let colon = try Self.match("(n:A:B)").patterns[0].elements
    #expect(colon == (try Self.match("(n IS A&B)").patterns[0].elements))
    let edges = try Self.match("()-[:R|:S]->()").patterns[0].elements
    #expect(edges == (try Self.match("()-[:(R|S)]->()").patterns[0].elements))
    #expect(try Self.match("(n:!(A|B)&%)").patterns[0].elements.count == 1)
  }

  @Test("The time of a MATCH stands before or after its condition")
  func time() throws {
    let before = try Self.match("(n) AS OF date('2017-06-09') WHERE n.x = 1")
    #expect(before == (try Self.match("(n) WHERE n.x = 1 AS OF DATE '2017-06-09'")))
    let span = try Self.match("(n) DURING [date('2001'), date('2010'))")
    guard case .during(_, _, let includesEnd)? = span.time?.kind else { throw SyntaxStop() }
    #expect(!includesEnd)
  }

  @Test("shortestPath() is ANY SHORTEST by another name")
  func legacy() throws {
    let old = try Self.match("p = shortestPath((a)-[:R*]-(b))").patterns[0]
    let new = try Self.match("p = ANY SHORTEST (a)-[:R*]-(b)").patterns[0]
    #expect(old.isLegacyShortest)
    #expect(old.selector == new.selector)
    #expect(old.elements == new.elements)
  }
}
