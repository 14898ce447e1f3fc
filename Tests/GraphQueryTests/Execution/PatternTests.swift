import Testing

@testable import GraphQuery

@Suite struct PatternTests {
  let graph: TableQuery

  init() throws {
    graph = try TableQuery(
      """
      a:P x=1
      b:P x=2
      c:Q x=3
      d:Q x=4
      a -R w=1-> b
      b -R w=2-> c
      c -S w=3-> d
      a -S w=9-> d
      d -R w=4-> d
      c -R w=1-> a
      """)
  }

  @Test(arguments: [
    ("MATCH (n) RETURN n", ["a", "b", "c", "d"]),
    ("MATCH (n:Q) RETURN n", ["c", "d"]),
    ("MATCH (n {x: 2}) RETURN n", ["b"]),
    ("MATCH (n WHERE n.x > 2) RETURN n", ["c", "d"]),
    ("MATCH (n:!P) RETURN n", ["c", "d"]),
    ("MATCH (n)-[r:R]->(m) RETURN n, m", ["a b", "b c", "c a", "d d"]),
    ("MATCH (n)-[r]-(m:Q {x: 4}) RETURN n ORDER BY n.x", ["a", "c", "d"]),
    ("MATCH (n {x: 1})-[:R]->()-[:R]->(m) RETURN m", ["c"]),
    ("MATCH (a {x: 1})-[r:R*]->(m) RETURN m, size(r)", ["b 1", "c 2", "a 3"]),
    ("MATCH (a {x: 1})-[:R*0..1]->(m) RETURN m", ["a", "b"]),
    ("MATCH p = (a {x: 1})-[:R]->{2}(m) RETURN p, length(p)", ["a-b-c 2"]),
    ("MATCH p = (a {x: 1})-->(b)-->(c) RETURN p ORDER BY c.x", ["a-b-c", "a-d-d"]),
    (
      "MATCH (a {x: 1}) ((u)-[r]->(v) WHERE u.x < v.x){1,3} (m) RETURN m, u ORDER BY size(u), m.x",
      ["b [a]", "d [a]", "c [a,b]", "d [a,b,c]"]
    ),
    (
      "MATCH p = ANY SHORTEST (a {x: 1})-[:R|S*]->(m) RETURN m, p ORDER BY m.x",
      ["a a-b-c-a", "b a-b", "c a-b-c", "d a-d"]
    ),
    ("MATCH p = ALL SHORTEST (a {x: 1})--{1,4}(m {x: 4}) RETURN p", ["a-d"]),
    (
      "MATCH p = ANY SHORTEST (a {x: 1}) ((u)-[r]->(v) WHERE r.w < 9){1,4} (m {x: 4}) RETURN p",
      ["a-b-c-d"]
    ),
    (
      "MATCH p = ALL SHORTEST (a {x: 1}) ((u)-[r]->(v) WHERE v.x <> 3 AND r.w < 10)+ (m {x: 4}) "
        + "RETURN p", ["a-d"]
    ),
    (
      "MATCH p = SHORTEST 2 (a {x: 1}) ((u)-[r]->(v) WHERE u.x < v.x){1,3} (m {x: 4}) RETURN p",
      ["a-d", "a-b-c-d"]
    ),
    (
      "MATCH p = SHORTEST 1 GROUPS (a {x: 1}) ((u)-[r]->(v) WHERE r.w < u.x + 1)* (m) "
        + "RETURN m, p ORDER BY m.x",
      ["a a", "b a-b", "c a-b-c", "d a-b-c-d"]
    ),
    (
      "MATCH p = SHORTEST 3 (a {x: 1})-->{1,4}(m {x: 4}) RETURN p",
      ["a-d", "a-d-d", "a-b-c-d"]
    ),
    (
      "MATCH p = SHORTEST 2 GROUPS ACYCLIC (a {x: 1})--{1,4}(m {x: 4}) RETURN p",
      ["a-d", "a-c-d"]
    ),
    ("MATCH p = ACYCLIC (a {x: 1})-[*]->(m) RETURN p", ["a-b", "a-b-c", "a-b-c-d", "a-d"]),
    ("MATCH p = shortestPath((a {x: 1})-[*]-(m {x: 3})) RETURN p", ["a-c"]),
    ("MATCH (n) WHERE EXISTS { (n)-[:S]->() } RETURN n", ["a", "c"]),
    ("MATCH (n) RETURN n, COUNT { (n)--() } AS k", ["a 3", "b 2", "c 3", "d 3"]),
    ("MATCH (n {x: 1}) RETURN [(n)-->(m) | m.x] AS l", ["[2,4]"]),
    ("MATCH (n) OPTIONAL MATCH (n)-[:S]->(m) RETURN n, m", ["a d", "b null", "c d", "d null"]),
    ("MATCH (n)-[r]->() WITH n, count(*) AS k WHERE k > 1 RETURN n, k", ["a 2", "c 2"]),
    ("MATCH (a {x: 1})-[*]->(m) RETURN DISTINCT m ORDER BY m.x", ["a", "b", "c", "d"]),
    ("UNWIND [3, 1, 2] AS x RETURN x ORDER BY x DESC SKIP 1 LIMIT 1", ["2"]),
    ("MATCH (n:P) RETURN n.x AS v UNION MATCH (n) RETURN n.x AS v", ["1", "2", "3", "4"]),
    ("MATCH (n) RETURN count(*), sum(n.x), collect(n.x)", ["4 10 [1,2,3,4]"]),
    ("MATCH p = (n {x: 1})-->(k)<--(n) RETURN p", []),
    ("MATCH (a) ((u)-[r:R]->(v)){2} (b {x: 3}) RETURN u, v, size(r)", ["[a,b] [b,c] 2"]),
    ("MATCH (a {x: 2})-[e:R]->?(b) RETURN b, e ORDER BY b.x", ["b null", "c R1"]),
    ("MATCH (a {x: 1}) (()-[:R]->{1,2}()-[:S]->())+ (b) RETURN b", ["d"]),
    (
      "MATCH p = shortestPath((a {x: 1})-[*]->(b {x: 4})) "
        + "WHERE all(r IN relationships(p) WHERE r.w < 9) RETURN p", ["a-b-c-d"]
    ),
    (
      "MATCH p = shortestPath((a {x: 1})-[*]->(b {x: 4})) "
        + "WHERE none(n IN nodes(p) WHERE n.x = 2) RETURN p", ["a-d"]
    ),
    ("MATCH p = ANY SHORTEST (a {x: 1})-[:R]->*(b {x: 1}) RETURN length(p)", ["0"]),
    ("MATCH (a {x: 1}), (b {x: 3}) RETURN EXISTS { (a)-[:R]->+(b) } AS r", ["true"]),
    (
      "MATCH (a {x: 4}) RETURN EXISTS { (a)-[:R]->(a) } AS one, EXISTS { (a)-->(b:P) } AS two",
      ["true false"]
    ),
    ("MATCH (a {x: 4}) RETURN [(a)-[r]-(b) WHERE b.x < 4 | b.x] AS l", ["[1,3]"]),
    ("MATCH (a {x: 1}), (b {x: 4}) RETURN length(shortestPath((a)-[:R|S*]->(b))) AS l", ["1"]),
    ("MATCH (a {x: 1}), (b {x: 4}) RETURN shortestPath((a)<-[:S*]-(b)) AS p", ["null"]),
    ("MATCH (x)-[r1:R]->(y), (y)-[r2:R]->(x) RETURN x", []),
    ("MATCH REPEATABLE ELEMENTS (x)-[r1:R]->(y), (y)-[r2:R]->(x) RETURN x", ["d"]),
    ("MATCH p = WALK (a {x: 4})-[:R]->{1,3}(b) RETURN length(p)", ["1", "2", "3"]),
    ("MATCH p = (n {x: 1})-->()-->()-->(n) RETURN p", ["a-b-c-a"]),
    ("MATCH p = TRAIL (n {x: 1})-->{2,3}(n) RETURN p", ["a-b-c-a"]),
    ("MATCH p = TRAIL (n {x: 3})-->(m)-->(m) RETURN p", ["c-d-d"]),
    ("MATCH (x)-[r1]-(y)-[r2]-(z) WHERE r1 = r2 RETURN x", []),
    ("MATCH ()-[r]->() WITH r LIMIT 1 MATCH (x)-[r]->(y) RETURN x, y", ["a b"]),
    ("MATCH p = ANY CHEAPEST (a {x: 1})-[r*]->(m {x: 4}) COST r.w RETURN p", ["a-b-c-d"]),
    (
      "MATCH (a {x: 1}) MATCH p = (a)-[rs:R*2]->(m) WHERE all(r IN rs WHERE r.w < 3) RETURN p",
      ["a-b-c"]
    ),
  ])
  func rows(_ query: String, _ expected: [String]) throws {
    #expect(try graph.rows(query) == expected)
  }

  @Test(arguments: [
    (
      "MATCH (a) (p = (b)-->(c))+ (d) RETURN p",
      "a part of a path has no name of its own; name the whole path, as in p = (a)-->{1,3}(b)"
    ),
    (
      "MATCH p = (a)-->{1,70000}(b) RETURN p",
      "the quantifiers of a path multiply to more than 65536 steps; leave the upper bound out, "
        + "as in {1,}"
    ),
  ])
  func refusals(_ query: String, _ message: String) throws {
    let error = #expect(throws: (any Error).self) { _ = try graph.rows(query) }
    #expect("\(try #require(error))".contains(message))
  }
}
