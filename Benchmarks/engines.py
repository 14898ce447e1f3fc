#!/usr/bin/env python3
"""Asks other engines the same path questions of small random multigraphs, and compares.

    Benchmarks/engines.py --runner PATH [--graphs 300] [--seed 1] [--keep FOLDER]

Modes and selectors are compared with frogql, the lengths of the k shortest paths that visit no
node twice with networkx, the costs of cheapest paths with kuzu. What the engines answered is
written as cases in the format of the conformance file, and PATH, the executable
`query-conformance`, runs our engine over them. It says what it compared, and ends with 1 where an
answer differs.

Needs `pip install frogql networkx kuzu`, and

    swift build --package-path Benchmarks -c release --product query-conformance
"""
import argparse
import collections
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")


def graph_by_chance(chance):
    """Nodes and edges (number, source, target, weight): parallels, loops and cycles are likely."""
    nodes = chance.randint(2, 5)
    edges = [
        (number, chance.randrange(nodes), chance.randrange(nodes), chance.randint(1, 9))
        for number in range(chance.randint(1, 7))
    ]
    return nodes, edges


def case(identifier, folder, graph, query, columns, rows):
    """A case of the conformance format."""
    nodes, edges = graph
    return {
        "id": identifier, "scenario_id": identifier, "folder": folder, "feature": folder,
        "scenario": query, "tags": [], "needs": [], "given": "an empty graph", "setup": [],
        "setup_kind": "graph",
        "graph": {
            "nodes": [
                {"id": f"n{node}", "labels": ["N"], "properties": {"i": str(node)}}
                for node in range(nodes)
            ],
            "edges": [
                {"id": f"e{number}", "type": "R", "from": f"n{source}", "to": f"n{target}",
                 "properties": {"k": str(number), "w": str(weight)}}
                for number, source, target, weight in edges
            ],
        },
        "params": {}, "query": query,
        "expect": {
            "kind": "rows", "columns": columns, "rows": [[str(cell) for cell in row] for row in rows],
            "ordered": False, "list_order_ignored": False, "error": None,
        },
    }


class Frogql:
    """Modes and selectors."""

    folder = "engines/frogql"
    questions = [
        (selector, mode, edge)
        for selector in ["", "ANY SHORTEST", "ALL SHORTEST"]
        for mode in ["TRAIL", "SIMPLE", "ACYCLIC", "WALK"]
        for edge in ["-[e:R]->{1,3}", "-[e:R]-{1,3}", "<-[e:R]-{0,2}", "-[e:R]->{2,4}"]
    ]

    def __init__(self, folder):
        import frogql
        self.frogql, self.folder_of_files, self.count = frogql, folder, 0

    def cases(self, name, graph, chance):
        nodes, edges = graph
        self.count += 1
        path = os.path.join(self.folder_of_files, f"{self.count}.gdb")
        self.frogql.import_json_str(path, json.dumps({
            "nodes": [{"id": f"n{node}", "labels": ["N"]} for node in range(nodes)],
            "edges": [
                {"id": f"e{number}", "endpoints": [f"n{source}", f"n{target}"],
                 "directionality": "->", "labels": ["R"]}
                for number, source, target, _ in edges
            ],
        }))
        connection = self.frogql.open(path)
        for number, (selector, mode, edge) in enumerate(chance.sample(self.questions, 3)):
            pattern = f"{selector} {mode} (a:N){edge}(b:N)"
            answer = connection.execute(f"MATCH p = {pattern} RETURN p")
            # frogql walks a loop both ways where the pattern has no arrow; a path counts once here.
            paths = list({
                tuple((part["kind"], part["id"]) for part in row["p"]): row["p"] for row in answer
            }.values())
            if selector == "ANY SHORTEST":
                columns = ["s", "t", "l"]
                rows = [(path[0]["id"], path[-1]["id"], len(path) // 2) for path in paths]
                result = "nodes(p)[0].i AS s, last(nodes(p)).i AS t, length(p) AS l"
            else:
                columns = ["s", "k"]
                rows = [
                    (path[0]["id"], "[" + ", ".join(str(e["id"]) for e in path[1::2]) + "]")
                    for path in paths
                ]
                result = "nodes(p)[0].i AS s, [e IN relationships(p) | e.k] AS k"
            yield case(
                f"{name}/frogql/{number}", f"{self.folder}/{selector or 'ALL'} {mode}", graph,
                f"MATCH REPEATABLE ELEMENTS p = {pattern} RETURN {result}", columns, rows)
        os.remove(path)


class Networkx:
    """Lengths of the k shortest paths that visit no node twice."""

    def __init__(self, _):
        import networkx
        self.networkx = networkx

    def cases(self, name, graph, chance):
        nodes, edges = graph
        # networkx lists them of graphs without parallel edges only.
        single = list({(source, target): edge for edge in edges
                       for source, target in [edge[1:3]] if source != target}.values())
        simple = self.networkx.DiGraph()
        simple.add_nodes_from(range(nodes))
        simple.add_edges_from((source, target) for _, source, target, _ in single)
        source, target = chance.sample(range(nodes), 2)
        count = chance.randint(1, 4)
        try:
            paths = list(itertools.islice(
                self.networkx.shortest_simple_paths(simple, source, target), count))
        except self.networkx.NetworkXNoPath:
            paths = []
        query = (
            f"MATCH p = SHORTEST {count} ACYCLIC (a {{i: {source}}})-[:R]->+(b {{i: {target}}}) "
            "RETURN length(p) AS l")
        yield case(
            f"{name}/networkx", "engines/networkx", (nodes, single), query, ["l"],
            [(len(path) - 1,) for path in paths])


class Kuzu:
    """Costs of cheapest paths."""

    def __init__(self, folder):
        import kuzu
        self.kuzu = kuzu
        self.connection = kuzu.Connection(kuzu.Database(os.path.join(folder, "kuzu")))
        self.connection.execute("CREATE NODE TABLE N(i INT64, PRIMARY KEY(i))")
        self.connection.execute("CREATE REL TABLE R(FROM N TO N, w DOUBLE)")

    def cases(self, name, graph, chance):
        nodes, edges = graph
        self.connection.execute("MATCH (n:N) DETACH DELETE n")
        for node in range(nodes):
            self.connection.execute(f"CREATE (:N {{i: {node}}})")
        for _, source, target, weight in edges:
            self.connection.execute(
                f"MATCH (a:N {{i: {source}}}), (b:N {{i: {target}}}) "
                f"CREATE (a)-[:R {{w: {weight}.0}}]->(b)")
        source, target = chance.sample(range(nodes), 2)
        answer = self.connection.execute(
            f"MATCH p = (a:N {{i: {source}}})-[e:R* WSHORTEST(w)]->(b:N {{i: {target}}}) "
            "RETURN cost(e)")
        rows = [(int(cost),) for (cost,) in answer.get_all()]
        query = (
            f"MATCH p = ANY CHEAPEST (a {{i: {source}}})-[e:R]->+(b {{i: {target}}}) COST e.w "
            "RETURN reduce(c = 0, x IN relationships(p) | c + x.w) AS c")
        yield case(f"{name}/kuzu", "engines/kuzu", graph, query, ["c"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runner", required=True, help="the executable query-conformance")
    parser.add_argument("--graphs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="a folder in which the cases stay")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        engines = [engine(folder) for engine in (Frogql, Networkx, Kuzu)]
        cases = []
        for number in range(options.graphs):
            graph = graph_by_chance(chance)
            for engine in engines:
                cases += engine.cases(f"graph {number}", graph, chance)
        target = pathlib.Path(options.keep or folder) / "engines.jsonl"
        target.write_text("".join(json.dumps(case) + "\n" for case in cases))
        counts = collections.Counter(case["folder"] for case in cases)
        for name, count in sorted(counts.items()):
            print(f"{name}: {count} questions")
        sys.stdout.flush()
        sys.exit(subprocess.run([options.runner, str(target)]).returncode)


if __name__ == "__main__":
    main()
