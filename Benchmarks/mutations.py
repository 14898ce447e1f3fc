#!/usr/bin/env python3
"""Damages the shipped YAML in repeatable ways and checks what `sco check` makes of each.

    Benchmarks/mutations.py [--count 2000] [--seed N] [--limit 1] [--program .build/sco]

A mutation is one to three changes within one real file, which know what an entry is made of: a line
lost or doubled, a value replaced by a hostile one or by that of another entry, a key renamed or
added, an indent shifted, an entry lost, doubled or moved to another section, a letter lost. The
other files lie beside it as they are shipped. Each mutation has to be accepted or refused, within a
second of the processor, every finding with a file, a line and a column that are there, and none
that blames the program. With `--seed N` one mutation is made, shown as a diff, and its findings.
"""
import argparse
import concurrent.futures
import difflib
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
VALUES = [
    "2001-02-30", "0000", "9999-12-31", "2013-13", "20130523", "May 2013", "-5", "1e309", "191",
    "100000000000000000000", "yes", "~", "''", "[a, b]", "{a: b}", "[]", "{}", "china", "sco",
    "member", "proposed", "operating", "strategic-partnership", "general-knowledge", '"\\u202E"',
    "e\u0301", "🧵", "Сhina", "&x", "*x", "!!int 3", "|", "2030", "1850", "https:///x", "enen",
    "https://x y", "no-such-id#p. 1", "participates-in/india/sco", "2001/2002", "2002/2001",
]
KEYS = [
    "id", "name", "from", "to", "between", "since", "until", "on", "cite", "status", "level",
    "stage", "dispute", "preferred", "confidence", "confirmed", "corrects", "extends", "sides",
    "aliases", "note", "sequence", "value", "claim", "reason", "rests", "row", "text", "iso2",
    "latitude", "length-km", "granted", "accessed", "url", "language",
]
SECTION = re.compile(r"^([a-z-]+):$")


class Data:
    """The shipped files, split into lines, and where their entries begin."""

    def __init__(self, folder):
        self.files = {}
        for path in sorted(folder.rglob("*.yaml")):
            name = path.relative_to(folder).as_posix()
            if not name.startswith(("Views/", "Gallery/")):
                self.files[name] = path.read_text(encoding="utf-8").splitlines()
        self.names = [name for name in self.files for _ in self.entries(self.files[name])]
        self.sections = sorted(
            {m[1] for lines in self.files.values() for m in map(SECTION.match, lines) if m})

    @staticmethod
    def entries(lines):
        """The lines with which entries begin; the head of graph.yaml is one."""
        return [i for i, line in enumerate(lines) if line.startswith("  - ")] or [0]

    def mutant(self, seed):
        """The name of a file and its damaged lines."""
        dice = random.Random(seed)
        name = dice.choice(self.names)
        lines = list(self.files[name])
        for _ in range(dice.randint(1, 3)):
            self.damage(lines, dice)
        return name, lines

    def damage(self, lines, dice):
        """Changes a place in some lines."""
        starts = self.entries(lines)
        entry = dice.randrange(len(starts))
        first = starts[entry]
        last = starts[entry + 1] if entry + 1 < len(starts) else len(lines)
        place = dice.randrange(first, max(last, first + 1))
        line = lines[place] if lines else ""
        key = re.match(r"^([ -]*)([^:]*)(: ?)(.*)$", line)
        way = dice.randrange(12)
        if way == 0:
            del lines[place]
        elif way == 1:
            lines.insert(place, line)
        elif way in (2, 3) and key:
            value = dice.choice(VALUES) if way == 2 else self.value(dice)
            lines[place] = f"{key[1]}{key[2]}: {value}"
        elif way == 4 and key:
            lines[place] = key[1] + dice.choice(KEYS) + key[3] + key[4]
        elif way == 5:
            lines.insert(last, f"    {dice.choice(KEYS)}: {dice.choice(VALUES)}")
        elif way == 6:
            lines[place] = " " + line
        elif way == 7:
            lines[place] = line[1:]
        elif way == 8:
            del lines[first:last]
        elif way == 9:
            lines[last:last] = lines[first:last]
        elif way == 10:
            lines.insert(first, dice.choice(self.sections) + ":")
        else:
            letter = dice.randrange(60)
            lines[place] = line[:letter] + line[letter + 1:]
        if not lines:
            lines.append("")

    def value(self, dice):
        """What stands behind some key of the shipped data."""
        lines = self.files[dice.choice(self.names)]
        return dice.choice(lines).partition(": ")[2] or "x"


def faults(program, limit, folder, name, lines):
    """Whether the check refuses some lines of a file, its processor time, and what is wrong."""
    report = folder.parent / (folder.name + ".json")
    path = folder / name
    shipped = path.read_text(encoding="utf-8")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    try:
        with open(report, "wb") as out, open(os.devnull, "rb") as nothing:
            words = ["check", str(folder), "--format", "json", "--quiet", "--timeout", "600"]
            process = subprocess.Popen(
                [program, *words],
                stdin=nothing, stdout=out, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        path.write_text(shipped, encoding="utf-8")
    seconds = usage.ru_utime + usage.ru_stime
    text = report.read_text(encoding="utf-8", errors="replace")
    code = process.returncode
    if code not in (0, 1):
        return True, seconds, [f"it ended with {code}: {text[:400]}"]
    problems = [f"it took {seconds:.1f} s"] if seconds > limit else []
    found = json.loads(text)["findings"]
    fails = [each for each in found if each["severity"] != "doubt"]
    if (code == 1) != bool(fails):
        problems.append(f"it ended with {code} and has {len(fails)} errors and warnings")
    for each in found:
        told = json.dumps(each, ensure_ascii=False)[:300]
        if not (each.get("file") and each.get("line", 0) > 0 and each.get("column", 0) > 0):
            problems.append("no place: " + told)
        elif not os.path.exists(each["file"]):
            problems.append("no such file: " + told)
        if "internal" in each["message"].partition("'")[0] or each["id"] == "data.refused":
            problems.append("it blames itself: " + told)
    return any(each["severity"] == "error" for each in found), seconds, problems


def run(program, limit, data, folder, seeds):
    """The outcomes of some mutations, made one after the other in a folder of their own."""
    return [(seed, *faults(program, limit, folder, *data.mutant(seed))) for seed in seeds]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--limit", type=float, default=1, help="seconds that one may take")
    parser.add_argument("--program", default=str(ROOT / ".build/sco"))
    options = parser.parse_args()
    data = Data(ROOT / "Graphs")
    workers = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as place:
        folders = [pathlib.Path(place) / f"graphs-{number}" for number in range(workers)]
        for folder in folders:
            shutil.copytree(
                ROOT / "Graphs", folder, ignore=shutil.ignore_patterns("Gallery", "*.swift"))
        if options.seed is not None:
            name, lines = data.mutant(options.seed)
            print("\n".join(difflib.unified_diff(data.files[name], lines, name, name, "", "", 1)))
            (folders[0] / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
            sys.exit(subprocess.run([options.program, "check", str(folders[0])]).returncode)
        parts = [range(number, options.count, workers) for number in range(workers)]
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            outcomes = list(pool.map(
                lambda part: run(options.program, options.limit, data, *part), zip(folders, parts)))
    everything = sorted(outcome for part in outcomes for outcome in part)
    refused = sum(outcome[1] for outcome in everything)
    slowest = max(outcome[2] for outcome in everything)
    print(f"{len(everything)} mutations of the shipped data: {len(everything) - refused} accepted, "
          f"{refused} refused, the slowest in {slowest:.2f} s of the processor.")
    wrong = [(seed, problem) for seed, _, _, found in everything for problem in found]
    for seed, problem in wrong[:20]:
        print(f"seed {seed}: {problem}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
