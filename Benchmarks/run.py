#!/usr/bin/env python3
"""Measures the figures of the README of this folder, as ratios in one run, and prints a table.

    Benchmarks/run.py [--rounds N] [--clean-build]

Needs `dot` on the path, `Scripts/sco` built and `Benchmarks` built in release:

    Scripts/sco --version
    swift build --package-path Benchmarks -c release --product Figures --static-swift-stdlib

Pairs of commands run in turn; a figure is the median of the ratios of their times. Processor
time (user and system, from wait4) is quoted beside the clock's, because machines are shared.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCO = str(ROOT / ".build/sco")
FIGURES = str(ROOT / "Benchmarks/.build/release/Figures")


def run(command):
    """Seconds of the clock and of the processor that a command takes."""
    with open(os.devnull, "r+b") as null:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command} ended with {process.returncode}")
        return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def paired(ours, theirs, rounds):
    """Medians of the ratios, by the clock and by the processor; each side is a list of commands."""
    clock, processor = [], []
    for number in range(rounds + 2):
        sides = []
        for side in (ours, theirs) if number % 2 else (theirs, ours):
            times = [run(command) for command in side]
            sides.append([sum(column) for column in zip(*times)])
        if number % 2 == 0:
            sides.reverse()
        if number >= 2:
            clock.append(sides[0][0] / sides[1][0])
            processor.append(sides[0][1] / max(sides[1][1], 1e-9))
    return statistics.median(clock), statistics.median(processor)


def figures(*words):
    return json.loads(subprocess.run([FIGURES, *words], check=True, capture_output=True).stdout)


def write_folder(folder, claims):
    """A data set of partnerships between made-up states, 1,000 claims a file."""
    states = 500
    ends = [(a, b) for a in range(states) for b in range(a + 1, states)][:claims]
    base = folder / "graph.yaml"
    base.write_text(
        "name: made-up\ntitle: Made up\nversion: '1'\nknowledge: 2025-11-30\n"
        "languages: [en, zh, ru]\n")
    lines = ["references:", "  - {id: doc, title: Doc, publisher: P, language: en, kind: news,"
             " url: 'https://example.org/'}", "levels:",
             "  - {id: friends, family: partnership, rank: 1, name: {en: Friends, zh: 友, ru: Друзья},"
             " cite: doc}", "states:"]
    for n in range(states):
        lines.append(
            f"  - {{id: s{n}, name: {{en: State {n}, zh: 国{n}, ru: Страна {n}}}, iso2: S{n},"
            " cite: doc}")
    (folder / "states.yaml").write_text("\n".join(lines) + "\n")
    for first in range(0, len(ends), 1000):
        lines = ["partnership:"]
        for a, b in ends[first:first + 1000]:
            lines += [f"  - between: [s{a}, s{b}]", "    level: friends",
                      f"    wording: Friendship of {a} and {b}", "    since: 2001-06-15",
                      "    cite: doc"]
        (folder / f"p{first:06}.yaml").write_text("\n".join(lines) + "\n")


def row(figure, bound, value):
    print(f"| {figure} | {bound} | {value} |", flush=True)


def drawings(rounds, folder):
    dot, svg = str(folder / "overview.gv"), str(folder / "overview.svg")
    subprocess.run([SCO, "export", "overview", "--format", "dot", "-o", dot], check=True)
    clock, processor = paired(
        [[SCO, "render", "overview", "--quiet", "-o", svg]],
        [["dot", "-Tsvg", dot, "-o", svg + ".dot"]], rounds)
    row("`sco render overview` over `dot -Tsvg`, whole processes", "1.45",
        f"{clock:.2f} (processor {processor:.2f})")
    dots = folder / "dots"
    dots.mkdir()
    subprocess.run([FIGURES, "dots", str(dots)], check=True)
    each = [["dot", "-Tsvg", str(path), "-o", str(path) + ".svg"] for path in sorted(dots.iterdir())]
    clock, processor = paired([[FIGURES, "twenty", str(dots)]], each, max(rounds // 4, 3))
    row(f"{len(each)} views in one process over {len(each)} of `dot -Tsvg`", "0.33",
        f"{clock:.2f} (processor {processor:.2f})")
    second = figures("second", str(rounds))
    row("a second drawing of DOT text in one process over Graphviz's part of it", "1.1",
        f"{second['text']:.2f} (processor)")
    row("the same from the view on: choosing, placing, writing DOT included", "none",
        f"{second['view']:.2f} (processor)")


def gallery(rounds, folder):
    """Every view alone, then all of them in one command against as many `dot` processes."""
    dots = folder / "gallery"
    subprocess.run([SCO, "render", "--all-views", str(dots), "--format", "dot", "--quiet"],
                   check=True, stdout=subprocess.DEVNULL)
    texts = sorted(dots.glob("*.gv"))
    times = {}
    for text in texts:
        command = [SCO, "render", text.stem, "--quiet", "-o", str(folder / "alone.svg")]
        times[text.stem] = statistics.median(run(command)[0] for _ in range(3))
    slowest = max(times, key=times.get)
    row(f"the slowest of {len(texts)} views of the gallery, `sco render`, a whole process", "1 s",
        f"{times[slowest]:.2f} s ({slowest})")
    each = [["dot", "-Tsvg", str(text), "-o", str(text) + ".svg"] for text in texts]
    pictures = str(folder / "pictures")
    all_views = [SCO, "render", "--quiet", "--all-views", pictures]
    anew = ["sh", "-c", 'rm -rf "$5"; exec "$@"', "sh", *all_views]
    clock, processor = paired([anew], each, max(rounds // 4, 3))
    row(f"`sco render --all-views`, all anew, over {len(each)} of `dot -Tsvg`", "0.4",
        f"{clock:.2f} (processor {processor:.2f})")
    clock, processor = paired([all_views], each, max(rounds // 4, 3))
    row("the same where nothing has changed", "none", f"{clock:.2f} (processor {processor:.2f})")


def loading(folder):
    data = folder / "data"
    data.mkdir()
    write_folder(data, 50_000)
    load = figures("load", str(data))
    row("claims loaded from YAML in a second of the processor", "≥ 20,000",
        f"{load['claims'] / load['seconds']:,.0f}")
    row("peak memory a claim while loading", "< 3,000 bytes",
        f"{load['bytes'] / load['claims']:,.0f} bytes")


def questions():
    measured = figures("questions", "11")
    row("microseconds to read and bind one of 1,000 queries of 200 characters", "50",
        f"{measured['reading']:.0f}, with a name to doubt {measured['doubting']:.0f}")
    row("all shortest ways between states: the query's text, prepared, over the library call", "1.5",
        f"{measured['ratio']:.2f} (processor)")


def clean_build(folder):
    clone = folder / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    _, processor = run([str(clone / "Scripts/sco"), "--version"])
    row("processor time of a clean release build", "240 s", f"{processor:.0f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=41)
    parser.add_argument("--clean-build", action="store_true", help="takes minutes")
    arguments = parser.parse_args()
    print("| figure | bound | measured |\n|---|---|---|")
    clock, processor = paired(
        [[SCO, "path", "Pakistan", "Belarus"]], [["dot", "-V"]], arguments.rounds)
    row("cold start: `sco path Pakistan Belarus` over `dot -V`", "1.1",
        f"{clock:.2f} (processor {processor:.2f})")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        drawings(arguments.rounds, folder)
        gallery(arguments.rounds, folder)
        loading(folder)
        questions()
        if arguments.clean_build:
            clean_build(folder)


if __name__ == "__main__":
    main()
