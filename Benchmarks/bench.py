#!/usr/bin/env python3
"""Times the measures of Maillage beside those of python-igraph, on the same graphs.

  bench.py [--quick] [--executable PATH] [--graphs NAME,…] [--measures NAME,…] [--at-least RATIO]

Prints a table for each graph: the seconds of both, and how many times faster Maillage is. Both
results come to one number, which must agree to 1e-6. Exit 0 when all agree, 1 when a number differs
or a ratio is below --at-least, 2 when nothing could be run. Without igraph it says so and exits 0.
"""
import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BUILT = os.path.join(HERE, "..", ".build", "release")
TOLERANCE = 1e-6


# Graphs: lists of (source, target, strength), the same at every run.


def preferential(n, ties_each, seed):
    """Newcomers tie themselves to the well connected (Barabási and Albert 1999)."""
    draw = random.Random(seed)
    ends = list(range(ties_each + 1)) * ties_each  # a clique to begin with
    pairs = {(u, v) for v in range(ties_each + 1) for u in range(v)}
    for newcomer in range(ties_each + 1, n):
        chosen = set()
        while len(chosen) < ties_each:
            chosen.add(draw.choice(ends))
        for other in sorted(chosen):
            pairs.add((other, newcomer))
            ends += [other, newcomer]
    return with_strengths(pairs, draw)


def small_world(n, each_side, seed, rewired=0.05):
    """A ring of neighbours with some ties led elsewhere (Watts and Strogatz 1998)."""
    draw = random.Random(seed)
    pairs = set()
    for u in range(n):
        for step in range(1, each_side + 1):
            v = draw.randrange(n) if draw.random() < rewired else (u + step) % n
            if u != v:
                pairs.add((min(u, v), max(u, v)))
    return with_strengths(pairs, draw)


def attendance(people, seed):
    """Who met whom at the events of a territory: few come often, few events are large."""
    draw = random.Random(seed)
    zeal = [draw.lognormvariate(0, 1) for _ in range(people)]
    place = [draw.random() for _ in range(people)]  # people live along a line, events are local
    near = sorted(range(people), key=place.__getitem__)
    shared, seats = {}, 0
    while seats < 11 * people:
        size = min(int(3 * draw.paretovariate(1.5)), 200)
        width = min(people, 20 * size)
        start = draw.randrange(people - width + 1)
        around = near[start : start + width]
        present = set(draw.choices(around, [zeal[p] for p in around], k=size))
        seats += len(present)
        for u in present:
            for v in present:
                if u < v:
                    shared[u, v] = shared.get((u, v), 0) + 1
    return renumbered(largest_component([(u, v, s) for (u, v), s in sorted(shared.items())]))


def with_strengths(pairs, draw):
    return [(u, v, draw.randint(1, 9)) for u, v in sorted(pairs)]


def largest_component(ties):
    """The ties of the largest component: an eigenvector is defined within one only."""
    root = {}

    def find(u):
        while root.setdefault(u, u) != u:
            root[u] = u = root[root[u]]
        return u

    for u, v, _ in ties:
        root[find(u)] = find(v)
    sizes = {}
    for u in root:
        sizes[find(u)] = sizes.get(find(u), 0) + 1
    largest = max(sizes, key=sizes.get)
    return [tie for tie in ties if find(tie[0]) == largest]


def renumbered(ties):
    """The same ties between vertices 0, 1, 2 and so on."""
    number = {u: i for i, u in enumerate(sorted({u for tie in ties for u in tie[:2]}))}
    return [(number[u], number[v], strength) for u, v, strength in ties]


GRAPHS = {
    "preferential 10k/50k": lambda: preferential(10_000, 5, 1),
    "small world 10k/50k": lambda: small_world(10_000, 5, 2),
    "attendance of 5,000": lambda: attendance(5_000, 3),
}
QUICK_GRAPHS = {
    "preferential 500/2,500": lambda: preferential(500, 5, 1),
    "small world 500/2,500": lambda: small_world(500, 5, 2),
    "attendance of 300": lambda: attendance(300, 3),
}


# igraph: each measure gives what its checksum is made of.


def by_place(values):
    """Scores added by a weight of their place, as in Measure.swift."""
    return sum((1 + i % 97) * x for i, x in enumerate(values) if not math.isnan(x))


def of_set(places):
    return sum(1 + i % 97 for i in places)


def of_ties(graph, edges):
    ends = (sorted(graph.es[e].tuple) for e in edges)
    return sum((1 + u % 97) * (1 + v % 89) for u, v in ends)


IGRAPH = {
    "degree": (lambda g: g.degree(), by_place),
    "clustering": (lambda g: g.transitivity_local_undirected(mode="zero"), by_place),
    "constraint": (lambda g: g.constraint(weights="strength"), by_place),
    "PageRank": (lambda g: g.pagerank(weights="strength"), by_place),
    "eigenvector": (lambda g: g.eigenvector_centrality(weights="strength"), by_place),
    "coreness": (lambda g: g.coreness(), by_place),
    "cutpoints": (lambda g: g.articulation_points(), of_set),
    "bridges": (lambda g: (g, g.bridges()), lambda result: of_ties(*result)),
    "components": (lambda g: g.connected_components(), len),
    "transitivity": (lambda g: g.transitivity_undirected(), float),
    "closeness": (lambda g: g.closeness(), by_place),
    "harmonic": (lambda g: g.harmonic_centrality(), by_place),
    "betweenness": (lambda g: g.betweenness(), by_place),
    "betweenness by strength": (lambda g: g.betweenness(weights="length"), by_place),
    "tie betweenness": (lambda g: g.edge_betweenness(), by_place),
}


def time_igraph(graph, run):
    """The fastest run within half a second, and the result."""
    fastest, begin = math.inf, time.perf_counter()
    while True:
        # igraph remembers that a graph is connected; a second run would measure its memory.
        getattr(graph, "__invalidate_cache")()
        start = time.perf_counter()
        result = run(graph)
        end = time.perf_counter()
        fastest = min(fastest, end - start)
        if end - begin > 0.5:
            return fastest, result


# Both


def write_ties(path, ties):
    with open(path, "w", encoding="utf-8") as file:
        file.write("source,target,strength\n")
        file.writelines(f"{u},{v},{strength}\n" for u, v, strength in ties)


def ours(executable, path, names):
    lines = subprocess.run(
        [executable, path, *names], check=True, stdout=subprocess.PIPE, text=True).stdout
    rows = map(json.loads, lines.splitlines())
    return {row["measure"]: (row["seconds"], row["checksum"]) for row in rows}


def agree(one, other):
    return abs(one - other) <= TOLERANCE * max(1, abs(one), abs(other))


def compare(igraph, name, ties, executable, names, least):
    """Prints the table of one graph; returns how many of its rows are not as they should be."""
    graph = igraph.Graph([tie[:2] for tie in ties])
    graph.es["strength"] = [tie[2] for tie in ties]
    graph.es["length"] = [1 / tie[2] for tie in ties]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "ties.csv")
        write_ties(path, ties)
        measured = ours(executable, path, names)
    print(f"\n{name}: {graph.vcount():,} vertices, {graph.ecount():,} ties")
    print(f"{'measure':24}{'igraph s':>12}{'Maillage s':>12}{'ratio':>9}  result")
    faults = 0
    for measure, (seconds, checksum) in measured.items():
        run, total = IGRAPH[measure]
        theirs, result = time_igraph(graph, run)
        ratio, same = theirs / seconds, agree(total(result), checksum)
        verdict = "agrees" if same else f"DIFFERS: {total(result)!r} and {checksum!r}"
        if ratio < least:
            verdict += f", BELOW {least:g}×"
        faults += not same or ratio < least
        print(f"{measure:24}{theirs:12.6f}{seconds:12.6f}{ratio:8.1f}×  {verdict}", flush=True)
    return faults


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small graphs, some seconds in all")
    parser.add_argument("--executable", help="the maillage-bench to run")
    parser.add_argument("--graphs", default="", help="words in the names of the graphs to keep")
    parser.add_argument("--measures", default="", help="names of the measures to keep")
    parser.add_argument("--at-least", type=float, default=0, help="the least ratio that passes")
    return parser.parse_args()


def main():
    options = arguments()
    try:
        import igraph
    except ImportError:
        print("SKIPPED: python-igraph is not installed (pip install igraph); nothing was compared")
        return 0
    names = ("maillage-bench", "MaillageBench")
    candidates = [options.executable] if options.executable else [f"{BUILT}/{n}" for n in names]
    executable = next((path for path in candidates if os.access(path, os.X_OK)), None)
    if not executable:
        print(f"{candidates[0]}: not found; swift build -c release --product maillage-bench")
        return 2
    graphs = QUICK_GRAPHS if options.quick else GRAPHS
    wanted = [word for word in options.graphs.split(",") if word]
    measures = [name for name in options.measures.split(",") if name]
    unknown = [name for name in measures if name not in IGRAPH]
    if unknown:
        print(f"unknown measures: {', '.join(unknown)}; known: {', '.join(IGRAPH)}")
        return 2
    print(f"python-igraph {igraph.__version__}, {os.cpu_count()} cores; fastest run of each")
    faults = 0
    for name, make in graphs.items():
        if not wanted or any(word in name for word in wanted):
            faults += compare(igraph, name, make(), executable, measures, options.at_least)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
