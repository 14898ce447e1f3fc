#!/usr/bin/env python3
"""Asks kuzu what sco answers: exports the graph, loads it, and compares questions.

    python3 -m pip install kuzu && Benchmarks/portable.py path/to/sco

Each question is rewritten by `sco query --portable kuzu` and run there; its rows must be those that
`sco query --include-proposed` gives, since the tables hold what is only proposed, too. Exit code 0
where all agree, 1 otherwise.
"""
import calendar
import datetime
import json
import subprocess
import sys
import tempfile

import kuzu

QUESTIONS = [
    "MATCH (s:State)-[r:PARTICIPATES_IN {status: 'member'}]->(o:Organization {id: 'sco'}) "
    "AS OF date('2016-12-31') RETURN s.id AS id ORDER BY id",
    "MATCH (s:State)-[r:PARTICIPATES_IN]->(o:Organization {id: 'sco'}) "
    "RETURN r.status AS status, count(*) AS states ORDER BY status",
    "MATCH (a:State {id: 'china'})-[r:PARTNERSHIP]-(b:State) "
    "WHERE level(r) >= 'comprehensive-strategic-partnership' RETURN b.id AS id ORDER BY id",
    "MATCH (a:State {id: 'pakistan'})<-[:RUNS_THROUGH]-(c:Corridor)-[:RUNS_THROUGH]->"
    "(b:State {id: 'china'}) RETURN c.id AS id ORDER BY id",
    "MATCH p = ANY SHORTEST (a:State {id: 'pakistan'})-[r:PARTNERSHIP]-{1,6}"
    "(b:State {id: 'belarus'}) RETURN length(p) AS steps",
    "MATCH (a:State)-[:PARTNERSHIP]-(b:State) WITH a, count(DISTINCT b.id) AS partners "
    "WHERE partners > 5 RETURN a.id AS id, partners ORDER BY id",
    "MATCH (a:State {id: 'china'})-[:BORDERS]-(b:State) RETURN b.id AS id ORDER BY id",
    "MATCH p = (a:State {id: 'pakistan'})-[r:PARTNERSHIP]-{1,2}(b:State) "
    "AS OF date('2012-12-31') RETURN b.id AS id, count(*) AS ways ORDER BY id",
    "MATCH (s:State)-[r:PARTNERSHIP]-(t:State) DURING [date('1999-01-01'), date('2001-12-31')] "
    "WHERE s.id < t.id RETURN s.id AS one, t.id AS other ORDER BY one, other",
    "MATCH (s:State) WHERE NOT (s)-[:PARTICIPATES_IN]->(:Organization {id: 'sco'}) "
    "RETURN s.id AS id ORDER BY id",
]


def last_day(text):
    """The last day of a year, a month or a day."""
    if text is None:
        return None
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(parts[0], month)[1]
    return datetime.date(parts[0], month, day)


def load(graph):
    """A kuzu database with a table for each kind."""
    connection = kuzu.Connection(kuzu.Database(tempfile.mkdtemp() + "/graph"))
    kind_of = {node["id"]: node["kinds"][0] for node in graph["nodes"]}
    for kind in sorted(set(kind_of.values())):
        connection.execute(
            f"CREATE NODE TABLE {kind}(id STRING PRIMARY KEY, name STRING, since DATE, until DATE)"
        )
    for node in graph["nodes"]:
        connection.execute(
            f"CREATE (:{kind_of[node['id']]} {{id: $id, name: $name, since: $since, until: $until}})",
            {"id": node["id"], "name": node["name"], **days(node)},
        )
    pairs = {}
    for edge in graph["edges"]:
        pairs.setdefault(edge["kind"], set()).add((kind_of[edge["from"]], kind_of[edge["to"]]))
    for kind, ends in sorted(pairs.items()):
        joined = ", ".join(f"FROM {one} TO {other}" for one, other in sorted(ends))
        connection.execute(
            f"CREATE REL TABLE {kind}({joined}, since DATE, until DATE, status STRING, level STRING)"
        )
    for edge in graph["edges"]:
        values = {key: edge["properties"].get(key) for key in ("status", "level")}
        one, other = kind_of[edge["from"]], kind_of[edge["to"]]
        connection.execute(
            f"MATCH (a:{one} {{id: $one}}), (b:{other} {{id: $other}}) CREATE (a)-[:{edge['kind']} "
            "{since: $since, until: $until, status: $status, level: $level}]->(b)",
            {"one": edge["from"], "other": edge["to"], **days(edge), **values},
        )
    return connection


def days(thing):
    """The days that a validity stands for: half-open, an imprecise date for its last day."""
    return {"since": last_day(thing["since"]), "until": last_day(thing["until"])}


def run(sco, *arguments):
    """What sco prints."""
    result = subprocess.run([sco, *arguments], capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1):
        sys.exit(result.stderr)
    return result.stdout


def main():
    sco = sys.argv[1] if len(sys.argv) > 1 else ".build/sco"
    connection = load(json.loads(run(sco, "export", "--format", "json")))
    wrong = 0
    for question in QUESTIONS:
        ours = [list(row["values"].values()) for row in
                json.loads(run(sco, "query", question, "--include-proposed", "--format", "json"))["rows"]]
        text = run(sco, "query", question, "--portable", "kuzu")
        try:
            theirs = connection.execute(text).get_all()
        except RuntimeError as error:
            theirs = str(error)
        same = ours == theirs
        wrong += not same
        print("same" if same else "DIFFERENT", len(ours), "rows:", question)
        if not same:
            print("  sco: ", ours, "\n  kuzu:", theirs, "\n" + text)
    print(f"{len(QUESTIONS) - wrong} of {len(QUESTIONS)} questions agree (kuzu {kuzu.version}).")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
