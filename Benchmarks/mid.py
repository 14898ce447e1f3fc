#!/usr/bin/env python3
"""Q1, Q2, Q5 and Q6 of the shared workload: query text, library call, and kuzu beside them.

    python3 -m pip install kuzu numpy pyarrow
    swift build --package-path Benchmarks -c release --product Figures --static-swift-stdlib
    BENCH_DATA=/some/folder Benchmarks/mid.py [--figures PROGRAM] [--size mid] [--kuzu 40]

The graph is made by ../shared/bench/w1/gen.py where $BENCH_DATA has none. Times are of the
processor; kuzu runs on one thread, and answers the first questions of each kind, as many as --kuzu
says: their results must be ours, and it is with our time for the same ones that kuzu's is compared.
"""
import argparse
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
GENERATOR = HERE.parent.parent / "shared" / "bench" / "w1" / "gen.py"


def ours(program, folder):
    """What the program measured: microseconds by library call and by text, and the results."""
    run = subprocess.run([program, "mid", folder], capture_output=True, text=True, check=True)
    sys.stderr.write(run.stderr)
    return json.loads(run.stdout)


def load(folder):
    """A kuzu database of the graph."""
    import kuzu

    scratch = tempfile.mkdtemp()
    connection = kuzu.Connection(kuzu.Database(scratch + "/graph"), num_threads=1)
    connection.execute("CREATE NODE TABLE N(id INT64 PRIMARY KEY, kind STRING, name STRING)")
    connection.execute(
        "CREATE REL TABLE E(FROM N TO N, kind STRING, level INT64, since INT64, until INT64, "
        "weight DOUBLE)")
    connection.execute(f"COPY N FROM '{folder}/nodes.csv' (HEADER=true)")
    connection.execute(f"COPY E FROM '{folder}/edges.csv' (HEADER=true)")
    return connection


def questions(folder):
    """The same questions for kuzu, by name: text and parameters."""
    data = json.loads(pathlib.Path(folder, "queries.json").read_text())
    kinds = data["ek"]
    shortest = ("MATCH p = (a:N {id: $s})-[e:E* SHORTEST 1..30]->(b:N {id: $t}) "
                "RETURN length(e)")
    filtered = []
    for one in data["filt"]:
        names = ", ".join(f"'{kinds[kind]}'" for kind in one["kinds"])
        filtered.append((
            "MATCH p = (a:N {id: $s})-[e:E* SHORTEST 1..30 (r, n | WHERE r.kind IN "
            f"[{names}] AND r.level >= {one['minlevel']} AND r.since <= {one['day']} AND "
            f"r.until > {one['day']})]->(b:N {{id: $t}}) RETURN length(e)",
            {"s": one["s"], "t": one["t"]}))
    simple = "MATCH (a:N {id: $s})-[e:E* ACYCLIC 1..4]->(b:N {id: $t}) RETURN count(*)"
    near = ("MATCH (a:N {id: $s})-[:E*1..2]->(b:N) WHERE b.id <> $s "
            "RETURN b.kind, count(DISTINCT b.id)")
    return {
        "Q1": [(shortest, {"s": s, "t": t}) for s, t in data["pairs"]],
        "Q2": filtered,
        "Q5": [(simple, {"s": s, "t": t}) for s, t in data["simple"]],
        "Q6": [(near, {"s": s}) for s in data["hop2"]],
    }


def asked(name, rows):
    """The result of one question as the number that our program gives for it."""
    if name == "Q6":
        return sum(row[1] for row in rows)
    return rows[0][0] if rows else 0


def theirs(folder, most):
    """Microseconds and results of kuzu for the first questions of each kind."""
    connection = load(folder)
    answer = {}
    for name, all_questions in questions(folder).items():
        some, results = all_questions[:min(most, 10) if name == "Q5" else most], []
        connection.execute(*some[0]).get_all()
        start = time.process_time()
        for text, parameters in some:
            results.append(asked(name, connection.execute(text, parameters).get_all()))
        spent = time.process_time() - start
        answer[name] = {"text": spent / len(some) * 1e6, "results": results}
    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", default=str(HERE / ".build" / "release" / "Figures"))
    parser.add_argument("--size", default="mid")
    parser.add_argument("--kuzu", type=int, default=40)
    options = parser.parse_args()
    root = os.environ.get("BENCH_DATA") or sys.exit("set BENCH_DATA to a folder for the graph")
    folder = os.path.join(root, options.size)
    if not os.path.exists(os.path.join(folder, "q.txt")):
        subprocess.run([sys.executable, str(GENERATOR), options.size], check=True)
    own, other = ours(options.figures, folder), {}
    if options.kuzu:
        other = theirs(folder, options.kuzu)
    print("| question | library, µs | text, µs | over the library | text, of kuzu's questions | "
          "kuzu, µs | over kuzu | same |")
    print("|---|---|---|---|---|---|---|---|")
    for name, figure in own.items():
        if not isinstance(figure, dict):
            continue
        row = [name, f"{figure['library']:.1f}", f"{figure['text']:.1f}",
               f"{figure['text'] / figure['library']:.2f}"]
        if name in other:
            count = len(other[name]["results"])
            same = sum(a == b for a, b in zip(figure["results"], other[name]["results"]))
            part, own_part = other[name]["text"], sum(figure["each"][:count]) / count
            row += [f"{own_part:.1f}", f"{part:.0f}", f"{own_part / part:.4f}",
                    f"{same} of {count}"]
        print("| " + " | ".join(row) + " |")
    print(f"\nReading, checking and planning Q1: {own['Q1 reading and planning']:.1f} µs.")


if __name__ == "__main__":
    main()
