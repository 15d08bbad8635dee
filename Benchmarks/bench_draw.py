"""Times drawings: Graphviz in this process beside its command line tool, and maps of large networks.

    python3 Benchmarks/bench_draw.py                          # two tables
    python3 Benchmarks/bench_draw.py --strict                 # exit 1 where a limit is passed
    python3 Benchmarks/bench_draw.py --scale 0.05 --turns 1   # small graphs and networks: for CI

The first table draws the same graph as SVG both ways. Without the tool (Debian's package graphviz) it
is skipped aloud. The second runs `maillage draw --view network` on record folders that meetings.py
writes into a temporary place.
"""

import argparse
import json
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import bench
import meetings
import timing

BUILT = timing.EXECUTABLE.parent
# The engine, what the tool is called for it, and a graph of so many vertices with so many ties each.
GRAPHS = [
    ("dot", ["dot"], 60, 1), ("dot", ["dot"], 300, 1), ("neato", ["neato"], 60, 3),
    ("neato", ["neato"], 500, 3), ("fdp", ["fdp"], 500, 2), ("sfdp", ["sfdp"], 5_000, 2),
    ("twopi", ["twopi"], 500, 2), ("fixed", ["neato", "-n2"], 60, 3),
    ("fixed", ["neato", "-n2"], 4_000, 5),
]
# What a network is called, its institutions and participations, and the seconds it may take.
NETWORKS = [("5,000 institutions", 5_000, 15_000, 60), ("100,000 attend", 5_000, 100_000, 10)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--built", type=pathlib.Path, default=BUILT, help="where the programs are")
    parser.add_argument("--scale", type=float, default=1.0, help="part of the sizes")
    # What else runs on a machine comes in gusts, which must not hit one side only.
    parser.add_argument("--turns", type=int, default=3, help="how often each side is timed")
    parser.add_argument("--strict", action="store_true", help="fail where a limit is passed")
    options = parser.parse_args()
    for name in ("maillage", "maillage-bench"):
        if not (options.built / name).exists():
            sys.exit(f"{options.built / name} is missing: swift build -c release --product {name}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        passed = [*beside_tool(options, folder), *networks(options, folder)]
    sys.exit(0 if all(passed) or not options.strict else 1)


# The same DOT both ways


def beside_tool(options, folder):
    if not shutil.which("dot"):
        print("skipped: Graphviz's command line tool is missing (package graphviz)", flush=True)
        return
    print(f"{'engine':<8}{'nodes':>7}{'edges':>7}{'first':>10}{'best':>10}{'bounded':>10}"
          f"{'tool':>10}{'tool/best':>11}", flush=True)
    for engine, tool, nodes, each in GRAPHS:
        if shutil.which(tool[0]):
            yield beside(options, folder, engine, tool, max(20, round(nodes * options.scale)), each)


def beside(options, folder, engine, tool, nodes, each):
    """Prints a line and returns whether this process is not the slower one."""
    ties = bench.preferential(nodes, each, 1)
    path, dot = folder / "ties.csv", folder / "graph.gv"
    bench.write_ties(path, ties)
    ours, theirs = {}, math.inf
    for _ in range(options.turns):
        said = subprocess.run(
            [options.built / "maillage-bench", "draw", engine, path, dot], check=True,
            stdout=subprocess.PIPE).stdout
        for kind, seconds in json.loads(said).items():
            ours[kind] = min(ours.get(kind, seconds), seconds)
        theirs = min(theirs, time_tool([*tool, "-Tsvg", "-o", os.devnull, dot]))
    ratio = theirs / ours["best"]
    print(f"{engine:<8}{nodes:>7,}{len(ties):>7,}{ours['first']:>10.4f}{ours['best']:>10.4f}"
          f"{ours['bounded']:>10.4f}{theirs:>10.4f}{ratio:>11.2f}{'' if ratio >= 1 else '  slower'}", flush=True)
    return ratio >= 1


def time_tool(command):
    """The fastest run within a second, of three at least."""
    runs, begin = [], time.perf_counter()
    while time.perf_counter() - begin < 1 or len(runs) < 3:
        start = time.perf_counter()
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        runs.append(time.perf_counter() - start)
    return min(runs)


# Large networks


def networks(options, folder):
    print(f"{'network':<20}{'seconds':>9}{'limit':>7}{'GB':>7}{'nodes drawn':>13}", flush=True)
    for name, institutions, participations, limit in NETWORKS:
        records = folder / f"records-{participations}"
        meetings.written(records, max(40, round(institutions * options.scale)),
                         round(participations * options.scale))
        yield network(options, folder, name, records, limit)


def network(options, folder, name, records, limit):
    """Prints a line and returns whether the drawing was made in time."""
    svg = folder / "network.svg"
    seconds, gigabytes, code = timing.timed(
        [options.built / "maillage", "draw", records, "--view", "network", "-o", svg])
    text = svg.read_text(encoding="utf-8") if code == 0 else ""
    drawn = len(re.findall(r'<g id="[^"]*" class="node', text))
    remark = f"  ended with {code}" if code else "  above the limit" if seconds > limit else ""
    print(f"{name:<20}{seconds:>9.2f}{limit:>7}{gigabytes:>7.2f}{drawn:>13,}{remark}", flush=True)
    return not remark


if __name__ == "__main__":
    main()
